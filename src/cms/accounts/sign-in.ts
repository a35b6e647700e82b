import crypto from 'node:crypto';
import { promisify } from 'node:util';
import {
  addDataAndFileToRequest,
  AuthenticationError,
  type CollectionBeforeOperationHook,
  type Endpoint,
  type Payload,
} from 'payload';
import { calledBy } from '../access/ruled';
import { anyone } from '../access/rules';
import { generatePayloadCookie } from 'payload/shared';
import { callerOf } from '@/rate-limits/callers';
import type { User } from '../payload-types';
import { OBJECTIONS } from '../validation/messages';
import { at } from '../validation/rule';
import { credentialsOf } from './credentials';
import { type KnownBrowsers } from './known-browser';
import { refused } from './refused';
import { signInDelays } from './sign-in-delays';

const TOO_MANY = 429;
const RETRY_SECONDS = 10;

/** How Payload hashes passwords. A test compares what both cost. */
const HASH = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const;

/** The account of an address, as Payload looks it up. */
export const accountOf = (email: string): string => email.toLowerCase().trim();

type Stored = Pick<User, 'id' | 'name' | 'deactivated'> & { hash?: string | null; credentials?: string | null };

export const storedUser = (email: string, payload: Payload): Promise<Stored | null> =>
  payload.db.findOne<Stored>({ collection: 'users', where: { email: { equals: accountOf(email) } } });

/**
 * Whoever signs in with an address that has no account, or one that was deactivated, waits as long and reads the same as
 * with a wrong password: as much is asked of the database, and a password is hashed. Payload itself answers at once.
 */
export const refuseAlike: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const email: unknown = at(at(args, 'data'), 'email');
  const password: unknown = at(at(args, 'data'), 'password');
  if (typeof email !== 'string' || typeof password !== 'string' || !email.trim() || !password.trim()) return args;
  const user = await storedUser(email, req.payload);
  if (user?.hash && !user.deactivated) {
    req.context.credentials = credentialsOf(user);
    return args;
  }
  await storedUser(email, req.payload);
  const salt = crypto.randomBytes(32).toString('hex');
  await promisify(crypto.pbkdf2)(password, salt, HASH.iterations, HASH.keyLength, HASH.digest);
  throw new AuthenticationError(req.t);
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Signs somebody in, slowed where passwords are being guessed. In the place of Payload's endpoint. */
export const signIn = (browsers: (secret: string) => KnownBrowsers): Endpoint => ({
  path: '/login',
  method: 'post',
  ...calledBy(anyone),
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const data = { email: textOf(req.data?.email), password: textOf(req.data?.password) };
    const account = accountOf(data.email);
    const known = browsers(req.payload.secret);
    const browser = known.nameOf(req.headers, account);
    const caller = browser ? `browser ${browser}` : callerOf(req.headers);
    const result = await signInDelays(req.payload.secret).attempt({ caller, account, isKnown: browser !== null }, () =>
      req.payload.login({ collection: 'users', data, depth: 0, overrideAccess: false, req }),
    );
    if (!result) {
      req.responseHeaders = new Headers({ 'Retry-After': String(RETRY_SECONDS) });
      throw refused(req, OBJECTIONS.tooManyAttempts, TOO_MANY);
    }
    const { auth } = req.payload.collections.users.config;
    const { cookiePrefix } = req.payload.config;
    const headers = new Headers({ 'Cache-Control': 'private, no-store' });
    const token = textOf(req.context.token);
    headers.append('Set-Cookie', generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix, token }));
    if (!browser) headers.append('Set-Cookie', known.cookie(account));
    return Response.json({ message: req.t('authentication:passed'), exp: result.exp, user: result.user }, { headers });
  },
});
