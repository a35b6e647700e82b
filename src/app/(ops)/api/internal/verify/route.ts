import { verifyAll } from '@/indexing/reports';
import { internal } from '../../../guard';

export const dynamic = 'force-dynamic';

/** Every difference between each engine's index and the database. */
export const POST = internal(async (worker) =>
  Response.json(await verifyAll(worker), { headers: { 'Cache-Control': 'no-store' } }),
);
