import { searchParameters, type SearchRequest } from '@/domain/search-request';

/** Address of a search: the page's path with the shortest parameters that stand for the request. */
export function searchHref(path: string, request: Partial<SearchRequest>): string {
  const query = searchParameters(request).toString();
  return query ? `${path}?${query}` : path;
}
