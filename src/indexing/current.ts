import { IndexingWorker, type WorkerOptions } from './worker';

/** Kept on globalThis, because Next bundles the instrumentation, which starts the worker, apart from the routes that ask it. */
const KEY = Symbol.for('portal.indexing');

const store = globalThis as unknown as Record<symbol, IndexingWorker | undefined>;

/** The worker of this process; undefined until it is started. */
export const currentWorker = (): IndexingWorker | undefined => store[KEY];

/** Starts the worker of this process, unless it runs. @throws what the database throws. */
export async function startWorker(options: WorkerOptions): Promise<IndexingWorker> {
  const running = store[KEY];
  if (running) return running;
  const worker = new IndexingWorker(options);
  store[KEY] = worker;
  await worker.start();
  return worker;
}
