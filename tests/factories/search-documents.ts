import { FACET_NAMES, NOT_STATED, type FacetName, type FacetValues } from '@/domain/facets';
import { searchKey, type SearchDocument } from '@/domain/search-document';

/** What a test wants to say of a search document; everything else is filled in. */
export type SearchDocumentTraits = Partial<Omit<SearchDocument, 'key' | 'facets'>> & {
  id: string;
  facets?: FacetValues;
};

const EPOCH = Date.UTC(2024, 0, 1);

/** A Spanish practice of which every facet is «not stated», published on 1 January 2024. */
export function searchDocument({ facets = {}, ...traits }: SearchDocumentTraits): SearchDocument {
  const locale = traits.locale ?? 'es';
  return {
    key: searchKey(traits.id, locale),
    kind: 'practice',
    locale,
    slug: traits.id,
    title: '',
    summary: '',
    body: '',
    names: '',
    path: `/${locale}/${traits.id}`,
    places: [],
    worldRegion: null,
    start: null,
    end: null,
    ongoing: false,
    countryName: '',
    publishedAt: EPOCH,
    contentHash: `${traits.id} ${traits.title ?? ''}`,
    ...traits,
    facets: Object.fromEntries(FACET_NAMES.map((name) => [name, [...(facets[name] ?? [NOT_STATED])]])) as Record<
      FacetName,
      string[]
    >,
  };
}
