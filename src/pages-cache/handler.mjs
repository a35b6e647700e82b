import { LRUCache } from 'lru-cache';
import { noticeFor } from './outage.mjs';
import { hashesOf, SCRIPTS_HEADER, withoutNonce } from './scripts.mjs';
import { contentVersion, moment } from './version.mjs';

/**
 * Next's `cacheHandler`: rendered pages, in memory only, bounded in bytes. A restart drops them all, so nothing that
 * was withdrawn can come back. Plain JavaScript: Next loads this file without compiling it.
 *
 * A page is valid only if its rendering began after the content last changed. Next creates a handler per request, asks
 * it for the page before rendering, and passes it the page afterwards; the moment of the first miss is the latest at
 * which rendering can have begun. The moment of storing is too late: a render begun before a change may end after it.
 */

/**
 * @typedef {{ began: number, lastModified: number, cacheControl: object | undefined, value: object, bytes: number }}
 * Entry
 */

const PAGES = Symbol.for('portal.pages');
const MAX_BYTES = 128 * 1024 * 1024;
/** What an entry costs besides its content. */
const OVERHEAD_BYTES = 512;
/** Keys requested and not stored yet, in case Next ever reuses a handler: dropping the oldest only costs a render. */
const MAX_MISSED = 1_000;
/** Nobody keeps what is answered in the place of a page. Next asks for a number above none. */
const NOT_KEPT = { revalidate: 1, expire: 1 };

/** @returns {LRUCache<string, Entry>} */
const pages = () => (globalThis[PAGES] ??= new LRUCache({ maxSize: MAX_BYTES, sizeCalculation: ({ bytes }) => bytes }));

/** A string takes at most two bytes a character. */
const bytesOf = (part) => {
  if (typeof part === 'string') return part.length * 2;
  if (ArrayBuffer.isView(part)) return part.byteLength;
  if (part instanceof Map) return [...part].reduce((sum, [name, each]) => sum + bytesOf(name) + bytesOf(each), 0);
  return part && typeof part === 'object' ? bytesOf(JSON.stringify(part)) : 0;
};

const bytesOfValue = (value) => Object.values(value).reduce((sum, part) => sum + bytesOf(part), OVERHEAD_BYTES);

/** As Next would have rendered it. The empty data is for its own navigation, which then asks for the page whole. */
const asPage = ({ status, headers, html }) => ({
  value: { kind: 'APP_PAGE', html, status, headers, rscData: Buffer.alloc(0) },
  lastModified: Date.now(),
  cacheControl: NOT_KEPT,
});

/** Puts beside a page what its policy has to name. */
function nameScripts(page) {
  page.html = withoutNonce(page.html);
  page.headers = { ...page.headers, [SCRIPTS_HEADER]: hashesOf(page.html) };
}

export default class PagesCache {
  /**
   * A plain map: Next makes a handler for each request, twice, and a third of answering a kept page went into lists of
   * the length of a bounded one.
   * @type {Map<string, number>}
   */
  #missed = new Map();

  /** Next asks before it renders. Data of `fetch` is not cached: the portal's pages read the database. */
  async get(key, context) {
    if (context?.kind === 'FETCH') return null;
    const entry = pages().get(key);
    if (entry && entry.began > contentVersion()) {
      const { value, lastModified, cacheControl } = entry;
      return { value, lastModified, cacheControl };
    }
    if (entry) pages().delete(key);
    this.#noteMissed(key);
    const notice = context?.kind === 'APP_PAGE' ? await noticeFor(key) : null;
    return notice && asPage(notice);
  }

  /**
   * Next passes what it rendered, and answers from the same object once this has returned: the first answer too names the
   * scripts of the page. If its beginning is unknown, or before a change, it is not kept.
   */
  async set(key, value, context) {
    if (value?.kind === 'APP_PAGE') nameScripts(value);
    const began = this.#missed.get(key);
    this.#missed.delete(key);
    if (!value || value.kind === 'FETCH' || began === undefined || began <= contentVersion()) return;
    const entry = {
      began,
      lastModified: Date.now(),
      cacheControl: context?.cacheControl,
      value,
      bytes: bytesOfValue(value),
    };
    pages().set(key, entry);
  }

  #noteMissed(key) {
    if (this.#missed.has(key)) return;
    if (this.#missed.size >= MAX_MISSED) this.#missed.delete(this.#missed.keys().next().value);
    this.#missed.set(key, moment());
  }

  /** Pages are voided by the content's version alone. */
  async revalidateTag() {}

  resetRequestCache() {}
}
