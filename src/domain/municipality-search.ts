import type { Locale } from './locale';
import type { Municipality } from './municipality';
import type { ResourceDetails } from './resource';
import { writtenSearchDocument, type SearchContent } from './search-document';
import { RESOURCE_KINDS } from './vocabularies/resource-terms';
import { REGIONS } from './vocabularies/regions';

const placeOf = ({ commune, region }: Municipality, locale: Locale): string =>
  [locale === 'es' ? `Comuna de ${commune}` : `Commune of ${commune}`, region ? REGIONS.label(region, locale) : '']
    .filter(Boolean)
    .join(' · ');

/** What a profile says in words; nothing in a language that its words are not in. */
function wordsOf(municipality: Municipality, locale: Locale): string[] {
  if (municipality.locale !== locale) return [];
  const { commitments, localPolicies, figures, office } = municipality;
  return [
    ...commitments.map(({ done }) => done),
    ...localPolicies.map(({ title }) => title),
    ...figures.map(({ value, unit, label }) => `${value} ${unit} ${label}`),
    office?.unit ?? '',
  ];
}

/**
 * The index form of a municipality of Chile. It stands in every language, whatever of its words is translated: its names
 * are the same in all. @param locale the language of the index.
 */
export const municipalityToSearchDocument = (municipality: Municipality, locale: Locale): SearchContent => {
  const { id, slug, name, commune, region, seal, commitments, localPolicies, pilotedGuide } = municipality;
  const { practiceCount, publishedAt } = municipality;
  return writtenSearchDocument({
    id,
    kind: 'municipality',
    locale,
    slug,
    title: name,
    summary: placeOf(municipality, locale),
    body: wordsOf(municipality, locale),
    names: [commune, region ? REGIONS.label(region, locale) : ''],
    facets: {
      region: [region],
      sealStage: [seal.stage],
      line: commitments.map(({ line }) => line),
      dimension: localPolicies.flatMap(({ dimensions }) => dimensions),
      practices: [practiceCount > 0 ? 'has' : null],
      piloted: [pilotedGuide ? 'yes' : null],
    },
    publishedAt,
  });
};

/** The index form of a material. It has no page of its own: its slug is its place on the page of all materials. */
export const resourceToSearchDocument = (resource: ResourceDetails): SearchContent => {
  const { id, locale, title, summary, kind, region, commune, publishedAt } = resource;
  return writtenSearchDocument({
    id,
    kind: 'resource',
    locale,
    slug: id,
    title,
    summary,
    body: [],
    names: [RESOURCE_KINDS.label(kind, locale), commune ?? '', region ? REGIONS.label(region, locale) : ''],
    facets: { region: [region] },
    publishedAt,
  });
};
