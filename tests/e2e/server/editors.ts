/** How many tests run at once. */
export const WORKERS = 2;

/**
 * The editor of one worker (0, 1, …). Each has an account of its own: of two sign-ins to one account at the same moment,
 * Payload keeps one session only.
 */
export const editorAddress = (worker: number): string => `edicion-${worker}@portal.invalid`;
