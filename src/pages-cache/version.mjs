/**
 * The content's version: the moment, in this process, at which published content last changed. Owned by this module,
 * kept on globalThis, because Next loads the page cache, the instrumentation and the routes as separate bundles.
 * Moments are read from the monotonic clock, so that correcting the wall clock makes no old page valid again.
 */
const KEY = Symbol.for('portal.contentVersion');

/** @returns {number} milliseconds since this process started */
export const moment = () => performance.now();

/** @returns {number} 0 before the first change */
export const contentVersion = () => globalThis[KEY] ?? 0;

/** Invalidates every page whose rendering began before this call. */
export function contentChanged() {
  globalThis[KEY] = moment();
}
