import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import type { FacetName, FacetValues } from '@/domain/facets';
import type { Sort } from '@/domain/search-request';
import type { EngineQuery } from '../../port';
import { DOCUMENT_FIELDS } from './documents';
import type { Reading } from './readings';
import { facetPath, TIE_BREAKERS } from './settings';

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

/** Only the number of records that contain the words of each reading. */
export interface CountingRequest {
  queries: {
    indexUid: string;
    q: string;
    matchingStrategy: 'all';
    filter: string[];
    attributesToSearchOn?: string[];
    attributesToRetrieve: string[];
    page: 1;
    hitsPerPage: 1;
  }[];
}

/** The reading that finds everything. */
export const NO_READING: Reading = { q: '', attributesToSearchOn: [], weight: 1 };

const SORTS: Readonly<Record<Sort, readonly string[]>> = {
  relevance: [],
  published: TIE_BREAKERS,
  title: ['sortTitle:asc', ...TIE_BREAKERS],
  country: ['sortCountry:asc', 'sortTitle:asc', ...TIE_BREAKERS],
};

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
const oneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;

const scopeFilters = ({ locale, kinds }: EngineQuery): string[] => [`locale = ${quoted(locale)}`, oneOf('kind', kinds)];

function filters(query: EngineQuery, chosen: FacetValues): string[] {
  const names = Object.keys(chosen) as FacetName[];
  return [
    ...scopeFilters(query),
    ...names.flatMap((name) => {
      const values = chosen[name] ?? [];
      return values.length > 0 ? [oneOf(facetPath(name), values)] : [];
    }),
  ];
}

interface Asked {
  /** The fields of each hit; by default everything that the port promises. */
  fields?: readonly string[];
  facets: FacetValues;
  count: readonly FacetName[];
  page: number;
  pageSize: number;
}

function request(
  index: string,
  query: EngineQuery,
  readings: readonly Reading[],
  { fields = DOCUMENT_FIELDS, facets, count, page, pageSize }: Asked,
): FederatedRequest {
  const filter = filters(query, facets);
  const sort = [...SORTS[query.sort]];
  const queries = readings.map(({ q, attributesToSearchOn, weight }): MultiSearchQueryWithFederation => ({
    indexUid: index,
    q,
    matchingStrategy: 'all',
    filter,
    attributesToRetrieve: [...fields],
    ...(attributesToSearchOn.length > 0 ? { attributesToSearchOn } : {}),
    ...(sort.length > 0 ? { sort } : {}),
    ...(weight === 1 ? {} : { federationOptions: { weight } }),
  }));
  const counted = count.length > 0 ? { facetsByIndex: { [index]: count.map(facetPath) }, mergeFacets: {} } : {};
  return { federation: { page, hitsPerPage: pageSize, ...counted }, queries };
}

const isChosen = ({ facets }: EngineQuery, name: FacetName): boolean => (facets[name]?.length ?? 0) > 0;

/** A page of hits of any of the readings, and the counts of every facet without a chosen value. */
export const hitsRequest = (index: string, query: EngineQuery, readings: readonly Reading[]): FederatedRequest =>
  request(index, query, readings, {
    facets: query.facets,
    count: query.count.filter((name) => !isChosen(query, name)),
    page: query.page,
    pageSize: query.pageSize,
  });

/** The keys of the first hits of any of the readings. */
export const keysRequest = (
  index: string,
  query: EngineQuery,
  readings: readonly Reading[],
  many: number,
): FederatedRequest =>
  request(index, query, readings, { fields: ['key'], facets: query.facets, count: [], page: 1, pageSize: many });

/** The documents with some keys, in no particular order. */
export const documentsRequest = (index: string, query: EngineQuery, keys: readonly string[]): FederatedRequest => {
  const { federation, queries } = request(index, { ...query, sort: 'relevance' }, [NO_READING], {
    facets: {},
    count: [],
    page: 1,
    pageSize: keys.length,
  });
  return { federation, queries: queries.map((each) => ({ ...each, filter: [oneOf('key', keys)] })) };
};

/** Only the number of hits of any of the readings. */
export const totalRequest = (index: string, query: EngineQuery, readings: readonly Reading[]): FederatedRequest =>
  request(index, query, readings, { facets: query.facets, count: [], page: 1, pageSize: 0 });

/** For each facet with a chosen value, its counts as if nothing were chosen. */
export const countRequests = (
  index: string,
  query: EngineQuery,
  readings: readonly Reading[],
): { name: FacetName; request: FederatedRequest }[] =>
  query.count
    .filter((name) => isChosen(query, name))
    .map((name) => {
      const { [name]: _own, ...facets } = query.facets;
      return { name, request: request(index, query, readings, { facets, count: [name], page: 1, pageSize: 0 }) };
    });

/** How many records of the kinds and language each reading finds, whatever facets are chosen. */
export const countingRequest = (index: string, query: EngineQuery, readings: readonly Reading[]): CountingRequest => ({
  queries: readings.map(({ q, attributesToSearchOn }) => ({
    indexUid: index,
    q,
    matchingStrategy: 'all',
    filter: scopeFilters(query),
    ...(attributesToSearchOn.length > 0 ? { attributesToSearchOn } : {}),
    attributesToRetrieve: ['key'],
    page: 1,
    hitsPerPage: 1,
  })),
});
