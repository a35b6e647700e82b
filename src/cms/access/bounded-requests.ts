import { getPayload, getRequestLanguage, type SanitizedConfig } from 'payload';
import { parseCookies } from 'payload/shared';
import { DEFAULT_LOCALE, isLocale, type Locale, type Localized } from '@/domain/locale';
import { bodyUpTo, declaredLength } from '@/domain/request-body';
import { uploadLimits } from '../uploads/limits';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** What a body may weigh: Payload itself would read any, whole, before it asks who sends it. */
const BOUNDS = {
  /** Signing in, asking for a new password: some hundred bytes. */
  stranger: MEGABYTE,
  /** A condition too long for an address, such as the ids of a list's records. Reading one costs far more than its bytes. */
  query: MEGABYTE / 4,
  /** A record as JSON: the longest section of a guide takes some twenty kilobytes. */
  record: 2 * MEGABYTE,
  upload: uploadLimits.requestSizeLimit,
  /** A spreadsheet to import, with room for the import to say itself that one is too large. */
  other: 6 * MEGABYTE,
} as const;

/** Under these names a POST is answered as a GET. */
const OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override'];

const SIGN_IN: Localized = {
  es: 'Para consultar de esta forma debe iniciar sesión.',
  en: 'You must sign in to query in this way.',
};

/** The largest whole or quarter of a megabyte that fits, so that who keeps to it is not refused again. */
const inMegabytes = (bytes: number, locale: string): string =>
  (Math.floor((bytes / MEGABYTE) * 4) / 4).toLocaleString(locale);

const tooLarge = (most: number): Localized => ({
  es: `Lo que envió pesa más de ${inMegabytes(most, 'es-CL')} MB, el máximo que recibe el portal. No se guardó nada.`,
  en: `What you sent is larger than ${inMegabytes(most, 'en')} MB, the maximum that the portal accepts. Nothing was saved.`,
});

const UNAUTHORIZED = 401;
const TOO_LARGE = 413;

/** The configuration, as Payload's handlers take it. */
type Configuration = Promise<SanitizedConfig>;

/** Whether whoever asks is signed in. One who cannot be known, because the database is away, is a stranger. */
async function isSignedIn(config: Configuration, headers: Headers): Promise<boolean> {
  try {
    const payload = await getPayload({ config });
    return (await payload.auth({ headers })).user !== null;
  } catch {
    return false;
  }
}

/** The language of the admin where the person has chosen one, else that of their browser. */
async function languageOf(config: Configuration, headers: Headers): Promise<Locale> {
  const language = getRequestLanguage({ config: await config, cookies: parseCookies(headers), headers });
  return isLocale(language) ? language : DEFAULT_LOCALE;
}

const isQuery = ({ method, headers }: Request): boolean =>
  method === 'POST' && OVERRIDES.some((name) => headers.has(name));

function boundOfKind(headers: Headers): number {
  const type = headers.get('content-type') ?? '';
  if (type.startsWith('multipart/')) return BOUNDS.upload;
  return type.startsWith('application/json') ? BOUNDS.record : BOUNDS.other;
}

/** How much may be read of a body; null where its sender must sign in first. */
async function boundOf(request: Request, config: Configuration): Promise<number | null> {
  const { headers } = request;
  if (isQuery(request)) return (await isSignedIn(config, headers)) ? BOUNDS.query : null;
  // What a stranger may send is read without asking the database who it is.
  if ((declaredLength(headers) ?? Infinity) <= BOUNDS.stranger) return BOUNDS.stranger;
  return (await isSignedIn(config, headers)) ? boundOfKind(headers) : BOUNDS.stranger;
}

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** A handler of Payload's, kept from reading more of a body than its sender may send. */
export const bounded =
  <Context>(config: Configuration, handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    if (request.body === null) return handler(request, context);
    const { url, method, headers, signal } = request;
    const refuse = async (status: number, words: Localized): Promise<Response> =>
      Response.json(
        { errors: [{ message: words[await languageOf(config, headers)] }] },
        { status, headers: { 'Cache-Control': 'private, no-store' } },
      );
    const most = await boundOf(request, config);
    if (most === null) return refuse(UNAUTHORIZED, SIGN_IN);
    const body = await bodyUpTo(request, most);
    if (body === null) return refuse(TOO_LARGE, tooLarge(most));
    return handler(new Request(url, { method, headers, body, signal }), context);
  };
