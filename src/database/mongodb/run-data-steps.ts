import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Migration } from 'payload';
import { Lease, type LeaseRows } from './lease';

/** Where Payload records what has run. */
const RECORDS = 'payload-migrations';
const LEASES = 'leases';

async function areAllRecorded({ payload }: MongooseAdapter, steps: readonly Migration[]): Promise<boolean> {
  const names = steps.map(({ name }) => name);
  const { totalDocs } = await payload.db.find({
    collection: RECORDS,
    where: { name: { in: names } },
    limit: 0,
    pagination: false,
  });
  return totalDocs >= names.length;
}

/**
 * Runs the steps that have not run on this database, once and by one process: another one that starts meanwhile waits.
 * Payload runs and records them as migrations; one that throws is not recorded, and ends the start.
 */
export async function runDataSteps(adapter: MongooseAdapter, steps: readonly Migration[]): Promise<void> {
  if (await areAllRecorded(adapter, steps)) return;
  const { logger } = adapter.payload;
  const lease = new Lease(adapter.connection.collection(LEASES) as unknown as LeaseRows, 'data-steps');
  await lease.hold(
    async (mustHold) => {
      const held = steps.map((step) => ({
        ...step,
        up: async (given: unknown) => {
          mustHold();
          await step.up(given);
        },
      }));
      await adapter.migrate({ migrations: held });
    },
    () => logger.info('Another process is bringing the data up to date: waiting for it …'),
  );
}
