import { homeFromPayload, siteFromPayload } from '@/cms/mapping';
import type { Locale } from '@/domain/locale';
import { idsOf } from '@/domain/relations';
import { parseSearchRequest } from '@/domain/search-request';
import type { HomeContent, SiteSettings } from '@/domain/site';
import { memoizedUntilChange } from './memoized';
import { processPayload } from './process-payload';
import { practiceSummaries } from './practices';
import { searchPractices } from './search';

/** The portal's name, texts and contacts. Texts that are not translated are Spanish. */
export const siteSettings = memoizedUntilChange(async (locale: Locale): Promise<SiteSettings> => {
  const payload = await processPayload();
  return siteFromPayload(
    await payload.findGlobal({ slug: 'site', locale, fallbackLocale: 'es', depth: 0, overrideAccess: false }),
  );
});

/** Those of the example searches that find a practice, in the editors' order. */
async function thatFind(suggestions: readonly string[], locale: Locale): Promise<string[]> {
  const totals = await Promise.all(
    suggestions.map(async (q) => {
      const { request } = parseSearchRequest({ q });
      return (await searchPractices(request, locale, { pageSize: 1, count: [] })).total;
    }),
  );
  return suggestions.filter((_words, index) => (totals[index] ?? 0) > 0);
}

/** What editors chose for the home page; only published practices and examples that find any are among it. */
export const homeContent = memoizedUntilChange(async (locale: Locale): Promise<HomeContent> => {
  const payload = await processPayload();
  const home = await payload.findGlobal({
    slug: 'home',
    locale,
    fallbackLocale: 'es',
    depth: 0,
    overrideAccess: false,
  });
  const content = homeFromPayload(home, await practiceSummaries(idsOf(home.featured), locale));
  return { ...content, suggestions: await thatFind(content.suggestions, locale) };
});
