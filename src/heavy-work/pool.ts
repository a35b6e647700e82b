import { existsSync } from 'node:fs';
import path from 'node:path';
import { Piscina } from 'piscina';
import { env } from '@/config/env';

/** However the portal is started, also in the container, the working directory is its own. */
const BUILT = path.join(process.cwd(), '.next/heavy-work.mjs');
const SOURCE = path.join(process.cwd(), 'src/heavy-work/worker.ts');
/** How a thread reads TypeScript; the condition is that of every script of ours. */
const WITH_SOURCES = ['--conditions=production', '--import', 'tsx'];

const IDLE_MS = 60_000;
/** Of one thread: a guide takes a tenth of it. What needs more ends its thread, and nothing else. */
const HEAP_MB = 512;
/** From the moment it is asked for: nothing that works takes as long. */
const MOST_MS = 120_000;

/** Threads that do heavy work, started when there is some. */
export function startPool(threads: number): (order: unknown) => Promise<unknown> {
  const isBuilt = env().NODE_ENV === 'production' && existsSync(BUILT);
  const pool = new Piscina({
    filename: isBuilt ? BUILT : SOURCE,
    execArgv: isBuilt ? [] : WITH_SOURCES,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  return (order) => pool.run(order, { signal: AbortSignal.timeout(MOST_MS) });
}
