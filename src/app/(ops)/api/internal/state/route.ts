import { internal } from '../../../guard';

export const dynamic = 'force-dynamic';

/** How each engine stands, with the reason of a failure. */
export const GET = internal((worker) =>
  Response.json({ engines: worker.state() }, { headers: { 'Cache-Control': 'no-store' } }),
);
