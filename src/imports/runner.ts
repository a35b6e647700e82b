import { hostname } from 'node:os';

/** An import that has shown no sign of life for this long is broken, wherever it ran. */
export const LEASE_MS = 60_000;
/** How often one that runs shows a sign of life. */
export const HEARTBEAT_MS = 10_000;

/** This process, told from others on other machines, and from an earlier one that bore the same number. */
export const thisRunner = (): string => `${hostname()} ${process.pid} ${Math.round(performance.timeOrigin)}`;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether whoever ran an import is gone: at once for a process of this machine, after the lease for another's. */
export function isGone(runner: string, aliveAt: number, now = Date.now()): boolean {
  if (now - aliveAt > LEASE_MS) return true;
  if (runner === thisRunner()) return false;
  const [host, pid] = runner.split(' ');
  if (host !== hostname()) return false;
  return Number(pid) === process.pid || !isRunning(Number(pid));
}
