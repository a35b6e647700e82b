import { recordPath } from './kinds/addresses';
import { yearOf } from './partial-date';
import { regionsOf, type Place, type Practice } from './practice';
import { plainText } from './rich-text';
import { facetsOf, searchKey, type SearchContent } from './search-document';
import { contactWords, figureWords, fileWords, inLines } from './search-words';
import { COUNTRIES } from './vocabularies/countries';
import { PRACTICE_SECTIONS } from './vocabularies/practice-sections';
import { REGIONS } from './vocabularies/regions';
import { SCOPES } from './vocabularies/scopes';
import { WORLD_REGIONS } from './vocabularies/world-regions';

/** All the texts of its page, in reading order, except the sources. */
function wordsOf(practice: Practice): (string | null)[] {
  const { sections, figures, evidence, replication, contact, photos, attachments, videos } = practice;
  return [
    ...PRACTICE_SECTIONS.keys.map((section) => plainText(sections[section])),
    ...figures.flatMap(figureWords),
    evidence?.reason ?? null,
    replication?.staff ?? null,
    replication?.legalInstrument ?? null,
    replication?.prerequisites ?? null,
    contactWords(contact),
    ...fileWords({ photos, attachments }),
    ...videos.map(({ title }) => title),
  ];
}

/** A town and the region or state around it: a Chilean region by its name, others as written. */
const placeNames = ({ locality, subdivision }: Place, locale: Practice['locale']): (string | null)[] => [
  locality,
  subdivision && REGIONS.label(subdivision, locale),
];

/** The index form of a practice, in the language of its texts. */
export function practiceToSearchDocument(practice: Practice): SearchContent {
  const { locale, places, worldRegion } = practice;
  const countries = [...places.map(({ country }) => country), worldRegion];
  const countryNames = countries.flatMap((key) =>
    key ? [WORLD_REGIONS.has(key) ? WORLD_REGIONS.label(key, locale) : COUNTRIES.label(key, locale)] : [],
  );
  const actors = [...practice.implementers, ...practice.partners, ...practice.funders];
  const facets = facetsOf('practice', {
    dimension: practice.dimensions,
    country: countries,
    region: regionsOf(places),
    area: [practice.area],
    subarea: [practice.subarea],
    line: practice.lines,
    type: [practice.type],
    population: practice.populations,
    evidence: [practice.evidence?.level],
    gcm: practice.gcmObjectives,
    sdg: practice.sdgs,
    year: [practice.start ? String(yearOf(practice.start)) : null],
    cost: [practice.replication?.costBand],
    size: practice.replication?.communeSizes ?? [],
  });
  return {
    key: searchKey(practice.id, locale),
    id: practice.id,
    kind: 'practice',
    locale,
    slug: practice.slug,
    title: practice.title,
    summary: practice.summary,
    body: inLines(wordsOf(practice)),
    names: inLines([
      ...countryNames,
      ...places.flatMap((place) => placeNames(place, locale)),
      ...actors.map(({ name }) => name),
      practice.scope && SCOPES.label(practice.scope, locale),
    ]),
    facets,
    path: recordPath('practice', locale, { slug: practice.slug }),
    places,
    worldRegion,
    start: practice.start,
    end: practice.end,
    ongoing: practice.ongoing,
    countryName: countryNames[0] ?? '',
    publishedAt: Date.parse(practice.publishedAt),
  };
}
