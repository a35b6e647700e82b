import { internal } from '../../../guard';

export const dynamic = 'force-dynamic';

/** The state of each engine, with the reason for a failure. */
export const GET = internal((worker) =>
  Response.json({ engines: worker.state() }, { headers: { 'Cache-Control': 'no-store' } }),
);
