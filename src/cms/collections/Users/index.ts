import type { CollectionConfig } from 'payload';
import { LOCALES } from '@/domain/locale';
import { REGIONS } from '@/domain/vocabularies/regions';
import { ROLES } from '../../access/roles';
import { administrators, administratorsOnly } from '../../access/rules';
import { idField } from '../../fields/id';
import { relationField } from '../../fields/relation';
import { textField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { at, isEmpty, type Rule } from '../../validation/rule';
import { refusing } from '../../hooks/refusals';
import { OBJECTIONS, REFUSALS } from '../../validation/messages';
import { email, present } from '../../validation/rules';
import { follows } from '../../validation/rule';
import { GROUPS } from '../groups';
import { accountHolders, administratorsOrSelf, personal } from './access';
import { firstIsAdministrator, invite, keepAnAdministrator, keepLastAdministrator } from './hooks';
import { passwordResetMail } from './mails';

const HOURS = 60 * 60;
const LOCKED_FOR = 15 * 60 * 1000;

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
    unlock: administrators,
    admin: accountHolders,
  },
  ...refusing(REFUSALS.accounts),
  admin: {
    group: GROUPS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'municipality', 'region'],
    listSearchableFields: ['name', 'email'],
    description: {
      es: 'Quienes trabajan en el portal. Cada persona nueva recibe un correo para elegir su clave.',
      en: 'Those who work on the portal. Each new person gets a mail to choose a password.',
    },
  },
  auth: {
    maxLoginAttempts: 8,
    lockTime: LOCKED_FOR,
    tokenExpiration: 8 * HOURS,
    cookies: { secure: secureCookies, sameSite: 'Lax' },
    forgotPassword: passwordResetMail(siteUrl),
  },
  disableDuplicate: true,
  hooks: {
    beforeChange: [firstIsAdministrator, keepAnAdministrator],
    afterChange: [invite(siteUrl)],
    beforeDelete: [keepLastAdministrator],
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
      saveToJWT: true,
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
  ],
});
