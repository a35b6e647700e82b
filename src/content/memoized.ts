import { LRUCache } from 'lru-cache';
import { contentVersion } from '@/pages-cache/version.mjs';

interface Memoized<T> {
  version: number;
  value: Promise<T>;
}

const MOST_MEMOIZED = 1_000;

/**
 * Memoizes a read of published content until the content's version moves, as rendered pages are: for small reads that
 * every request repeats. The version is noted before the read begins, so that what was read while the content changed
 * no longer counts. A failed read is not memoized.
 * @param read its arguments are texts: together they are the key. It reads as a visitor, never a draft.
 */
export function memoizedUntilChange<Given extends string[], T>(
  read: (...given: Given) => Promise<T>,
): (...given: Given) => Promise<T> {
  const memo = new LRUCache<string, Memoized<T>>({ max: MOST_MEMOIZED });
  return (...given) => {
    const key = JSON.stringify(given);
    const version = contentVersion();
    const known = memo.get(key);
    if (known?.version === version) return known.value;
    const value = read(...given);
    memo.set(key, { version, value });
    value.catch(() => memo.delete(key));
    return value;
  };
}
