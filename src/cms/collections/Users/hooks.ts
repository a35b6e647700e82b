import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { ValidationError } from 'payload';
import { isLocale, DEFAULT_LOCALE } from '@/domain/locale';
import { invitationMail } from '@/mail/invitation';
import { OBJECTIONS } from '../../validation/messages';
import { at, languageOf } from '../../validation/rule';
import { renewedIn } from '../../accounts/passwords';
import { endSessionsOf, keepSession, sessionIdOf } from '../../accounts/sessions';
import type { User } from '../../payload-types';
import { passwordUrl } from './mails';

const INVITATION_LASTS = 7 * 24 * 60 * 60 * 1000;

/** Somebody must be able to let the others in. */
export const firstIsAdministrator: CollectionBeforeChangeHook = async ({ data, req, operation }) => {
  if (operation !== 'create' || req.user) return data;
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req });
  return totalDocs === 0 ? { ...data, role: 'administrator' } : data;
};

type Administrator = Pick<User, 'id' | 'deactivated'>;

async function refuseWithoutAnother(id: unknown, path: string, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<Administrator>({
    collection: 'users',
    pagination: false,
    req,
    where: { role: { equals: 'administrator' } },
  });
  const active = docs.filter(({ deactivated }) => !deactivated);
  if (active.some((user) => user.id !== id) || !active.some((user) => user.id === id)) return;
  throw new ValidationError(
    { collection: 'users', errors: [{ path, message: OBJECTIONS.lastAdministrator[languageOf(req)] }], req },
    req.t,
  );
}

export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, req, operation }) => {
  if (operation !== 'update') return data;
  const id = at(originalDoc, 'id');
  if (data.role !== undefined && data.role !== 'administrator') await refuseWithoutAnother(id, 'role', req);
  if (data.deactivated === true) await refuseWithoutAnother(id, 'deactivated', req);
  return data;
};

export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWithoutAnother(id, 'role', req);
};

/** Whoever an administrator adds gets a mail with a link to choose a password. The first account is not invited by anyone. */
export const invite =
  (siteUrl: string): CollectionAfterChangeHook<User> =>
  async ({ doc, operation, req }) => {
    if (operation !== 'create' || !req.user) return;
    const token = await req.payload.forgotPassword({
      collection: 'users',
      data: { email: doc.email },
      disableEmail: true,
      expiration: INVITATION_LASTS,
      req,
    });
    if (!token) return;
    const locale = isLocale(doc.language) ? doc.language : DEFAULT_LOCALE;
    const mail = invitationMail({ name: doc.name ?? '', url: passwordUrl(siteUrl, token), locale });
    await req.payload.sendEmail({ to: doc.email, ...mail });
  };

/** What was begun with the former password ends; the session in which a person has changed their own goes on. */
export const endFormerSessions: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  const credentials = operation === 'update' ? renewedIn(req, doc.id) : null;
  if (!credentials) return;
  const own = req.user?.id === doc.id ? sessionIdOf(req.user) : null;
  await endSessionsOf(doc.id, req, own);
  if (own) await keepSession(own, credentials, req);
};

/** A session is of a person: it cannot outlast them. */
export const endSessionsOfDeleted: CollectionBeforeDeleteHook = ({ id, req }) => endSessionsOf(String(id), req);
