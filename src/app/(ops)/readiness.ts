import config from '@payload-config';
import { getPayload } from 'payload';
import { currentWorker } from '@/indexing/current';
import { databaseAnswers } from '@/indexing/database-answers';
import type { FeederState } from '@/indexing/feeder';

const DATABASE_MS = 3_000;

/**
 * Whether the portal can serve, and why not. An engine besides the embedded one may be unavailable: that is a detail.
 */
export interface Readiness {
  ready: boolean;
  reasons: string[];
  engines: FeederState[];
}

const timeLimit = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${DATABASE_MS / 1000} s`)), DATABASE_MS).unref();
  });

async function answersInTime(): Promise<boolean> {
  try {
    const payload = await Promise.race([getPayload({ config }), timeLimit()]);
    return await Promise.race([databaseAnswers(payload), timeLimit()]);
  } catch {
    return false;
  }
}

function indexProblem(engines: readonly FeederState[]): string | null {
  const embedded = engines.find(({ engine }) => engine === 'embedded');
  if (!embedded) return 'the indexing worker has not started';
  if (embedded.loaded) return null;
  return embedded.failure === null ? 'the search index is loading' : 'the search index cannot be filled';
}

/** Checks the database and the worker of this process. The reasons are public: no addresses, no details. */
export async function readiness(): Promise<Readiness> {
  const engines = currentWorker()?.state() ?? [];
  const reasons = [(await answersInTime()) ? null : 'the database does not answer', indexProblem(engines)];
  const given = reasons.filter((reason) => reason !== null);
  return { ready: given.length === 0, reasons: given, engines };
}
