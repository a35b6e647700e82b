import type { Payload } from 'payload';
import { runningImports } from './journal';
import { LEASE_MS } from './runner';
import { rollBackBroken } from './take-back';

/** Looks again later while an import seems to run elsewhere: its process may be gone too. */
async function watch(payload: Payload): Promise<void> {
  if ((await runningImports(payload)).length === 0) return;
  setTimeout(() => void mendBrokenImports(payload), LEASE_MS).unref();
}

/** Takes back what a crash left of an import, before anybody reads it. A failure is told, and keeps nobody from starting. */
export async function mendBrokenImports(payload: Payload): Promise<void> {
  try {
    await rollBackBroken(payload);
    await watch(payload);
  } catch (err) {
    payload.logger.error({ err, msg: 'Broken imports could not be taken back; the next import or start tries again' });
  }
}
