import { KINDS, type Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import { parseSearchRequest, type SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import { getSearch, type SearchOptions } from '@/search';
import type { SearchDocument } from '@/domain/search-document';

export type { SearchOptions } from '@/search';

/** Searches the practices that are ready in the language. */
export const searchPractices = (
  request: SearchRequest,
  locale: Locale,
  options?: SearchOptions,
): Promise<SearchResponse> => getSearch().search(request, locale, ['practice'], options);

/** Searches the municipalities of Chile, which stand in every language. */
export const searchMunicipalities = (
  request: SearchRequest,
  locale: Locale,
  options?: SearchOptions,
): Promise<SearchResponse> => getSearch().search(request, locale, ['municipality'], options);

/** Searches everything that is ready in the language. */
export const searchEverything = (
  request: SearchRequest,
  locale: Locale,
  options?: SearchOptions,
): Promise<SearchResponse> => getSearch().search(request, locale, KINDS, options);

const PER_READ = 500;

/** Every record of these kinds that is ready in the language, the latest first. @param most of them. */
export async function everyDocument(kinds: readonly Kind[], locale: Locale, most: number): Promise<SearchDocument[]> {
  const { request } = parseSearchRequest({});
  const found: SearchDocument[] = [];
  for (let page = 1; found.length < most; page += 1) {
    const options = { pageSize: PER_READ, count: [] };
    const { hits, pages } = await getSearch().search({ ...request, page }, locale, kinds, options);
    found.push(...hits.map(({ document }) => document));
    if (page >= pages) break;
  }
  return found;
}
