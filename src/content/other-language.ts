import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import type { Kind } from '@/domain/kinds';
import { otherLocale, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
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

/** Ids of the published records of a kind that are ready in a language and not in another. */
const readyOnlyIn = memoizedUntilChange(
  async (kind: Kind, locale: Locale, other: Locale): Promise<ReadonlySet<string>> => {
    const { collection, inEveryLanguage } = STORED_KINDS[kind];
    if (inEveryLanguage) return new Set();
    const payload = await processPayload();
    const { docs } = await payload.find({
      collection,
      where: {
        and: [
          { [`languages.${locale}.readiness`]: { equals: 'ready' } },
          { [`languages.${other}.readiness`]: { not_equals: 'ready' } },
        ],
      },
      select: {},
      depth: 0,
      pagination: false,
      overrideAccess: false,
    });
    return new Set(docs.map(({ id }) => String(id)));
  },
);

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
  const missing = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await readyOnlyIn(kind, other, locale)] as const)),
  );
  // Nothing is searched for where everything is translated.
  if ([...missing.values()].every(({ size }) => size === 0)) return null;
  const isMissing = ({ kind, id }: SearchDocument): boolean => missing.get(kind)?.has(id) ?? false;
  const { total, hits } = await getSearch().searchOtherLanguage(request, locale, other, kinds, isMissing);
  return total > 0 ? { locale: other, total, hits } : null;
}
