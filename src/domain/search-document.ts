import { NOT_STATED, type FacetName, type Kind } from './facets';
import type { Locale } from './locale';
import { yearOf } from './partial-date';
import { regionsOf, type Place, type Practice } from './practice';
import { plainText } from './rich-text';
import { COUNTRIES } from './vocabularies/countries';
import { PRACTICE_SECTIONS } from './vocabularies/practice-sections';
import { WORLD_REGIONS, type WorldRegion } from './vocabularies/world-regions';

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
  /** Names people search by: places and actors. Searched, never shown. */
  names: string;
  /** Every facet, each with at least one value (`none` where the record states nothing). */
  facets: Record<FacetName, string[]>;
  places: Place[];
  worldRegion: WorldRegion | null;
  start: string | null;
  end: string | null;
  ongoing: boolean;
  /** Label of the first country or region, for sorting; empty where there is none. */
  countryName: string;
  /** Last published, milliseconds since 1970. */
  publishedAt: number;
  /**
   * What the comparison of index and database looks at, compared for being the same only: ISO 8601, of the record or of
   * the newest record that the document names, with the number of those.
   */
  updatedAt: string;
}

export const searchKey = (id: string, locale: Locale): string => `${id}-${locale}`;

const stated = (values: readonly (string | null | undefined)[]): string[] => {
  const present = [...new Set(values.filter((value): value is string => Boolean(value)))];
  return present.length > 0 ? present : [NOT_STATED];
};

/** The index form of a practice, in the language of its texts. */
export function practiceToSearchDocument(practice: Practice): SearchDocument {
  const { locale, places, worldRegion } = practice;
  const countries = [...places.map(({ country }) => country), worldRegion];
  const countryNames = countries.flatMap((key) =>
    key ? [WORLD_REGIONS.has(key) ? WORLD_REGIONS.label(key, locale) : COUNTRIES.label(key, locale)] : [],
  );
  const actors = [...practice.implementers, ...practice.partners, ...practice.funders];
  const facets: Record<FacetName, string[]> = {
    dimension: stated(practice.dimensions),
    country: stated(countries),
    region: stated(regionsOf(places)),
    area: stated([practice.area]),
    subarea: stated([practice.subarea]),
    line: stated(practice.lines),
    type: stated([practice.type]),
    population: stated(practice.populations),
    evidence: stated([practice.evidence?.level]),
    gcm: stated(practice.gcmObjectives),
    sdg: stated(practice.sdgs),
    year: stated([practice.start ? String(yearOf(practice.start)) : null]),
    cost: stated([practice.replication?.costBand]),
    size: stated(practice.replication?.communeSizes ?? []),
  };
  return {
    key: searchKey(practice.id, locale),
    id: practice.id,
    kind: 'practice',
    locale,
    slug: practice.slug,
    title: practice.title,
    summary: practice.summary,
    body: [
      ...PRACTICE_SECTIONS.keys.map((section) => plainText(practice.sections[section])),
      ...practice.figures.map((figure) => `${figure.value} ${figure.unit} ${figure.label}`),
      practice.evidence?.reason ?? '',
    ]
      .filter(Boolean)
      .join('\n'),
    names: [
      ...countryNames,
      ...places.flatMap(({ locality }) => locality ?? []),
      ...actors.map(({ name }) => name),
    ].join('\n'),
    facets,
    places,
    worldRegion,
    start: practice.start,
    end: practice.end,
    ongoing: practice.ongoing,
    countryName: countryNames[0] ?? '',
    publishedAt: Date.parse(practice.publishedAt),
    updatedAt: practice.updatedAt,
  };
}
