import { setTimeout as sleep } from 'node:timers/promises';

const REST_MS = 10;

/**
 * Lets the process answer others between two records. SQLite's driver answers without a turn of the event loop: an
 * import that never rests keeps every page waiting until its end.
 */
export const rest = (): Promise<void> => sleep(REST_MS);
