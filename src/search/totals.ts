import type { FacetName, FacetValues } from '@/domain/facets';
import type { EngineQuery, SearchEngine } from './port';

/** How many results a variation of a search gives. */
export type Totals = (change: Partial<EngineQuery>) => Promise<number>;

/** Counts the results of variations of a search on an engine, without fetching any. */
export const totalsOf =
  (engine: SearchEngine, query: EngineQuery): Totals =>
  async (change) =>
    (await engine.search({ ...query, ...change, page: 1, pageSize: 1, count: [] })).total;

/** The chosen values without one of them. */
export function without(facets: FacetValues, name: FacetName, value: string): FacetValues {
  const { [name]: own = [], ...others } = facets;
  const left = own.filter((each) => each !== value);
  return left.length > 0 ? { ...others, [name]: left } : others;
}

/** The chosen values with one more. */
export const withValue = (facets: FacetValues, name: FacetName, value: string): FacetValues => ({
  ...facets,
  [name]: [...(facets[name] ?? []), value],
});
