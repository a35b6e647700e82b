import { getPayload, type SanitizedConfig } from 'payload';
import type { Localized } from '@/domain/locale';
import { bodyUpTo, declaredLength } from '@/domain/request-body';
import { uploadLimits } from '../uploads/limits';
import { refused } from './rest/refusal';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** The maximum size of a body: Payload itself would read any completely before it checks who sent it. */
const BOUNDS = {
  /** Signing in, requesting a new password: a few hundred bytes. */
  stranger: MEGABYTE,
  /**
   * A condition too long for an address, such as the ids of a list's records. Reading one costs far more than its
   * bytes.
   */
  query: MEGABYTE / 4,
  /** A record as JSON: the longest section of a guide takes some twenty kilobytes. */
  record: 2 * MEGABYTE,
  upload: uploadLimits.requestSizeLimit,
  /** A spreadsheet to import, with enough room for the import itself to report that one is too large. */
  other: 6 * MEGABYTE,
} as const;

/** With these headers a POST is answered as a GET. */
const OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override'];

const SIGN_IN: Localized = {
  es: 'Para consultar de esta forma debe iniciar sesión.',
  en: 'You must sign in to query in this way.',
};

/** Rounded down to a quarter of a megabyte, so that a body of that size is not refused again. */
const inMegabytes = (bytes: number, locale: string): string =>
  (Math.floor((bytes / MEGABYTE) * 4) / 4).toLocaleString(locale);

const tooLarge = (most: number): Localized => ({
  es: `Lo que envió pesa más de ${inMegabytes(most, 'es-CL')} MB, el máximo que recibe el portal. No se guardó nada.`,
  en: `What you sent is larger than ${inMegabytes(most, 'en')} MB, the maximum that the portal accepts. Nothing was saved.`,
});

const UNAUTHORIZED = 401;
const TOO_LARGE = 413;

/** The type of configuration that Payload's handlers take. */
type Configuration = Promise<SanitizedConfig>;

/**
 * Whether the sender is signed in. Somebody who cannot be identified, because the database is away, counts as a
 * stranger.
 */
async function isSignedIn(config: Configuration, headers: Headers): Promise<boolean> {
  try {
    const payload = await getPayload({ config });
    return (await payload.auth({ headers })).user !== null;
  } catch {
    return false;
  }
}

const isQuery = ({ method, headers }: Request): boolean =>
  method === 'POST' && OVERRIDES.some((name) => headers.has(name));

function boundOfKind(headers: Headers): number {
  const type = headers.get('content-type') ?? '';
  if (type.startsWith('multipart/')) return BOUNDS.upload;
  return type.startsWith('application/json') ? BOUNDS.record : BOUNDS.other;
}

/** How much of a body may be read; null if its sender must sign in first. */
async function boundOf(request: Request, config: Configuration): Promise<number | null> {
  const { headers } = request;
  if (isQuery(request)) return (await isSignedIn(config, headers)) ? BOUNDS.query : null;
  // What anybody may send is read without asking the database who sent it.
  if ((declaredLength(headers) ?? Infinity) <= BOUNDS.stranger) return BOUNDS.stranger;
  return (await isSignedIn(config, headers)) ? boundOfKind(headers) : BOUNDS.stranger;
}

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** Wraps a handler of Payload, so that it reads no more of a body than its sender may send. */
export const bounded =
  <Context>(config: Configuration, handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    if (request.body === null) return handler(request, context);
    const { url, method, headers, signal } = request;
    const refuse = async (status: number, words: Localized): Promise<Response> =>
      refused({ status, words }, await config, headers);
    const most = await boundOf(request, config);
    if (most === null) return refuse(UNAUTHORIZED, SIGN_IN);
    const body = await bodyUpTo(request, most);
    if (body === null) return refuse(TOO_LARGE, tooLarge(most));
    return handler(new Request(url, { method, headers, body, signal }), context);
  };
