import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import type { Kind } from '@/domain/kinds';
import { otherLocale, type Locale } from '@/domain/locale';
import type { SearchRequest } from '@/domain/search-request';
import type { SearchHit } from '@/domain/search-response';
import { getSearch } from '@/search';
import { memoizedUntilChange } from './memoized';
import { processPayload } from './process-payload';

/** Records that answer a search and are ready in the other language alone. */
export interface OtherLanguageHits {
  locale: Locale;
  total: number;
  /** The best of them. */
  hits: SearchHit[];
}

/** How many are looked through. */
const CANDIDATES = 100;
const MOST_SHOWN = 4;

/** Ids of the published records of a kind that are ready in a language; null where all of them are. */
const readyIn = memoizedUntilChange(async (kind: Kind, locale: Locale): Promise<ReadonlySet<string> | null> => {
  const { collection, inEveryLanguage } = STORED_KINDS[kind];
  if (inEveryLanguage) return null;
  const payload = await processPayload();
  const { docs } = await payload.find({
    collection,
    where: { [`languages.${locale}.readiness`]: { equals: 'ready' } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
  });
  return new Set(docs.map(({ id }) => String(id)));
});

/**
 * What a search finds among records that are not ready in the reader's language: outside its totals and facets. Null
 * without words, and where nothing is found.
 */
export async function onlyInOtherLanguage(
  request: SearchRequest,
  locale: Locale,
  kinds: readonly Kind[],
): Promise<OtherLanguageHits | null> {
  if (request.q === '') return null;
  const other = otherLocale(locale);
  const ready = new Map(await Promise.all(kinds.map(async (kind) => [kind, await readyIn(kind, locale)] as const)));
  const hits = await getSearch().searchOtherLanguage(request, locale, other, kinds, CANDIDATES);
  const missing = hits.filter(({ document: { kind, id } }) => ready.get(kind)?.has(id) === false);
  return missing.length > 0 ? { locale: other, total: missing.length, hits: missing.slice(0, MOST_SHOWN) } : null;
}
