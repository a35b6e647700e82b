import { LRUCache } from 'lru-cache';
import { contentVersion } from '@/pages-cache/version.mjs';

interface Kept<T> {
  version: number;
  value: Promise<T>;
}

const MOST_KEPT = 1_000;

/**
 * Keeps what a read of published content gave until the content's version moves, as the pages themselves are kept:
 * for small reads that every request repeats. The version is noted before the read begins, so that what was read while
 * the content changed counts no more. A failed read is not kept.
 * @param read its arguments are texts: together they are the key. It reads as a visitor, never a draft.
 */
export function keptUntilChange<Given extends string[], T>(
  read: (...given: Given) => Promise<T>,
): (...given: Given) => Promise<T> {
  const kept = new LRUCache<string, Kept<T>>({ max: MOST_KEPT });
  return (...given) => {
    const key = JSON.stringify(given);
    const version = contentVersion();
    const known = kept.get(key);
    if (known?.version === version) return known.value;
    const value = read(...given);
    kept.set(key, { version, value });
    value.catch(() => kept.delete(key));
    return value;
  };
}
