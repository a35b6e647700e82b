import type { Payload } from 'payload';
import { migrations } from '@/database/migrations';
import { dataSteps } from '@/database/mongodb/data-steps';
import { Refusal } from '../steps/environment';

/** @throws Refusal where the database is not as this version of the portal leaves it: it would be misread. */
export async function refuseOtherVersion(payload: Payload): Promise<void> {
  const wanted = payload.db.name === 'mongoose' ? dataSteps : migrations;
  const { docs } = await payload
    .find({ collection: 'payload-migrations', depth: 0, pagination: false })
    // An empty file has no table to read from.
    .catch(() => ({ docs: [] }));
  const recorded = new Set(docs.map(({ name }) => name));
  const missing = wanted.find(({ name }) => !recorded.has(name));
  if (!missing) return;
  throw new Refusal(
    `The database is not that of this version of the portal: ${missing.name} has not run. ` +
      'Run this from a checkout of the version that the portal runs, with the same settings.',
  );
}
