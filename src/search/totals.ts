import type { FacetName, FacetValues } from '@/domain/facets';
import type { EngineQuery, SearchEngine } from './port';

/** How many results a variation of a search gives. */
export type Totals = (change: Partial<EngineQuery>) => Promise<number>;

/** How many results variations of a search give on an engine, without fetching any. */
export const totalsOf =
  (engine: SearchEngine, query: EngineQuery): Totals =>
  async (change) =>
    (await engine.search({ ...query, ...change, page: 1, pageSize: 1, count: [] })).total;

/** What is chosen without one value. */
export function without(facets: FacetValues, name: FacetName, value: string): FacetValues {
  const { [name]: own = [], ...others } = facets;
  const left = own.filter((each) => each !== value);
  return left.length > 0 ? { ...others, [name]: left } : others;
}

/** What is chosen with one value more. */
export const withValue = (facets: FacetValues, name: FacetName, value: string): FacetValues => ({
  ...facets,
  [name]: [...(facets[name] ?? []), value],
});
