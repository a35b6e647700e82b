import { FACET_NAMES, NOT_STATED, type FacetName } from './facets';
import type { Kind } from './kinds';
import { recordPath } from './kinds/addresses';
import type { Locale } from './locale';
import type { Place } from './practice';
import { inLines } from './search-words';
import type { Dimension } from './vocabularies/dimensions';
import type { PolicyStage } from './vocabularies/policy-stages';
import type { WorldRegion } from './vocabularies/world-regions';

/** The flat form of a record in the index: one per record and language, the same for every engine. */
export interface SearchDocument {
  /** `<record id>-<locale>`: the engines' primary key. */
  key: string;
  id: string;
  kind: Kind;
  locale: Locale;
  slug: string;
  title: string;
  summary: string;
  /** The record's running text, plain. Searched, and the source of snippets. */
  body: string;
  /** Names people search by: places and actors, other forms of a term. Searched, never shown. */
  names: string;
  /** Every facet, each with at least one value (`none` where the record states nothing). */
  facets: Record<FacetName, string[]>;
  /** The address of its page, or of its place on one. */
  path: string;
  places: Place[];
  worldRegion: WorldRegion | null;
  start: string | null;
  end: string | null;
  ongoing: boolean;
  /** Label of the first country or region, for sorting; empty where there is none. */
  countryName: string;
  /** Last published, milliseconds since 1970. */
  publishedAt: number;
  /** Of everything else, and of how it is indexed: index and database are compared by it. */
  contentHash: string;
}

/** What a document says: all of it but its hash, which is made once, for every kind, when it is drawn. */
export type SearchContent = Omit<SearchDocument, 'contentHash'>;

export const searchKey = (id: string, locale: Locale): string => `${id}-${locale}`;

const stated = (values: readonly (string | null | undefined)[]): string[] => {
  const present = [...new Set(values.filter((value): value is string => Boolean(value)))];
  return present.length > 0 ? present : [NOT_STATED];
};

/** What a record states in each facet; nothing where it states none. */
type StatedFacets = Partial<Record<FacetName, readonly (string | null | undefined)[]>>;

/** Every facet from what a record states, its kind included. */
export const facetsOf = (kind: Kind, values: StatedFacets): SearchDocument['facets'] =>
  Object.fromEntries(
    FACET_NAMES.map((name) => [name, name === 'kind' ? [kind] : stated(values[name] ?? [])]),
  ) as SearchDocument['facets'];

/** What is searched and shown of a record that is no practice. */
export interface WrittenRecord extends Pick<SearchDocument, 'id' | 'kind' | 'locale' | 'slug' | 'title' | 'summary'> {
  /** Its running text, in parts; empty ones are left out. */
  body: readonly (string | null | undefined)[];
  names?: readonly (string | null)[];
  /** The slug of the record that it lies in, where its kind lies in another. */
  within?: string | undefined;
  /** Where its group says among which pages it stands. */
  group?: string | undefined;
  policyStage?: PolicyStage | null;
  dimensions?: readonly Dimension[];
  /** What it states in further facets. */
  facets?: StatedFacets;
  /** ISO 8601. */
  publishedAt: string;
}

/** The index form of a record that states no places and no dates. */
export const writtenSearchDocument = ({
  id,
  kind,
  locale,
  slug,
  title,
  summary,
  publishedAt,
  within,
  group,
  ...record
}: WrittenRecord): SearchContent => ({
  key: searchKey(id, locale),
  id,
  kind,
  locale,
  slug,
  title,
  summary,
  body: inLines(record.body),
  names: inLines(record.names ?? []),
  facets: facetsOf(kind, {
    policyStage: [record.policyStage],
    dimension: record.dimensions ?? [],
    ...record.facets,
  }),
  path: recordPath(kind, locale, { slug, within, group }),
  places: [],
  worldRegion: null,
  start: null,
  end: null,
  ongoing: false,
  countryName: '',
  publishedAt: Date.parse(publishedAt),
});
