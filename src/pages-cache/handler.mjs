import { LRUCache } from 'lru-cache';
import { contentVersion, moment } from './version.mjs';

/**
 * Next's `cacheHandler`: rendered pages, in memory only, bounded by bytes. A restart forgets them all, so nothing that
 * was withdrawn can come back. Plain JavaScript: Next loads this file as it is.
 *
 * A page counts only while its rendering began after the content last changed. Next makes a handler per request, asks
 * it for the page before rendering, and hands it the page afterwards; the moment it first had to say «no» is the latest
 * at which rendering can have begun. Storing tells too late: a render begun before a change may end after it.
 */

/** @typedef {{ began: number, lastModified: number, cacheControl: object | undefined, value: object, bytes: number }} Entry */

const PAGES = Symbol.for('portal.pages');
const MAX_BYTES = 128 * 1024 * 1024;
/** What an entry costs beside its content. */
const OVERHEAD_BYTES = 512;
/** Keys asked for and not stored yet, if Next should ever keep one handler: dropping the oldest only costs a render. */
const MAX_MISSED = 1_000;

/** @returns {LRUCache<string, Entry>} */
const pages = () => (globalThis[PAGES] ??= new LRUCache({ maxSize: MAX_BYTES, sizeCalculation: ({ bytes }) => bytes }));

/** A text takes at most two bytes a character. */
const bytesOf = (part) => {
  if (typeof part === 'string') return part.length * 2;
  if (ArrayBuffer.isView(part)) return part.byteLength;
  if (part instanceof Map) return [...part].reduce((sum, [name, each]) => sum + bytesOf(name) + bytesOf(each), 0);
  return part && typeof part === 'object' ? bytesOf(JSON.stringify(part)) : 0;
};

const bytesOfValue = (value) => Object.values(value).reduce((sum, part) => sum + bytesOf(part), OVERHEAD_BYTES);

export default class PagesCache {
  /** @type {LRUCache<string, number>} */
  #missed = new LRUCache({ max: MAX_MISSED });

  /** Next asks before it renders. Data of `fetch` is not ours to keep: the portal's pages read the database. */
  async get(key, context) {
    if (context?.kind === 'FETCH') return null;
    const entry = pages().get(key);
    if (entry && entry.began > contentVersion()) {
      const { value, lastModified, cacheControl } = entry;
      return { value, lastModified, cacheControl };
    }
    if (entry) pages().delete(key);
    if (!this.#missed.has(key)) this.#missed.set(key, moment());
    return null;
  }

  /** Next hands over what it rendered. Without a moment of beginning, or begun before a change, it is not kept. */
  async set(key, value, context) {
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

  /** Pages are voided by the content's version alone. */
  async revalidateTag() {}

  resetRequestCache() {}
}
