import config from '@payload-config';
import { setTimeout as sleep } from 'node:timers/promises';
import { getPayload } from 'payload';
import { isBuilding } from '@/config/env';
import { startWorker } from '@/indexing/current';
import { contentChanged } from '@/pages-cache/version.mjs';
import { getSearch } from '@/search';

/** Requests wait this long for the embedded index, so that a search after a restart does not find an empty one. */
const WAIT_FOR_INDEX_MS = 60_000;

/**
 * Opens the database (which migrates it) and starts the worker of this process.
 * @throws if a setting is wrong or the database cannot be used: the server then does not start.
 */
export async function startPortal(): Promise<void> {
  if (isBuilding()) return;
  const payload = await getPayload({ config });
  const worker = await startWorker({ payload, engines: getSearch().engines, onChange: contentChanged });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop());
  await Promise.race([worker.settled('embedded'), sleep(WAIT_FOR_INDEX_MS, undefined, { ref: false })]);
}
