import { openCms, type Asker, type Cms } from '../../../integration/cms/open-cms';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'OPTIONS';

interface Question {
  as?: Asker;
  /** Sent as JSON, unless `raw` is. */
  body?: unknown;
  raw?: { type: string; content: BodyInit };
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  text: string;
}

/** A portal asked as the browser does: through the very routes that Next calls, guard and all. */
export interface Rest {
  cms: Cms;
  ask(method: Method, path: string, question?: Question): Promise<Answered>;
}

const ORIGIN = 'http://127.0.0.1:3000';

export async function openRest(): Promise<Rest> {
  const cms = await openCms();
  const routes = await import('@/app/(payload)/api/[...slug]/route');
  const ask: Rest['ask'] = async (method, path, { as = 'anonymous', body, raw, headers: given } = {}) => {
    const headers = new Headers({ 'accept-language': 'es', ...given });
    const token = cms.token(as);
    if (token) headers.set('authorization', `JWT ${token}`);
    if (raw) headers.set('content-type', raw.type);
    else if (body !== undefined) headers.set('content-type', 'application/json');
    const url = new URL(`${ORIGIN}/api${path}`);
    const slug = url.pathname.split('/').slice(2).map(decodeURIComponent);
    const sent = raw?.content ?? (body === undefined ? null : JSON.stringify(body));
    const request = new Request(url, { method, headers, body: sent });
    const answer = await routes[method](request, { params: Promise.resolve({ slug }) });
    return { status: answer.status, text: await answer.text() };
  };
  return { cms, ask };
}

/** What an answer says of a request that it refuses. */
export const reasonIn = ({ text }: Answered): string =>
  (JSON.parse(text) as { errors?: { message?: string }[] }).errors?.[0]?.message ?? '';

/** What no answer may hold: a path of ours, a line of a stack, a statement, a word of the database's. */
export const INTERNAL =
  /node_modules|\.ts:\d|\.js:\d|\bat [\w.]+ \(|Failed query|SQLITE|Cast to|Mongo|BSON|insert into/i;
