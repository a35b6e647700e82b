const ORPHAN_CHECK_MS = 500;

/**
 * npm dies of a signal without passing it on to its child: then this process gets another parent.
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  const parent = process.ppid;
  if (parent <= 1) return;
  setInterval(() => process.ppid !== parent && stop(), ORPHAN_CHECK_MS).unref();
}

/**
 * Stays with a program until it ends, passing signals on to it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number | null; signal: NodeJS.Signals | null }>} its exit code, or the signal that ended
 * it.
 */
export function supervise(child) {
  whenOrphaned(() => child.kill('SIGTERM'));
  // The terminal sends Ctrl+C to the whole process group; a second signal from here is harmless.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
}
