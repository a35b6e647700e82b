import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import { type FacetName, type FacetValues } from '@/domain/facets';
import type { Sort } from '@/domain/search-request';
import type { AnalysedQuery, QueryWord } from '../../analysis';
import type { EngineQuery } from '../../port';
import { DOCUMENT_FIELDS } from './documents';
import { facetPath, STEM_ATTRIBUTE, TIE_BREAKERS, WORD_ATTRIBUTES } from './settings';
import { phraseToken } from './synonyms';

/** Words as typed count in full, their stems a little less. */
const STEM_WEIGHT = 0.9;

/** Recorded, and missing in the client's types: pages with exact totals. */
interface Federation {
  page: number;
  hitsPerPage: number;
  facetsByIndex?: Record<string, string[]>;
  mergeFacets?: Record<string, never>;
}
export interface FederatedRequest extends FederatedMultiSearchParams {
  federation: Federation;
}

/** One way to read the words of a query. */
interface Reading {
  q: string;
  attributesToSearchOn: string[];
  weight: number;
}

/** The last word of a query is completed by Meilisearch, unless something follows it. */
const CLOSED = ' ';

const HOLDS_DIGIT = /\p{N}/u;
/** Numbers are forgiven no typo: a word in quotes is looked up as it is. What a reader puts in quotes never comes here. */
const strict = (form: string): string => (HOLDS_DIGIT.test(form) ? `"${form}"` : form);

/** The words with each run that is a phrase of the synonym table made one word. */
function collapsed({ words, phrases }: AnalysedQuery): QueryWord[] {
  return words.flatMap((word, index): QueryWord[] => {
    const phrase = phrases.find(({ from, to }) => from <= index && index < to);
    if (!phrase) return [word];
    if (phrase.from !== index) return [];
    const token = phraseToken(words.slice(phrase.from, phrase.to).map(({ folded }) => folded));
    return [{ ...word, folded: token, stem: token, prefix: false }];
  });
}

/**
 * How to ask for words that must all occur, each as typed, completed (the last), misspelt or by its stem. Meilisearch
 * looks all words of one query up in the same attributes, so a mix of typed words and stems needs readings of its own:
 * the stems attribute holds every word's stem, and where the last word is still being typed, only the others are stemmed.
 */
function readings(words: readonly QueryWord[]): Reading[] {
  const unfinished = words.find(({ prefix }) => prefix);
  const ordered = [...words.filter((word) => word !== unfinished), ...(unfinished ? [unfinished] : [])];
  const end = unfinished ? '' : CLOSED;
  const typed: Reading = {
    q: ordered.map((word) => (word === unfinished ? word.folded : strict(word.folded))).join(' ') + end,
    attributesToSearchOn: [...WORD_ATTRIBUTES],
    weight: 1,
  };
  const stems: Reading = {
    q: ordered.map(({ stem }) => strict(stem)).join(' ') + CLOSED,
    attributesToSearchOn: [STEM_ATTRIBUTE],
    weight: STEM_WEIGHT,
  };
  if (!unfinished || ordered.length === 1) return [typed, stems];
  const mixed: Reading = {
    q: ordered.map((word) => (word === unfinished ? word.folded : strict(word.stem))).join(' '),
    attributesToSearchOn: [...WORD_ATTRIBUTES, STEM_ATTRIBUTE],
    weight: STEM_WEIGHT,
  };
  return [typed, stems, mixed];
}

const allReadings = (query: AnalysedQuery): Reading[] =>
  query.words.length === 0
    ? [{ q: '', attributesToSearchOn: [], weight: 1 }]
    : [...readings(query.words), ...(query.phrases.length > 0 ? readings(collapsed(query)) : [])];

const SORTS: Readonly<Record<Sort, readonly string[]>> = {
  relevance: [],
  published: TIE_BREAKERS,
  title: ['sortTitle:asc', ...TIE_BREAKERS],
  country: ['sortCountry:asc', 'sortTitle:asc', ...TIE_BREAKERS],
};

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
const oneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;

function filters({ locale, kinds }: EngineQuery, chosen: FacetValues): string[] {
  const names = Object.keys(chosen) as FacetName[];
  return [
    `locale = ${quoted(locale)}`,
    oneOf('kind', kinds),
    ...names.flatMap((name) => {
      const values = chosen[name] ?? [];
      return values.length > 0 ? [oneOf(facetPath(name), values)] : [];
    }),
  ];
}

interface Asked {
  facets: FacetValues;
  count: readonly FacetName[];
  page: number;
  pageSize: number;
}

function request(index: string, query: EngineQuery, { facets, count, page, pageSize }: Asked): FederatedRequest {
  const filter = filters(query, facets);
  const sort = [...SORTS[query.sort]];
  const queries = allReadings(query.words).map(
    ({ q, attributesToSearchOn, weight }): MultiSearchQueryWithFederation => ({
      indexUid: index,
      q,
      matchingStrategy: 'all',
      filter,
      attributesToRetrieve: [...DOCUMENT_FIELDS],
      ...(attributesToSearchOn.length > 0 ? { attributesToSearchOn } : {}),
      ...(sort.length > 0 ? { sort } : {}),
      ...(weight === 1 ? {} : { federationOptions: { weight } }),
    }),
  );
  const counted = count.length > 0 ? { facetsByIndex: { [index]: count.map(facetPath) }, mergeFacets: {} } : {};
  return { federation: { page, hitsPerPage: pageSize, ...counted }, queries };
}

const isChosen = ({ facets }: EngineQuery, name: FacetName): boolean => (facets[name]?.length ?? 0) > 0;

/** The page of hits, and the counts of every facet of which nothing is chosen. */
export const hitsRequest = (index: string, query: EngineQuery): FederatedRequest =>
  request(index, query, {
    facets: query.facets,
    count: query.count.filter((name) => !isChosen(query, name)),
    page: query.page,
    pageSize: query.pageSize,
  });

/** Nothing but the number of hits. */
export const totalRequest = (index: string, query: EngineQuery): FederatedRequest =>
  request(index, query, { facets: query.facets, count: [], page: 1, pageSize: 0 });

/** For each facet of which something is chosen, its counts as if nothing were. */
export const countRequests = (index: string, query: EngineQuery): { name: FacetName; request: FederatedRequest }[] =>
  query.count
    .filter((name) => isChosen(query, name))
    .map((name) => {
      const { [name]: _own, ...facets } = query.facets;
      return { name, request: request(index, query, { facets, count: [name], page: 1, pageSize: 0 }) };
    });
