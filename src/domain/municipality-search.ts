import type { Locale } from './locale';
import type { LocalPolicy, Municipality } from './municipality';
import type { ResourceDetails } from './resource';
import { writtenSearchDocument, type SearchContent } from './search-document';
import { contactWords, figureWords, fileWords } from './search-words';
import { POLICY_FORMS } from './vocabularies/policy-forms';
import { RESOURCE_KINDS } from './vocabularies/resource-terms';
import { REGIONS } from './vocabularies/regions';

const placeOf = ({ commune, region }: Municipality, locale: Locale): string =>
  [locale === 'es' ? `Comuna de ${commune}` : `Commune of ${commune}`, region ? REGIONS.label(region, locale) : '']
    .filter(Boolean)
    .join(' · ');

const policyWords = ({ title, form, document }: LocalPolicy, locale: Locale): (string | null)[] => [
  title,
  form && POLICY_FORMS.label(form, locale),
  ...fileWords({ attachments: document ? [document] : [] }),
];

/** The texts of a profile; empty in a language into which they are not translated. */
function wordsOf(municipality: Municipality, locale: Locale): (string | null)[] {
  if (municipality.locale !== locale) return [];
  const { commitments, localPolicies, figures, office, photo, crest } = municipality;
  return [
    ...commitments.map(({ done }) => done),
    ...localPolicies.flatMap((policy) => policyWords(policy, locale)),
    ...figures.flatMap(figureWords),
    contactWords(office),
    ...fileWords({ photos: [photo, crest].filter((image) => image !== null) }),
  ];
}

/**
 * The index form of a municipality of Chile. It exists in every language, whether or not its texts are translated: its
 * names are the same in all. @param locale the language of the index.
 */
export const municipalityToSearchDocument = (municipality: Municipality, locale: Locale): SearchContent => {
  const { id, slug, name, commune, communeCode, region, seal, commitments, localPolicies, pilotedGuide } = municipality;
  const { practiceCount, publishedAt } = municipality;
  return writtenSearchDocument({
    id,
    kind: 'municipality',
    locale,
    slug,
    title: name,
    summary: placeOf(municipality, locale),
    body: wordsOf(municipality, locale),
    names: [commune, region && REGIONS.label(region, locale), communeCode],
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

/** The index form of a material. It has no page of its own: its slug is its fragment on the page of all materials. */
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
    names: [RESOURCE_KINDS.label(kind, locale), commune, region && REGIONS.label(region, locale)],
    facets: { region: [region] },
    publishedAt,
  });
};
