import type { SearchOptions } from '@/content/search';
import type { SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';

/** How many records contain only some of the words, if only those with every word are shown; otherwise 0. */
export async function partialMatches(
  request: SearchRequest,
  search: (request: SearchRequest, options: SearchOptions) => Promise<SearchResponse>,
): Promise<number> {
  if (request.match === 'best') return 0;
  const { total, full } = await search({ ...request, match: 'best', page: 1 }, { pageSize: 1, count: [] });
  return total - full;
}
