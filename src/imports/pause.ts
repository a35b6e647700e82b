import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 10;

/**
 * Lets the process answer others between two records. SQLite's driver answers without a turn of the event loop: an
 * import that never pauses keeps every page waiting until its end.
 */
export const pauseForRequests = (): Promise<void> => sleep(PAUSE_MS);
