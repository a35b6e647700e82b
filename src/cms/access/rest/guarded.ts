import { createLocalReq, getPayload, type PayloadRequest, type SanitizedConfig } from 'payload';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { isForeign } from '@/domain/request-origin';
import { readBody } from './bodies';
import { objectionToMembers } from './members';
import { isTree, queryOf } from './query';
import { badRequest, FROM_ELSEWHERE, NOTHING_HERE, refused, unknownParameter, type Refusal } from './refusal';
import { routeOf, type Route } from './routes';
import { shownToStrangers } from './shown';
import { objectionToStrangers } from './strangers';

/** What Next gives a route of the API: the parts of its address behind `/api`. */
interface Context {
  params: Promise<{ slug: string[] }>;
}

type Handler = (request: Request, context: Context) => Promise<Response>;

/** The type of configuration that Payload's handlers take. */
type Configuration = Promise<SanitizedConfig>;

/** Characters of a query: an address holds no more anyhow; one sent as a body is counted before it comes here. */
const LONGEST_ADDRESS = 8_000;
const LONGEST_QUERY = 256 * 1024;

const OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override'];

const NO_QUERY = badRequest(
  'Una consulta se envía como formulario («application/x-www-form-urlencoded»), en lugar de GET.',
  'A query is sent as a form (“application/x-www-form-urlencoded”), in the place of GET.',
);

const isRefusal = (value: object): value is Refusal => 'status' in value && 'words' in value;

const NO_CONTENT = 204;
const READING: readonly string[] = ['GET', 'HEAD'];

/**
 * A query that was sent as the body of a POST, as the GET that Payload would make of it; any other request as it is, and
 * what asks for headers alone as what asks for both.
 */
async function asAsked(request: Request): Promise<Request | Refusal> {
  const { url, method, headers, signal } = request;
  if (method === 'HEAD') return new Request(url, { headers, signal });
  const override = OVERRIDES.map((name) => headers.get(name)).find((value) => value !== null);
  if (method !== 'POST' || override === undefined) return request;
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  if (override !== 'GET' || !isForm) return NO_QUERY;
  const asked = new Headers(headers);
  for (const name of [...OVERRIDES, 'content-type', 'content-length']) asked.delete(name);
  const joined = new URL(url).search === '' ? '?' : '&';
  return new Request(`${url}${joined}${await request.text()}`, { headers: asked, signal });
}

/** Whoever asks, as the rules of access are told. */
async function askerOf(config: Configuration, headers: Headers): Promise<PayloadRequest> {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers });
  return createLocalReq(user ? { user } : {}, payload);
}

/** What is wrong with a request, before its body is read. */
async function objectionTo(req: PayloadRequest, route: Route, search: string, most: number): Promise<Refusal | null> {
  const query = queryOf(search, most);
  if (isRefusal(query)) return query;
  if (!isTree(query)) return unknownParameter(search);
  return req.user ? objectionToMembers(req, route, query) : objectionToStrangers(req, route, query);
}

/** The request with its body read and checked; endpoints of our own read theirs themselves. */
async function withBody(request: Request, req: PayloadRequest, route: Route): Promise<Request | Refusal> {
  if (route.purpose === 'own' || request.method === 'GET' || request.method === 'DELETE') return request;
  const body = await readBody(request, { req, route });
  if (isRefusal(body)) return body;
  const { url, method, signal } = request;
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  headers.delete('content-type');
  if (body.type) headers.set('content-type', body.type);
  return new Request(url, { method, headers, body: body.sent, signal });
}

/**
 * Wraps a handler of Payload, whose REST takes more than it can answer: strangers reach what is published with a few
 * named parameters, those with an account what the admin asks for, and nobody is told anything by way of a field that
 * they may not read. What is refused says which parameter is not taken.
 */
export const guarded =
  (config: Configuration, handler: Handler): Handler =>
  async (request, context) => {
    if (request.method === 'OPTIONS') return new Response(null, { status: NO_CONTENT });
    const settings = await config;
    const refuse = (refusal: Refusal) => refused(refusal, settings, request.headers);
    if (!READING.includes(request.method) && isForeign(request.headers)) return refuse(FROM_ELSEWHERE);
    const asked = await asAsked(request);
    if (isRefusal(asked)) return refuse(asked);
    const route = routeOf(settings, asked.method, (await context.params).slug);
    if (!route) return refuse(NOTHING_HERE);
    const req = await askerOf(config, asked.headers);
    const most = asked === request ? LONGEST_ADDRESS : LONGEST_QUERY;
    const objection = await objectionTo(req, route, new URL(asked.url).search, most);
    if (objection) return refuse(objection);
    const checked = await withBody(asked, req, route);
    if (isRefusal(checked)) return refuse(checked);
    const answer = await handler(checked, context);
    if (req.user) return answer;
    const locale = new URL(asked.url).searchParams.get('locale') ?? DEFAULT_LOCALE;
    return shownToStrangers(req, route, locale, answer);
  };
