import type { Locale } from '@/domain/locale';
import { searchParameters, type SearchRequest } from '@/domain/search-request';
import type { SearchScope } from '@/domain/search-scope';
import { pathOf } from '@/i18n/navigation';

const PAGES = { practices: '/practices', municipalities: '/municipalities', everything: '/search' } as const;

/** The page that searches a scope. */
export const searchPath = (scope: SearchScope, locale: Locale): string => pathOf(PAGES[scope], locale);

/** Address of a search: the page's path with the shortest parameters that represent the request. */
export function searchHref(path: string, request: Partial<SearchRequest>): string {
  const query = searchParameters(request).toString();
  return query ? `${path}?${query}` : path;
}
