import { searchParameters, type SearchRequest } from '@/domain/search-request';

/** What a search page searches: practices, municipalities, or the portal whole. Its words differ, its parts do not. */
export type SearchScope = 'practices' | 'municipalities' | 'everything';

/** Address of a search: the page's path with the shortest parameters that stand for the request. */
export function searchHref(path: string, request: Partial<SearchRequest>): string {
  const query = searchParameters(request).toString();
  return query ? `${path}?${query}` : path;
}
