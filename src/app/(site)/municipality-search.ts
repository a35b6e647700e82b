import { municipalitiesFound, municipalitySummaries, searchMunicipalities } from '@/content/municipalities';
import { NOT_STATED } from '@/domain/facets';
import { kindOf } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { MunicipalitySummary } from '@/domain/municipality';
import { regionCounts, type RegionCounts } from '@/domain/region-counts';
import type { SearchRequest } from '@/domain/search-request';
import type { FacetResult, SearchResponse } from '@/domain/search-response';

const PER_PAGE = 24;

/** The form of municipalities has an order of its own: that in which their kind names its facets. */
const FACETS_IN_ORDER = kindOf('municipality').facets;

interface MunicipalitySearch {
  response: SearchResponse;
  summaries: ReadonlyMap<string, MunicipalitySummary>;
  /** What the map counts: as in every facet, other choices apply and its own does not. */
  counts: RegionCounts;
  /** What the map marks: the municipalities of the list, on all its pages. */
  found: MunicipalitySummary[];
}

/** Every municipality that matches the words and all choices except that of the region. */
async function inAnyRegion(
  { region: _region, ...facets }: SearchRequest['facets'],
  request: SearchRequest,
  locale: Locale,
  all: readonly MunicipalitySummary[],
): Promise<readonly MunicipalitySummary[]> {
  if (request.q === '' && Object.keys(facets).length === 0) return all;
  const ids = await municipalitiesFound({ ...request, facets }, locale);
  return all.filter(({ id }) => ids.has(id));
}

/** @param dimension the title of the dimension facet in the reader's language: here it is about local policies. */
export const facetsOfMunicipalities = (facets: readonly FacetResult[], dimension: string): FacetResult[] =>
  facets
    .map((facet) => (facet.name === 'dimension' ? { ...facet, title: dimension } : facet))
    .sort((a, b) => FACETS_IN_ORDER.indexOf(a.name) - FACETS_IN_ORDER.indexOf(b.name));

/** A list of municipalities and the map of the same. By name if there are no words: there is nothing to rank. */
export async function searchOnMap(request: SearchRequest, locale: Locale): Promise<MunicipalitySearch> {
  const all = await municipalitySummaries();
  const sort = request.q === '' ? 'title' : 'relevance';
  const [response, somewhere] = await Promise.all([
    searchMunicipalities({ ...request, sort }, locale, { pageSize: PER_PAGE }),
    inAnyRegion(request.facets, request, locale, all),
  ]);
  const chosen = request.facets.region;
  return {
    response,
    summaries: new Map(all.map((summary) => [summary.id, summary])),
    counts: regionCounts(somewhere),
    found: somewhere.filter(({ region }) => !chosen || chosen.includes(region ?? NOT_STATED)),
  };
}
