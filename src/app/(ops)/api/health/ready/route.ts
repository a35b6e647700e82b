import { readiness } from '../../../readiness';

export const dynamic = 'force-dynamic';

/** 200 once the portal can serve; 503 with the reasons until then. Details of failures are for `/api/internal/state`. */
export async function GET(): Promise<Response> {
  const { ready, reasons, engines } = await readiness();
  const search = Object.fromEntries(
    engines.map(({ engine, failure, loaded }) => [
      engine,
      failure === null ? (loaded ? 'ready' : 'loading') : 'failing',
    ]),
  );
  const body = { status: ready ? 'ready' : 'not ready', reasons, search };
  return Response.json(body, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
