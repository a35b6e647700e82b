import type { Difference } from './compare';
import type { EngineName, IndexingWorker } from './worker';

/** What a rebuild tells on its way: documents taken in of how many, and how it ended. */
export type RebuildReport =
  | { engine: EngineName; done: number; total: number }
  | { engine: EngineName; finished: true; seconds: number }
  | { engine: EngineName; failed: string };

/** What a comparison of one engine's index with the database found, or why there was none. */
export type VerifyReport =
  { engine: EngineName; documents: number; differences: Difference[] } | { engine: EngineName; failed: string };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const seconds = (since: number): number => Math.round((performance.now() - since) / 100) / 10;

/** Rebuilds the index of every engine of the worker, one after the other. Failures are reported, not thrown. */
export async function rebuildAll(worker: IndexingWorker, tell: (report: RebuildReport) => void): Promise<void> {
  for (const { engine } of worker.state()) {
    const began = performance.now();
    try {
      const total = await worker.size();
      await worker.rebuild(engine, (done) => tell({ engine, done, total }));
      tell({ engine, finished: true, seconds: seconds(began) });
    } catch (error) {
      tell({ engine, failed: reasonOf(error) });
    }
  }
}

/** Compares the index of every engine of the worker with the database. */
export async function verifyAll(worker: IndexingWorker): Promise<VerifyReport[]> {
  const reports: VerifyReport[] = [];
  for (const { engine } of worker.state()) {
    try {
      const differences = await worker.verify(engine);
      reports.push({ engine, documents: await worker.size(), differences });
    } catch (error) {
      reports.push({ engine, failed: reasonOf(error) });
    }
  }
  return reports;
}
