import type { CollectionConfig } from 'payload';
import { LOCALES } from '@/domain/locale';
import { REGIONS } from '@/domain/vocabularies/regions';
import { ROLES } from '../../access/roles';
import { administrators, administratorsOnly, nobody } from '../../access/rules';
import { idField } from '../../fields/id';
import { relationField } from '../../fields/relation';
import { textField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { at, isEmpty, type Rule } from '../../validation/rule';
import { refusing } from '../../hooks/refusals';
import { OBJECTIONS, REFUSALS } from '../../validation/messages';
import { email, present } from '../../validation/rules';
import { follows } from '../../validation/rule';
import { credentialsField } from '../../accounts/credentials';
import { askForLink } from '../../accounts/forgotten-password';
import { rememberRead } from '../../accounts/fresh-writes';
import { handOverRecords, keepWhoIsNamed } from '../../accounts/hand-over';
import { KnownBrowsers } from '../../accounts/known-browser';
import {
  endResetLink,
  passwordByRule,
  presentPasswordAsked,
  renewCredentials,
  resetByRule,
} from '../../accounts/passwords';
import { beginSession, endSession, prolongSession } from '../../accounts/sessions';
import { refuseAlike, signIn } from '../../accounts/sign-in';
import { GROUPS } from '../groups';
import { accountHolders, administratorsOrSelf, personal } from './access';
import {
  endFormerSessions,
  endSessionsOfDeleted,
  firstIsAdministrator,
  invite,
  keepAnAdministrator,
  keepLastAdministrator,
} from './hooks';
import { noteAccount, noteReset } from './noted';
import { handOver, ownSessions, presentPasswordField } from './own-account';
import { passwordResetMail } from './mails';

const HOURS = 60 * 60;

const municipalityOfContributor: Rule = (value, { data }) =>
  at(data, 'role') === 'contributor' && isEmpty(value) ? OBJECTIONS.municipalityNeeded : null;

const managed = { create: administratorsOnly, update: administratorsOnly };

/**
 * People with an account.
 * @param secureCookies whether the portal is reached by https.
 */
export const users = ({
  secureCookies,
  siteUrl,
}: {
  secureCookies: boolean;
  siteUrl: string;
}): CollectionConfig<'users'> => ({
  slug: 'users',
  labels: { singular: { es: 'Persona', en: 'Person' }, plural: { es: 'Personas', en: 'People' } },
  access: {
    read: administratorsOrSelf,
    create: administrators,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: nobody,
    admin: accountHolders,
  },
  ...refusing(REFUSALS.accounts),
  admin: {
    group: GROUPS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'municipality', 'region', 'deactivated'],
    listSearchableFields: ['name', 'email'],
    description: {
      es: 'Quienes trabajan en el portal. Cada persona nueva recibe un correo para elegir su clave.',
      en: 'Those who work on the portal. Each new person gets a mail to choose a password.',
    },
  },
  auth: {
    // No lock, by which anybody could keep an account shut: see `src/cms/accounts/sign-in-delays.ts`.
    maxLoginAttempts: 0,
    // Ours, a row each: Payload's lie in the record of the person, which it writes whole at each of them.
    useSessions: false,
    removeTokenFromResponses: true,
    tokenExpiration: 8 * HOURS,
    cookies: { secure: secureCookies, sameSite: 'Lax' },
    forgotPassword: passwordResetMail(siteUrl),
  },
  disableDuplicate: true,
  endpoints: [
    signIn((secret) => new KnownBrowsers(secret, { secure: secureCookies, path: '/api/users/login' })),
    askForLink,
    handOverRecords,
  ],
  hooks: {
    beforeOperation: [refuseAlike, resetByRule],
    beforeValidate: [rememberRead, passwordByRule, presentPasswordAsked, endResetLink],
    beforeChange: [firstIsAdministrator, keepAnAdministrator, renewCredentials],
    afterChange: [invite(siteUrl), endFormerSessions, noteAccount],
    afterOperation: [beginSession, noteReset],
    afterRefresh: [prolongSession],
    afterLogout: [endSession],
    beforeDelete: [keepLastAdministrator, keepWhoIsNamed, endSessionsOfDeleted],
  },
  fields: [
    idField,
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: { es: 'Correo', en: 'E-mail' },
      access: { ...managed, read: personal },
      validate: follows(present, email),
    },
    {
      ...textField('name', { label: { es: 'Nombre', en: 'Name' }, always: true, limit: 120 }),
      access: { read: personal },
    },
    {
      name: 'language',
      type: 'select',
      label: { es: 'Idioma de los correos', en: 'Language of mails' },
      defaultValue: 'es',
      options: LOCALES.map((value) => ({
        value,
        label: value === 'es' ? { es: 'Español', en: 'Spanish' } : { es: 'Inglés', en: 'English' },
      })),
    },
    {
      ...vocabularyField('role', ROLES, {
        label: { es: 'Rol', en: 'Role' },
        needed: true,
        defaultValue: 'contributor',
        rules: [present],
        help: {
          es: 'Administración: todo. Equipo editor: escribe y publica. Aporte municipal: envía borradores de su municipalidad.',
          en: 'Administrator: everything. Editor: writes and publishes. Contributor: sends drafts of their municipality.',
        },
      }),
      access: managed,
    },
    {
      ...vocabularyField('region', REGIONS, {
        label: { es: 'Solo esta región', en: 'This region only' },
        help: {
          es: 'Limita a una persona del equipo editor a las municipalidades de una región.',
          en: 'Limits an editor to the municipalities of one region.',
        },
      }),
      access: managed,
    },
    {
      ...relationField('municipality', 'municipalities', {
        label: { es: 'Municipalidad', en: 'Municipality' },
        help: {
          es: 'Para quienes aportan desde una municipalidad.',
          en: 'For those who contribute from a municipality.',
        },
        rules: [municipalityOfContributor],
      }),
      access: managed,
    },
    {
      name: 'deactivated',
      type: 'checkbox',
      defaultValue: false,
      label: { es: 'Cuenta desactivada', en: 'Account deactivated' },
      access: managed,
      admin: {
        description: {
          es: 'Ya no puede iniciar sesión, y las que tenía abiertas terminan. Sigue figurando como autora o autor de lo que hizo.',
          en: 'Can no longer sign in, and open sessions end. Remains the author of what they did.',
        },
      },
    },
    handOver,
    presentPasswordField,
    ownSessions,
    credentialsField,
  ],
});
