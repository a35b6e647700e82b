import { indexedRecords } from '@/content/search';
import { topics } from '@/content/topics';
import { env } from '@/config/env';
import { dimensionSlug } from '@/domain/dimension-slugs';
import { READ_KINDS } from '@/domain/kinds';
import { LIST_ROUTES, pathAt } from '@/domain/kinds/addresses';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { FEWEST_INDEXED } from '@/domain/topic';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { sitemapXml, type SitemapEntry } from '@/opendata/sitemap';

/** Rendered at run time, because its entries depend on the content and its addresses on the portal's. */
export const dynamic = 'force-dynamic';

/** A sitemap holds at most 50,000 addresses; the records in two languages leave room for the rest. */
const MOST_RECORDS = 20_000;

/** Every record with a page of its own that is ready in a language, by its id. */
async function recordsIn(locale: Locale): Promise<Map<string, SearchDocument>> {
  const documents = (await indexedRecords(READ_KINDS, locale)).slice(0, MOST_RECORDS);
  return new Map(documents.map((document) => [document.id, document]));
}

async function recordEntries(): Promise<SitemapEntry[]> {
  const byLocale = await Promise.all(LOCALES.map(async (locale) => ({ locale, records: await recordsIn(locale) })));
  const ids = new Set(byLocale.flatMap(({ records }) => [...records.keys()]));
  return [...ids].map((id) => {
    const versions = byLocale.flatMap(({ locale, records }) => {
      const document = records.get(id);
      return document ? [{ locale, document }] : [];
    });
    return {
      paths: Object.fromEntries(versions.map(({ locale, document }) => [locale, document.path])),
      changed: new Date(Math.max(...versions.map(({ document }) => document.publishedAt))),
    };
  });
}

/** Topics that enough records hold to be worth finding, in the languages in which that is so. */
async function topicEntries(): Promise<SitemapEntry[]> {
  const entries = new Map<string, SitemapEntry>();
  for (const locale of LOCALES) {
    for (const { id, slug, nameIn, count } of await topics(locale)) {
      if (count < FEWEST_INDEXED || nameIn !== locale) continue;
      const paths = { ...entries.get(id)?.paths, [locale]: pathOf('/topics/[slug]', locale, slug) };
      entries.set(id, { paths });
    }
  }
  return [...entries.values()];
}

/** Pages for search engines that neither list records of one kind nor are a record's. */
const OTHER_PAGES = ['/', '/dimensions', '/topics', '/local-policies', '/sello-migrante'] as const;

const inEveryLanguage = (path: (locale: Locale) => string): SitemapEntry => ({
  paths: Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)])),
});

/** `/sitemap.xml`: every public page, with its other languages; none where search engines are not to come. */
export async function GET(): Promise<Response> {
  if (!env().SEARCH_ENGINES) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const fixed = [
    ...OTHER_PAGES.map((folder) => inEveryLanguage((locale) => pathOf(folder, locale))),
    ...LIST_ROUTES.map((list) => inEveryLanguage((locale) => pathAt(list, locale))),
    ...DIMENSIONS.keys.map((dimension) =>
      inEveryLanguage((locale) => pathOf('/dimensions/[slug]', locale, dimensionSlug(dimension, locale))),
    ),
  ];
  return new Response(sitemapXml(env().SITE_URL, [...fixed, ...(await topicEntries()), ...(await recordEntries())]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=0, s-maxage=60' },
  });
}
