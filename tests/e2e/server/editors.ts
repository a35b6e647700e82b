/** How many tests run at once. */
export const WORKERS = 2;

/** The editor of one worker (0, 1, …). Each has an account of its own, so that no test ends the sessions of another. */
export const editorAddress = (worker: number): string => `edicion-${worker}@portal.invalid`;
