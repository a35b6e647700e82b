import type { Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { Likeness, type Alike, type Comparable } from '@/search/likeness';
import { thesaurus } from './concepts';
import { memoizedUntilChange } from './memoized';
import { indexedRecords } from './search';

export type { Alike, Comparable } from '@/search/likeness';

const compared = memoizedUntilChange(async (kind: Kind, locale: Locale) =>
  Likeness.among(await indexedRecords([kind], locale), await thesaurus()),
);

const idsReady = memoizedUntilChange(
  async (kind: Kind, locale: Locale): Promise<ReadonlySet<string>> =>
    new Set((await indexedRecords([kind], locale)).map(({ id }) => id)),
);

interface Asked {
  kind: Kind;
  /** The language in which the records must be ready. */
  locale: Locale;
  limit: number;
  /** Which of them are looked at; all where it is not said. */
  isMeant?: (record: SearchDocument) => boolean;
}

/**
 * The records of a kind that are most like another record, the nearest first. They are compared in the language of its
 * texts, because words of two languages have little in common.
 */
export async function recordsLike(
  record: Comparable,
  { kind, locale, limit, isMeant = () => true }: Asked,
): Promise<Alike[]> {
  const among = await compared(kind, record.locale);
  if (record.locale === locale) return among.nearestTo(record, limit, isMeant);
  const ready = await idsReady(kind, locale);
  return among.nearestTo(record, limit, (each) => ready.has(each.id) && isMeant(each));
}
