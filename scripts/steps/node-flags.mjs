/** Payload's editor hangs when plain Node loads its development build (docs/architecture.md, «Known traps»). */
export const CONDITIONS = '--conditions=production';

/**
 * The flags that Node runs a script of ours with.
 * @param {string} file
 * @returns {string[]}
 */
export const nodeFlags = (file) => (file.endsWith('.ts') ? [CONDITIONS, '--import', 'tsx'] : [CONDITIONS]);
