/** Of a file. */
export const MAX_BYTES = 5 * 1024 * 1024;
