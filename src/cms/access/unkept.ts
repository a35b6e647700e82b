type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

const isSignedIn = ({ headers }: Request): boolean => headers.has('cookie') || headers.has('authorization');

/** Answers that are a person's alone, whoever asks: accounts, sessions, what was done. */
const PERSONAL = /^\/api\/(users|sessions|audit-log)(\/|$)/;
const FILE = /^\/api\/[^/]+\/file\//;

function rule(request: Request): string | null {
  const { pathname } = new URL(request.url);
  if (!PERSONAL.test(pathname) && !isSignedIn(request)) return null;
  // What the admin shows of files is asked for again, and is sent only where it has changed.
  return FILE.test(pathname) ? 'private, no-cache' : 'private, no-store';
}

/** Wraps a handler of Payload, so that nobody keeps what it answers to one person. */
export const unkept =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const response = await handler(request, context);
    const value = rule(request);
    if (value === null) return response;
    const headers = new Headers(response.headers);
    headers.set('Cache-Control', value);
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  };
