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
import type { User } from '../../payload-types';
import { passwordUrl } from './mails';

const INVITATION_LASTS = 7 * 24 * 60 * 60 * 1000;

/** Somebody must be able to let the others in. */
export const firstIsAdministrator: CollectionBeforeChangeHook = async ({ data, req, operation }) => {
  if (operation !== 'create' || req.user) return data;
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req });
  return totalDocs === 0 ? { ...data, role: 'administrator' } : data;
};

async function refuseWithoutAnother(id: unknown, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    limit: 2,
    pagination: false,
    req,
    where: { role: { equals: 'administrator' } },
  });
  if (docs.some((user) => user.id !== id) || !docs.some((user) => user.id === id)) return;
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'role', message: OBJECTIONS.lastAdministrator[languageOf(req)] }], req },
    req.t,
  );
}

export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, req, operation }) => {
  if (operation === 'update' && data.role !== undefined && data.role !== 'administrator') {
    await refuseWithoutAnother(at(originalDoc, 'id'), req);
  }
  return data;
};

export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWithoutAnother(id, req);
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
