import { facetAccepts, FACET_NAMES, facetNamesFor, isFacetName, type FacetName, type FacetValues } from './facets';
import type { Kind } from './kinds';

export const SORTS = ['relevance', 'published', 'title', 'country'] as const;
export type Sort = (typeof SORTS)[number];

export const VIEWS = ['list', 'cards', 'map'] as const;
export type View = (typeof VIEWS)[number];

/** Which records match the words: the best matches, or only those that contain every word. */
export const MATCHES = ['best', 'all'] as const;
export type Match = (typeof MATCHES)[number];

export const QUERY_LENGTH = 300;
export const PAGE_SIZE = 12;
/** Higher page numbers are not requested: no catalogue of ours has as many results. */
const LAST_PAGE = 10_000;

/** What a visitor asks for: the state of a search page, and its URL. */
export interface SearchRequest {
  q: string;
  facets: FacetValues;
  match: Match;
  /** Whether words also find what the thesaurus says of them. */
  concepts: boolean;
  sort: Sort;
  page: number;
  view: View;
}

/** A value in the URL that was ignored because it means nothing. */
export interface IgnoredParameter {
  parameter: string;
  value: string;
}

/** URL parameters as Next passes them to a page. */
export type RawParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The default order: without words there is nothing to rank. */
export const defaultSort = (q: string): Sort => (q === '' ? 'published' : 'relevance');

/** The orders that can be chosen, the default first. */
export const sortsFor = (q: string): readonly Sort[] =>
  q === '' ? SORTS.filter((sort) => sort !== 'relevance') : SORTS;

const all = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

const oneOf = <T extends string>(choices: readonly T[], value: string | undefined): T | undefined =>
  choices.find((choice) => choice === value);

/**
 * Reads a search from URL parameters of any length and shape. Never throws: a value of a known parameter that means
 * nothing is left out and reported in `ignored`; unknown parameters are left out silently.
 * @param kinds what is searched: parameters of facets that do not narrow it are unknown.
 */
export function parseSearchRequest(
  raw: RawParameters,
  kinds: readonly Kind[] = ['practice'],
): { request: SearchRequest; ignored: IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const ignore = (parameter: string, value: string) => ignored.push({ parameter, value: value.slice(0, 60) });
  const single = <T>(parameter: string, fallback: T, read: (value: string) => T | undefined): T => {
    const value = all(raw[parameter])[0];
    if (value === undefined || value === '') return fallback;
    const known = read(value);
    if (known === undefined) ignore(parameter, value);
    return known ?? fallback;
  };

  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const name of facetNamesFor(kinds)) {
    for (const value of new Set(all(raw[name]))) {
      if (value === '') continue;
      if (facetAccepts(name, value)) (facets[name] ??= []).push(value);
      else ignore(name, value);
    }
  }
  const words = (all(raw.q)[0] ?? '').replace(/\s+/g, ' ').trim();
  if (words.length > QUERY_LENGTH) ignore('q', words.slice(QUERY_LENGTH));
  const q = words.slice(0, QUERY_LENGTH);
  const match = single('match', 'best', (value) => oneOf(MATCHES, value));
  const concepts = single('concepts', null, (value) => oneOf(['off'] as const, value));
  const sort = single('sort', defaultSort(q), (value) => oneOf(SORTS, value));
  return {
    request: {
      q,
      facets,
      match: q === '' ? 'best' : match,
      concepts: q === '' || concepts !== 'off',
      sort: sortsFor(q).includes(sort) ? sort : defaultSort(q),
      page: single('page', 1, (value) =>
        /^[1-9]\d{0,4}$/.test(value) && Number(value) <= LAST_PAGE ? Number(value) : undefined,
      ),
      view: single('view', 'list', (value) => oneOf(VIEWS, value)),
    },
    ignored,
  };
}

/** Whether a parameter is superfluous: it is empty, states the default, or has no meaning without words. */
function isSuperfluous(parameter: string, value: string, q: string): boolean {
  if (value === '')
    return ['q', 'match', 'concepts'].includes(parameter) || parameter === 'sort' || isFacetName(parameter);
  switch (parameter) {
    case 'match':
      return value === 'best' || (value === 'all' && q === '');
    case 'concepts':
      return q === '';
    case 'sort':
      return value === 'relevance' || value === defaultSort(q);
    default:
      return false;
  }
}

/**
 * What a form without JavaScript sends, without what is superfluous: an empty box, the default order.
 * @returns null if nothing is superfluous. Parameters that do not belong to a search stay.
 */
export function withoutSuperfluous(raw: RawParameters): URLSearchParams | null {
  const q = (all(raw.q)[0] ?? '').trim();
  const given = Object.entries(raw).flatMap(([name, value]) => all(value).map((each) => [name, each] as const));
  const kept = given.filter(([name, value]) => !isSuperfluous(name, value, q));
  return kept.length < given.length ? new URLSearchParams(kept.map(([name, value]) => [name, value])) : null;
}

/** The shortest URL parameters that represent the request: defaults are left out. */
export function searchParameters(request: Partial<SearchRequest>): URLSearchParams {
  const { q = '', facets = {}, match = 'best', concepts = true, sort = 'relevance', view = 'list', page = 1 } = request;
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const name of FACET_NAMES) for (const value of facets[name] ?? []) parameters.append(name, value);
  for (const [name, value] of Object.entries({ match, sort })) {
    if (!isSuperfluous(name, value, q)) parameters.set(name, value);
  }
  if (!concepts && q !== '') parameters.set('concepts', 'off');
  if (view !== 'list') parameters.set('view', view);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** The request with one facet value chosen or not; back on the first page. */
export function toggleFacetValue(request: SearchRequest, name: FacetName, value: string): SearchRequest {
  const chosen = request.facets[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const { [name]: _dropped, ...others } = request.facets;
  return { ...request, page: 1, facets: next.length > 0 ? { ...others, [name]: next } : others };
}

/** Every chosen value, in the form's order. */
export const chosenValues = (facets: FacetValues): { name: FacetName; value: string }[] =>
  Object.keys(facets)
    .filter(isFacetName)
    .sort((a, b) => FACET_NAMES.indexOf(a) - FACET_NAMES.indexOf(b))
    .flatMap((name) => (facets[name] ?? []).map((value) => ({ name, value })));
