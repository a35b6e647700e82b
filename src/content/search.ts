import { KINDS, type Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import type { SearchRequest } from '@/domain/search-request';
import type { KindGroup, SearchResponse } from '@/domain/search-response';
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

/** What a search of everything finds, by kind: the kind of the best hit first, each with its best hits. */
export const everythingByKind = (request: SearchRequest, locale: Locale, perKind: number): Promise<KindGroup[]> =>
  getSearch().byKind(request, locale, KINDS, perKind);

/** Every record of these kinds that is ready in the language, as it stands in the index; the latest first. */
export const indexedRecords = async (kinds: readonly Kind[], locale: Locale): Promise<readonly SearchDocument[]> =>
  (await getSearch().everything(locale, kinds)).documents;
