import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import onHeaders from 'on-headers';
import { getPayload } from 'payload';
import { env, EnvError, isBuilding } from '@/config/env';
import { isAskedAsPage, readPath } from '@/domain/request-path';
import { ownSafetyHeaders } from '@/headers/answers';
import { startWorker } from '@/indexing/current';
import { databaseAnswers } from '@/indexing/database-answers';
import { followRequests } from '@/logging/follow-requests';
import { takeConsole } from '@/logging/take-console';
import { answerInOutage } from '@/pages-cache/outage.mjs';
import { contentChanged } from '@/pages-cache/version.mjs';
import { noteCallers } from '@/rate-limits/callers';
import { getSearch } from '@/search';
import { startUsageRecorder } from '@/statistics/current';
import { unavailablePage } from '@/ui/page/unavailable-page';

/** Requests wait this long for the embedded index, so that a search after a restart does not find an empty one. */
const WAIT_FOR_INDEX_MS = 60_000;

/** The route that stands for every address at which there is nothing: it answers 404, and 405 to all but GET. */
const NOTHING_HERE = '/nothing-here';

/**
 * Leads a request that Next could only answer with 500 to where there is an answer. Next decodes a path while it looks for
 * its page, where nothing catches that it cannot; it makes a Request of the web, which no TRACE can be; and it reads as a
 * form whatever is sent to a page.
 */
function leadAway(request: IncomingMessage): void {
  const { method = '', headers } = request;
  const path = readPath(request.url ?? '');
  const isTaken = method !== 'TRACE' && isAskedAsPage(path ?? '', method, headers['next-action'] !== undefined);
  if (path === null || !isTaken) request.url = NOTHING_HERE;
  // A method that the route has not, so that it says so.
  if (!isTaken) request.method = 'PUT';
}

/** A request and its answer, as Node tells of them before whoever serves the request is given it. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

const BAD_REQUEST = 400;
const SERVER_ERROR = 500;

/**
 * Next answers 500 to a call of a server function that it cannot read. Those of the admin say what fails instead of
 * throwing it (`answerCall`): what is left is the caller's fault.
 */
function blameCallers({ request, response }: Exchange): void {
  if (request.headers['next-action'] === undefined) return;
  onHeaders(response, () => {
    if (response.statusCode === SERVER_ERROR) response.statusCode = BAD_REQUEST;
  });
}

async function start(): Promise<void> {
  subscribe('http.server.request.start', (message) => {
    const exchange = message as Exchange;
    leadAway(exchange.request);
    blameCallers(exchange);
  });
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
    if (env().NODE_ENV === 'production') {
      takeConsole();
      followRequests();
    }
    noteCallers(env().TRUSTED_PROXIES);
    await start();
  } catch (error) {
    const reason = error instanceof EnvError ? error.message : `The portal cannot start. ${String(error)}`;
    process.stderr.write(`${reason}\n`);
    process.exit(1);
  }
}
