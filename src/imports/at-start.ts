import type { Payload } from 'payload';
import { runningImports } from './journal';
import { rollBackBroken } from './rollback';
import { LEASE_MS } from './runner';

/** Looks again when whatever has shown no sign of life by now counts as broken. */
export const mendLater = (payload: Payload): void => {
  setTimeout(() => void mendBrokenImports(payload), LEASE_MS).unref();
};

/** Rolls back what a crash left of an import, before anybody reads it. A failure is logged, and keeps nobody from starting. */
export async function mendBrokenImports(payload: Payload): Promise<void> {
  try {
    await rollBackBroken(payload);
    // What seems to run elsewhere may be gone too.
    if ((await runningImports(payload)).length > 0) mendLater(payload);
  } catch (err) {
    payload.logger.error({ err, msg: 'Broken imports could not be rolled back; this is tried again' });
    mendLater(payload);
  }
}
