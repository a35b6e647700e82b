import { setTimeout as sleep } from 'node:timers/promises';
import { getPayload } from 'payload';
import { env, EnvError, isBuilding } from '@/config/env';
import { ownSafetyHeaders } from '@/headers/answers';
import { startWorker } from '@/indexing/current';
import { databaseAnswers } from '@/indexing/database-answers';
import { answerInOutage } from '@/pages-cache/outage.mjs';
import { contentChanged } from '@/pages-cache/version.mjs';
import { getSearch } from '@/search';
import { startUsageRecorder } from '@/statistics/current';
import { unavailablePage } from '@/ui/page/unavailable-page';

/** Requests wait this long for the embedded index, so that a search after a restart does not find an empty one. */
const WAIT_FOR_INDEX_MS = 60_000;

async function start(): Promise<void> {
  const { NODE_ENV, SITE_URL, SEARCH_ENGINES } = env();
  // Before anything that takes time: requests that come meanwhile are answered after it.
  ownSafetyHeaders({ isDevelopment: NODE_ENV === 'development', siteUrl: SITE_URL, isListed: SEARCH_ENGINES });
  // The configuration reads the settings when it is loaded: only here can an invalid one be reported.
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  const worker = await startWorker({
    payload,
    engines: getSearch().engines,
    onThesaurus: (thesaurus) => getSearch().useThesaurus(thesaurus),
    onChange: contentChanged,
  });
  // Once it is known to be away nobody waits to be told so; before that, as long as the driver does.
  answerInOutage(async (page) => (worker.isCutOff || !(await databaseAnswers(payload)) ? unavailablePage(page) : null));
  const usageRecorder = startUsageRecorder({ payload, search: getSearch(), dataDir: env().DATA_DIR });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void worker.stop();
      void usageRecorder.stop();
    });
  }
  await Promise.race([worker.settled('embedded'), sleep(WAIT_FOR_INDEX_MS, undefined, { ref: false })]);
}

/**
 * Opens the database (which migrates it) and starts the worker of this process. If a setting is wrong or the database
 * cannot be used, the process ends: Next by itself would go on and answer every request with an error.
 */
export async function startPortal(): Promise<void> {
  if (isBuilding()) return;
  try {
    await start();
  } catch (error) {
    const reason = error instanceof EnvError ? error.message : `The portal cannot start. ${String(error)}`;
    process.stderr.write(`${reason}\n`);
    process.exit(1);
  }
}
