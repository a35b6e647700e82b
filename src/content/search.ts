import { KINDS } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import { getSearch, type SearchOptions } from '@/search';

/** Searches the practices that are ready in the language. */
export const searchPractices = (
  request: SearchRequest,
  locale: Locale,
  options?: SearchOptions,
): Promise<SearchResponse> => getSearch().search(request, locale, ['practice'], options);

/** Searches everything that is ready in the language: practices, guides and their sections, templates, the glossary. */
export const searchEverything = (
  request: SearchRequest,
  locale: Locale,
  options?: SearchOptions,
): Promise<SearchResponse> => getSearch().search(request, locale, KINDS, options);
