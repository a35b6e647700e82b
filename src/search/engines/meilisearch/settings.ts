import type { Settings } from 'meilisearch';
import { FACET_NAMES, type FacetName } from '@/domain/facets';
import { ONE_TYPO_LENGTH, TWO_TYPOS_LENGTH, type Thesaurus } from '../../analysis';
import { WORD_END } from './marks';
import { synonymsOf } from './synonyms';

/** The path of a facet inside a document, in filters and in counts. */
export const facetPath = (name: FacetName): string => `facets.${name}`;

/** Our own tokens of each text (analysis.ts), the weightiest first: a word is here as it was written. */
export const WORD_ATTRIBUTES = ['titleWords', 'namesWords', 'summaryWords', 'bodyWords'] as const;
/** Where a word is found in any of its forms. */
export const STEM_ATTRIBUTES = ['headStems', 'bodyStems'] as const;
/** Where it is also found through a concept or by a label. */
export const FORM_ATTRIBUTES = [...STEM_ATTRIBUTES, 'runs'] as const;
/** The only place where Meilisearch forgives typos: what is known as typed is never misread. */
export const TYPO_ATTRIBUTE = 'anyWords';

/** Ties: last published first, then by key. */
export const TIE_BREAKERS = ['publishedAt:desc', 'key:asc'] as const;

/** More than any catalogue of ours, so that totals and pages are exact. */
const MAX_TOTAL_HITS = 1_000_000;
/** More than there are countries, so that every facet value is counted. */
const MAX_VALUES_PER_FACET = 1_000;

/** The index settings: everything that depends on facets is derived from their declaration. */
export const indexSettings = (thesaurus: Thesaurus): Settings => ({
  synonyms: synonymsOf(thesaurus),
  searchableAttributes: [...WORD_ATTRIBUTES, ...FORM_ATTRIBUTES, TYPO_ATTRIBUTE],
  displayedAttributes: ['*'],
  filterableAttributes: ['id', 'key', 'kind', 'locale', ...FACET_NAMES.map(facetPath)],
  sortableAttributes: ['key', 'publishedAt', 'sortTitle', 'sortCountry'],
  // «sort» comes first: a chosen order applies strictly, and relevance decides only if none is chosen.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', ...TIE_BREAKERS],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: {
      oneTypo: ONE_TYPO_LENGTH + WORD_END.length,
      twoTypos: TWO_TYPOS_LENGTH + WORD_END.length,
    },
    disableOnNumbers: true,
    disableOnAttributes: [...WORD_ATTRIBUTES, ...FORM_ATTRIBUTES],
  },
  // Words are queried one by one: distances between them would take most of the indexing time.
  proximityPrecision: 'byAttribute',
  // The portal itself searches within facet values.
  facetSearch: false,
  pagination: { maxTotalHits: MAX_TOTAL_HITS },
  faceting: { maxValuesPerFacet: MAX_VALUES_PER_FACET, sortFacetValuesBy: { '*': 'count' } },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['spa', 'eng'] }],
});
