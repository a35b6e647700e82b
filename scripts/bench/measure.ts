import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Memory in use after a garbage collection, in MB. */
export function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Runs some work and measures the longest time for which it blocked the event loop, in milliseconds. */
export async function watched<T>(work: () => Promise<T>): Promise<{ result: T; took: number; longestHold: number }> {
  let longestHold = 0;
  let running = true;
  let last = performance.now();
  const watch = (): void => {
    const now = performance.now();
    longestHold = Math.max(longestHold, now - last);
    last = now;
    if (running) setImmediate(watch);
  };
  setImmediate(watch);
  const start = performance.now();
  const result = await work();
  const took = performance.now() - start;
  await nextTurn();
  running = false;
  return { result, took, longestHold };
}

const SAMPLE_MS = 20;

/** Memory of a process that is not backed by files, in MB. */
export const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** The most memory that a process used while some work was done. */
export async function peakWhile<T>(pid: number, work: () => Promise<T>): Promise<{ result: T; peak: number }> {
  let peak = memoryOf(pid);
  let running = true;
  const watching = (async () => {
    while (running) {
      peak = Math.max(peak, memoryOf(pid));
      await sleep(SAMPLE_MS);
    }
  })();
  const result = await work();
  running = false;
  await watching;
  return { result, peak };
}

export interface Spread {
  p50: number;
  p95: number;
  p99: number;
}

/** Percentiles of some durations. */
export function spread(durations: readonly number[]): Spread {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Time of each of the tasks, in milliseconds; every task has run before, so that nothing is measured cold. */
export async function timed<T>(tasks: readonly T[], run: (task: T) => unknown, rounds: number): Promise<number[]> {
  for (const task of tasks) {
    await run(task);
    await nextTurn();
  }
  const durations: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) {
      const start = performance.now();
      await run(task);
      durations.push(performance.now() - start);
      await nextTurn();
    }
  }
  return durations;
}
