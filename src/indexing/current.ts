import { processState } from '@/config/process-state';
import { IndexingWorker, type WorkerOptions } from './worker';

const worker = processState<IndexingWorker>('indexing');

/** The worker of this process; undefined until it is started. */
export const currentWorker = (): IndexingWorker | undefined => worker.current;

/** Starts the worker of this process, unless it runs. @throws what the database throws. */
export async function startWorker(options: WorkerOptions): Promise<IndexingWorker> {
  if (worker.current) return worker.current;
  const started = new IndexingWorker(options);
  worker.current = started;
  await started.start();
  return started;
}
