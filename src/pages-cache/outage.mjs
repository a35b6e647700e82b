/**
 * What is answered in the place of a page that is not kept, while nothing can be read to render it. Owned here, kept on
 * globalThis, because Next loads the page cache and the instrumentation, which alone can ask, as separate bundles.
 */
const KEY = Symbol.for('portal.outage');

/** @typedef {{ status: number, headers: Record<string, string>, html: string }} Notice */

/**
 * @param {(page: string) => Promise<Notice | null>} notice what to answer for a page, by its address; null where it can
 * be rendered
 */
export function answerInOutage(notice) {
  globalThis[KEY] = notice;
}

/**
 * @param {string} page its address
 * @returns {Promise<Notice | null>} null where the page can be rendered, or nobody says
 */
export const noticeFor = async (page) => (await globalThis[KEY]?.(page)) ?? null;
