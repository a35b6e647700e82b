/**
 * The content's version: the moment, in this process, at which what is published last changed. Owned here, kept on
 * globalThis, because Next loads the page cache, the instrumentation and the routes as separate bundles.
 * Moments are of the monotonic clock, so that a corrected wall clock makes no old page valid.
 */
const KEY = Symbol.for('portal.contentVersion');

/** @returns {number} milliseconds since this process started */
export const moment = () => performance.now();

/** @returns {number} 0 before the first change */
export const contentVersion = () => globalThis[KEY] ?? 0;

/** Every page whose rendering began before this call is void from now on. */
export function contentChanged() {
  globalThis[KEY] = moment();
}
