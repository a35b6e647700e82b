import { KINDS } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import { getSearch, type SearchOptions } from '@/search';

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
