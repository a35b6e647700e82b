import type { Locale } from '@/domain/locale';
import { parseSearchRequest } from '@/domain/search-request';
import { kindsOf, type SearchScope } from '@/domain/search-scope';
import type { Suggestion } from '@/domain/suggestions';
import { getSearch } from '@/search';
import { Suggester } from '@/search/suggestions';
import { concepts } from './concepts';
import { memoizedUntilChange } from './memoized';

const suggesterFor = memoizedUntilChange(async (scope: SearchScope, locale: Locale): Promise<Suggester> => {
  const search = getSearch();
  const kinds = kindsOf(scope);
  const { documents, counts } = await search.everything(locale, kinds);
  const countWords = (words: string) => search.total(parseSearchRequest({ q: words }, kinds).request, locale, kinds);
  return Suggester.of({ locale, kinds, documents, counts, concepts: await concepts() }, countWords);
});

/** What somebody may mean by what they have typed so far into a search box; at most eight, best first. */
export const suggestions = async (typed: string, scope: SearchScope, locale: Locale): Promise<Suggestion[]> =>
  (await suggesterFor(scope, locale)).suggest(typed);
