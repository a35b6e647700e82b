import { searchParameters, type SearchRequest } from '@/domain/search-request';

/** What a search page searches: practices, municipalities, or the whole portal. Only its texts differ. */
export type SearchScope = 'practices' | 'municipalities' | 'everything';

/** Address of a search: the page's path with the shortest parameters that represent the request. */
export function searchHref(path: string, request: Partial<SearchRequest>): string {
  const query = searchParameters(request).toString();
  return query ? `${path}?${query}` : path;
}
