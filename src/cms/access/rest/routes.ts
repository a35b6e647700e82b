import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload';

/** What is asked of Payload, or of an endpoint of our own. */
export type Purpose = (typeof PAYLOADS)[keyof typeof PAYLOADS] | 'permissions' | 'own';

/** Where a request leads. */
export interface Route {
  purpose: Purpose;
  /** The collection or the global that it is about; neither for the permissions of whoever asks. */
  collection?: SanitizedCollectionConfig;
  global?: SanitizedGlobalConfig;
  /** The record, version or file that it names. */
  named?: string;
}

/** Payload's endpoints, by method and pattern. Those that are not here are our own. */
const PAYLOADS = {
  'get /': 'list',
  'get /count': 'count',
  'get /:id': 'one',
  'get /versions': 'versions',
  'get /versions/:id': 'version',
  'post /': 'create',
  'patch /': 'changeMany',
  'patch /:id': 'change',
  'delete /': 'deleteMany',
  'delete /:id': 'delete',
  'post /:id/duplicate': 'duplicate',
  'post /versions/:id': 'restore',
  'post /access': 'access',
  'post /access/:id?': 'access',
  'get /file/:filename': 'file',
  'get /:key': 'preference',
  'post /:key': 'preference',
  'delete /:key': 'preference',
  'post /login': 'login',
  'post /logout': 'logout',
  'post /refresh-token': 'refresh',
  'post /forgot-password': 'password',
  'post /reset-password': 'password',
  'get /init': 'init',
  'get /me': 'me',
  'post /unlock': 'unlock',
} as const;

/**
 * Of Payload's endpoints, those that nobody needs: pictures drawn for whoever asks; the first account, which the start
 * makes; mails that confirm an address, which are not sent; files fetched from other hosts.
 */
const CLOSED: readonly string[] = ['/og', '/first-register', '/verify/:id', '/paste-url/:id?'];

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** What an endpoint's pattern takes of an address, as Payload compares them; null where it is another's. */
function taken(pattern: string, parts: readonly string[]): { named?: string } | null {
  const wanted = partsOf(pattern);
  const least = wanted.filter((part) => !part.endsWith('?')).length;
  if (parts.length < least || parts.length > wanted.length) return null;
  const fits = parts.every((part, at) => wanted[at]?.startsWith(':') || wanted[at] === part.toLowerCase());
  if (!fits) return null;
  const named = parts.find((_, at) => wanted[at]?.startsWith(':'));
  return named === undefined ? {} : { named };
}

const isPayloads = (key: string): key is keyof typeof PAYLOADS => Object.hasOwn(PAYLOADS, key);

type About = Pick<Route, 'collection' | 'global'>;

/** A global is read and written at its root, as one record. */
function purposeOf({ method, path }: Endpoint, { global }: About): Purpose {
  const key = `${method} ${path}`;
  if (global && key === 'get /') return 'one';
  if (global && key === 'post /') return 'change';
  return isPayloads(key) ? PAYLOADS[key] : 'own';
}

function among(
  endpoints: readonly Endpoint[] | false,
  method: string,
  parts: readonly string[],
  about: About,
): Route | null {
  for (const endpoint of endpoints || []) {
    const found = endpoint.method === method ? taken(endpoint.path, parts) : null;
    if (found)
      return CLOSED.includes(endpoint.path) ? null : { purpose: purposeOf(endpoint, about), ...about, ...found };
  }
  return null;
}

/** Parts of an address that name something: no way up or across folders, nothing that a file system or a log reads otherwise. */
const isReadable = (part: string): boolean =>
  part !== '' && part !== '.' && part !== '..' && part.length <= 255 && !/[/\\\p{Cc}\uFFFD]/u.test(part);

/**
 * Where an address under `/api` leads; null where nothing answers.
 * @param segments the parts of the address behind `/api`, decoded
 */
export function routeOf(config: SanitizedConfig, method: string, segments: readonly string[]): Route | null {
  if (!segments.every(isReadable)) return null;
  const verb = method.toLowerCase();
  const [first = '', ...rest] = segments;
  const collection = config.collections.find(({ slug }) => slug === first);
  if (collection) return among(collection.endpoints, verb, rest, { collection });
  if (first === 'globals') {
    const global = config.globals.find(({ slug }) => slug === rest[0]);
    return global ? among(global.endpoints, verb, rest.slice(1), { global }) : null;
  }
  const route = among(config.endpoints, verb, segments, {});
  return route && first === 'access' ? { purpose: 'permissions' } : route;
}
