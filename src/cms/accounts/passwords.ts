import {
  AuthenticationError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { LOCALES, type Localized } from '@/domain/locale';
import type { User } from '../payload-types';
import { OBJECTIONS } from '../validation/messages';
import { at, isEmpty, languageOf } from '../validation/rule';
import { newCredentials } from './credentials';
import { objectionToPassword } from './password-rule';
import { refused } from './refused';
import { checkPasswordOf } from './sessions';
import { accountOf } from './sign-in';
import { signInDelays } from './sign-in-delays';

const PORTAL = 'Sello Migrante';
const FORBIDDEN = 403;
/** Set while a password is being reset, which Payload writes without saying so. */
const RESETTING = 'resettingPassword';

/** The form puts the fields of passwords away once it has sent them: the objection is said as the whole answer, too. */
function objected(path: string, objection: Localized, req: PayloadRequest): ValidationError {
  const message = objection[languageOf(req)];
  return Object.assign(new ValidationError({ collection: 'users', errors: [{ path, message }], req }, req.t), {
    message,
  });
}

async function portalNames(req: PayloadRequest): Promise<string[]> {
  // MongoDB has none until somebody saves it.
  const site: unknown = await req.payload.db.findGlobal({ slug: 'site', locale: 'all', req });
  const name = at(site, 'name');
  const given = LOCALES.map((locale) => at(name, locale)).filter((each) => typeof each === 'string');
  return [PORTAL, ...given];
}

async function checkPassword(password: unknown, email: unknown, req: PayloadRequest): Promise<void> {
  if (typeof password !== 'string') throw objected('password', OBJECTIONS.noText, req);
  const about = { email: typeof email === 'string' ? email : '', portalNames: await portalNames(req) };
  const objection = objectionToPassword(password, about);
  if (objection) throw objected('password', objection, req);
}

/** Whoever sets a password, for themselves or for somebody else, by whatever way: all follow one rule. */
export const passwordByRule: CollectionBeforeValidateHook<User> = async ({ data, operation, originalDoc, req }) => {
  const password = at(data, 'password');
  // An empty one in a change is Payload's way of saying that it stays as it is.
  if (operation === 'update' && isEmpty(password)) return data;
  await checkPassword(password ?? '', data?.email ?? originalDoc?.email, req);
  return data;
};

/** The same for a password that is reset, of which Payload's hooks are told nothing. */
export const resetByRule: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args;
  const { token, password } = at(args, 'data') as { token?: unknown; password?: unknown };
  const where = {
    and: [
      { resetPasswordToken: { equals: token } },
      { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
    ],
  };
  const user =
    typeof token === 'string' && token ? await req.payload.db.findOne<User>({ collection: 'users', req, where }) : null;
  if (!user || user.deactivated) throw refused(req, OBJECTIONS.linkOver, FORBIDDEN);
  await checkPassword(password, user.email, req);
  req.context[RESETTING] = true;
  return args;
};

/** A link to choose a password works once, and what was signed in with the old one is over. */
export const endResetLink: CollectionBeforeValidateHook<User> = ({ data, req }) => {
  if (!req.context[RESETTING] || !data) return data;
  req.context.credentials = newCredentials();
  // Payload writes this very object.
  return Object.assign(data, { credentials: req.context.credentials, resetPasswordToken: null });
};

/** Guesses of the present password are slowed as those of whoever signs in. */
async function isPresent(password: string, { id, email }: User, req: PayloadRequest): Promise<boolean> {
  const person = `person ${id}`;
  const make = () => checkPasswordOf(email, password, req.payload);
  try {
    const made = await signInDelays(req.payload.secret).attempt({ caller: person, account: person }, make);
    if (!made) throw objected('presentPassword', OBJECTIONS.tooManyAttempts, req);
    return true;
  } catch (error) {
    if (error instanceof AuthenticationError) return false;
    throw error;
  }
}

const isSameMail = (given: unknown, { email }: User): boolean =>
  isEmpty(given) || (typeof given === 'string' && accountOf(given) === email);

/** Whoever sits down at an open session must not take the account with it. */
export const presentPasswordAsked: CollectionBeforeValidateHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const present = at(data, 'presentPassword');
  const others = { ...data, presentPassword: undefined };
  if (operation !== 'update' || !originalDoc || originalDoc.id !== req.user?.id) return others;
  if (isEmpty(at(data, 'password')) && isSameMail(data?.email, originalDoc)) return others;
  if (typeof present !== 'string' || !present)
    throw objected('presentPassword', OBJECTIONS.presentPasswordMissing, req);
  if (!(await isPresent(present, originalDoc, req)))
    throw objected('presentPassword', OBJECTIONS.presentPasswordWrong, req);
  return others;
};

const renewedKey = (id: string): string => `renewed credentials of ${id}`;

/** A new password, or an account that is deactivated, ends what was begun before it. */
export const renewCredentials: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation, req }) => {
  const isDeactivated = data.deactivated === true && originalDoc?.deactivated !== true;
  const hasPassword = !isEmpty(at(data, 'password'));
  if (operation === 'update' && !hasPassword && !isDeactivated) return data;
  const credentials = newCredentials();
  if (originalDoc) req.context[renewedKey(originalDoc.id)] = { credentials, hasPassword };
  return { ...data, credentials, ...(isDeactivated ? { resetPasswordToken: null } : {}) };
};

/** The credentials that this request has made anew; null where it has left a person's as they are. */
export function renewedIn(req: PayloadRequest, id: string): string | null {
  const credentials = at(req.context[renewedKey(id)], 'credentials');
  return typeof credentials === 'string' ? credentials : null;
}

/** Whether this request has changed a person's password. */
export const hasNewPassword = (req: PayloadRequest, id: string): boolean =>
  at(req.context[renewedKey(id)], 'hasPassword') === true;
