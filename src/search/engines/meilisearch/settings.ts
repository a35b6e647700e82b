import type { Settings } from 'meilisearch';
import { FACET_NAMES, type FacetName } from '@/domain/facets';

/** The path of a facet inside a document, in filters and in counts. */
export const facetPath = (name: FacetName): string => `facets.${name}`;

/**
 * What the words of a query are looked up in, the weightiest first: our own tokens of each text (analysis.ts), and the
 * phrases for which something in the record stands.
 */
export const WORD_ATTRIBUTES = ['titleWords', 'namesWords', 'summaryWords', 'bodyWords', 'synonyms'] as const;
/** The stems of all those words: Meilisearch has no stemming of its own. */
export const STEM_ATTRIBUTE = 'stems';

/** Ties: last published first, then by key. */
export const TIE_BREAKERS = ['publishedAt:desc', 'key:asc'] as const;

/** More than any catalogue of ours, so that totals and pages are exact. */
const MAX_TOTAL_HITS = 1_000_000;
/** More than there are countries, so that no value of a facet goes uncounted. */
const MAX_VALUES_PER_FACET = 1_000;

/** The index's settings: all that depends on facets derives from their declaration. */
export const indexSettings = (): Settings => ({
  searchableAttributes: [...WORD_ATTRIBUTES, STEM_ATTRIBUTE],
  displayedAttributes: ['*'],
  filterableAttributes: ['id', 'kind', 'locale', ...FACET_NAMES.map(facetPath)],
  sortableAttributes: ['key', 'publishedAt', 'sortTitle', 'sortCountry'],
  // «sort» leads: a chosen order is the order, and relevance decides only where none is chosen.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', ...TIE_BREAKERS],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnAttributes: ['synonyms'],
  },
  pagination: { maxTotalHits: MAX_TOTAL_HITS },
  faceting: { maxValuesPerFacet: MAX_VALUES_PER_FACET, sortFacetValuesBy: { '*': 'count' } },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['spa', 'eng'] }],
});
