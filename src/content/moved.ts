import type { Locale } from '@/domain/locale';
import { recordAt } from './addresses';
import { readerFor } from './reader';

type Collection = Parameters<typeof recordAt>[0];

/** Requests for the same address share one look into the database while it lasts, and nothing is kept after it. */
const underWay = new Map<string, Promise<string | null>>();

async function lookUp(collection: Collection, slug: string, locale: Locale): Promise<string | null> {
  const address = await recordAt(collection, slug, locale, await readerFor(false));
  return address.status === 'moved' ? address.slug : null;
}

/** Where the record that had this slug stands today; null where the slug is a current one, or nobody's. */
export function movedSlug(collection: Collection, slug: string, locale: Locale): Promise<string | null> {
  const key = `${collection}/${locale}/${slug}`;
  const answer = underWay.get(key) ?? lookUp(collection, slug, locale).finally(() => underWay.delete(key));
  underWay.set(key, answer);
  return answer;
}
