import { randomUUID } from 'node:crypto';
import { jwtVerify } from 'jose';
import {
  jwtSign,
  type AuthStrategy,
  type CollectionAfterLogoutHook,
  type CollectionAfterOperationHook,
  type CollectionAfterRefreshHook,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload';
import { parseCookies } from 'payload/shared';
import { at } from '../validation/rule';
import { browserNameOf } from './browser-name';
import { credentialsOf } from './credentials';

const COLLECTION = 'sessions';
const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
/** However often it is prolonged, a session ends after this time. */
const LONGEST = 7 * DAY;
/** Set for a check of a password that begins no session. */
const ONLY_A_CHECK = 'onlyACheck';

interface Session {
  id: string;
  user: string;
  startedAt: string;
  expiresAt: string;
  credentials?: string | null;
}

/** The session in which a person asks. */
export function sessionIdOf(user: unknown): string | null {
  const id = at(user, '_sid');
  return typeof id === 'string' ? id : null;
}

/** Ends the sessions of a person. @param except a session that goes on. */
export async function endSessionsOf(user: string, req: PayloadRequest, except: string | null = null): Promise<void> {
  const theirs: Where = { user: { equals: user } };
  const { docs } = await req.payload.db.find<Session>({
    collection: COLLECTION,
    pagination: false,
    req,
    where: theirs,
  });
  const ids = docs.map(({ id }) => id).filter((id) => id !== except);
  await req.payload.db.deleteMany({ collection: COLLECTION, req, where: { id: { in: ids } } });
}

/** Lets a session go on after its person has changed their password in it. */
export async function keepSession(id: string, credentials: string, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({ collection: COLLECTION, id, data: { credentials }, req });
}

async function forgetExpired(req: PayloadRequest): Promise<void> {
  const where: Where = { expiresAt: { less_than: new Date().toISOString() } };
  await req.payload.db.deleteMany({ collection: COLLECTION, req, where });
}

/** Begins the session of whoever has signed in, and puts it into their token. */
export const beginSession: CollectionAfterOperationHook<'users'> = async ({ operation, result, req }) => {
  if ((operation !== 'login' && operation !== 'resetPassword') || req.context[ONLY_A_CHECK]) return result;
  const { user } = result;
  if (!user) return result;
  const tokenExpiration = req.payload.collections.users.config.auth.tokenExpiration;
  const id = randomUUID();
  const now = Date.now();
  await forgetExpired(req);
  const startedAt = new Date(now).toISOString();
  const data = {
    id,
    user: user.id,
    startedAt,
    seenAt: startedAt,
    expiresAt: new Date(now + tokenExpiration * SECOND).toISOString(),
    browser: browserNameOf(req.headers),
    credentials: credentialsOf(req.context),
  };
  // Whoever signs in anew leaves the session of this browser, of whatever person.
  const former = await sessionsNamed(req.headers, req.payload);
  await req.payload.db.deleteMany({ collection: COLLECTION, req, where: { id: { in: former } } });
  await req.payload.db.create({ collection: COLLECTION, data, req });
  const fieldsToSign = { id: user.id, collection: 'users', email: user.email, sid: id };
  const { exp, token } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration });
  // Payload takes the token out of the result before our own endpoint can make a cookie of it.
  req.context.token = token;
  return { ...result, exp, token };
};

/** Payload has prolonged the token: so is the session. */
export const prolongSession: CollectionAfterRefreshHook = async ({ exp, req }) => {
  const id = sessionIdOf(req.user);
  if (!id) return;
  const data = { seenAt: new Date().toISOString(), expiresAt: new Date(exp * SECOND).toISOString() };
  await req.payload.db.updateOne({ collection: COLLECTION, id, data, req });
};

export const endSession: CollectionAfterLogoutHook = async ({ req }) => {
  if (!req.user) return;
  const everywhere = req.searchParams?.get('allSessions') === 'true';
  const id = sessionIdOf(req.user);
  if (everywhere) await endSessionsOf(req.user.id, req);
  else if (id) await req.payload.db.deleteMany({ collection: COLLECTION, req, where: { id: { equals: id } } });
};

/**
 * Asks Payload whether a password is that of an account, which then begins no session.
 * @throws AuthenticationError where it is not.
 */
export const checkPasswordOf = (email: string, password: string, payload: Payload): Promise<unknown> =>
  payload.login({ collection: 'users', data: { email, password }, context: { [ONLY_A_CHECK]: true } });

function tokensIn(headers: Headers, payload: Payload): string[] {
  const [scheme, given] = (headers.get('authorization') ?? '').split(' ');
  const cookie = parseCookies(headers).get(`${payload.config.cookiePrefix}-token`);
  return [...(scheme === 'JWT' || scheme === 'Bearer' ? [given] : []), cookie].filter((token) => token !== undefined);
}

/** The sessions that a request names, by tokens that the portal has signed. */
async function sessionsNamed(headers: Headers, payload: Payload): Promise<string[]> {
  const key = new TextEncoder().encode(payload.secret);
  const named = tokensIn(headers, payload).map(async (token) => {
    const verified = await jwtVerify(token, key).catch(() => null);
    return typeof verified?.payload.sid === 'string' ? [verified.payload.sid] : [];
  });
  return (await Promise.all(named)).flat();
}

const isAlive = ({ startedAt, expiresAt }: Session, now: number): boolean =>
  Date.parse(expiresAt) > now && Date.parse(startedAt) + LONGEST > now;

/** The session of a person that a request names, if it has not ended. */
async function sessionOf(user: { id: string }, headers: Headers, payload: Payload): Promise<Session | undefined> {
  const where: Where = { and: [{ id: { in: await sessionsNamed(headers, payload) } }, { user: { equals: user.id } }] };
  const { docs } = await payload.db.find<Session>({ collection: COLLECTION, pagination: false, where });
  return docs.find((each) => isAlive(each, Date.now()) && credentialsOf(each) === credentialsOf(user));
}

const withSession =
  (authenticate: AuthStrategy['authenticate']): AuthStrategy['authenticate'] =>
  async (args) => {
    const { user, ...others } = await authenticate(args);
    if (!user || at(user, 'deactivated') === true) return { ...others, user: null };
    const session = await sessionOf({ ...user, id: String(user.id) }, args.headers, args.payload);
    if (!session) return { ...others, user: null };
    const { credentials: _unseen, ...person } = user;
    return { ...others, user: Object.assign(person, { _sid: session.id }) };
  };

/**
 * From now on a token is worth something only while its session is there, is of the person that the token names, and
 * their credentials are the ones with which they signed in.
 */
export function requireSessions(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: withSession(strategy.authenticate),
  }));
}
