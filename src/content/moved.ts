import { LRUCache } from 'lru-cache';
import type { Locale } from '@/domain/locale';
import { recordAt } from './addresses';
import { readerFor } from './reader';

/** Asked at every request of a record's page, so an answer holds for a moment: well within the two seconds of a change. */
const HOLDS_MS = 1_000;
const NOT_MOVED = '';

type Collection = Parameters<typeof recordAt>[0];

const answers = new LRUCache<string, string>({ max: 5_000, ttl: HOLDS_MS });

/** Where the record that had this slug stands today; null where the slug is a current one, or nobody's. */
export async function movedSlug(collection: Collection, slug: string, locale: Locale): Promise<string | null> {
  const key = `${collection}/${locale}/${slug}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    const address = await recordAt(collection, slug, locale, await readerFor(false));
    answer = address.status === 'moved' ? address.slug : NOT_MOVED;
    answers.set(key, answer);
  }
  return answer || null;
}
