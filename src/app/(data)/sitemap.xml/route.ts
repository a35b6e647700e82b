import { writtenPages } from '@/content/pages';
import { searchEverything } from '@/content/search';
import { selloPages } from '@/content/sello';
import { env } from '@/config/env';
import { dimensionSlug } from '@/domain/dimension-slugs';
import { KINDS } from '@/domain/facets';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { parseSearchRequest } from '@/domain/search-request';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { sitemapXml, type SitemapEntry } from '@/opendata/sitemap';
import { hitHref } from '@/ui/search/hit-place';

/** Rendered at run time, because its entries depend on the content and its addresses on the portal's. */
export const dynamic = 'force-dynamic';

/** A sitemap holds at most 50,000 addresses; the records in two languages leave room for the rest. */
const MOST_RECORDS = 20_000;
const PER_READ = 500;

/** Terms share the glossary's page and materials theirs: they have no entry of their own. */
const KINDS_WITH_PAGES = KINDS.filter((kind) => kind !== 'term' && kind !== 'resource');

/** Every record that is ready in a language, by its id. */
async function recordsIn(locale: Locale): Promise<Map<string, SearchDocument>> {
  const found = new Map<string, SearchDocument>();
  const { request } = parseSearchRequest({ sort: 'published' });
  const everything = { ...request, facets: { kind: KINDS_WITH_PAGES } };
  for (let page = 1; found.size < MOST_RECORDS; page += 1) {
    const { hits, pages } = await searchEverything({ ...everything, page }, locale, { pageSize: PER_READ, count: [] });
    for (const { document } of hits) found.set(document.id, document);
    if (page >= pages) break;
  }
  return found;
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
      paths: Object.fromEntries(versions.map(({ locale, document }) => [locale, hitHref(document)])),
      changed: new Date(Math.max(...versions.map(({ document }) => document.publishedAt))),
    };
  });
}

/** Pages that hold a list of records. */
const LISTS = [
  '/practices',
  '/dimensions',
  '/guides',
  '/glossary',
  '/templates',
  '/municipalities',
  '/local-policies',
  '/sello-migrante',
  '/resources',
] as const;

const inEveryLanguage = (path: (locale: Locale) => string): SitemapEntry => ({
  paths: Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)])),
});

/** Pages as a list shows them, at the addresses of a route. */
async function writtenEntries(list: typeof selloPages, route: '/[slug]' | '/sello-migrante/[slug]') {
  const paths = new Map<string, SitemapEntry['paths']>();
  for (const locale of LOCALES) {
    // What is not ready in a language is listed in Spanish, and has an address in Spanish only.
    for (const page of (await list(locale)).filter((each) => each.locale === locale)) {
      paths.set(page.id, { ...paths.get(page.id), [locale]: pathOf(route, locale, page.slug) });
    }
  }
  return [...paths.values()].map((each): SitemapEntry => ({ paths: each }));
}

/** `/sitemap.xml`: every public page, with its other languages. */
export async function GET(): Promise<Response> {
  const fixed = [
    inEveryLanguage((locale) => pathOf('/', locale)),
    ...LISTS.map((route) => inEveryLanguage((locale) => pathOf(route, locale))),
    ...DIMENSIONS.keys.map((dimension) =>
      inEveryLanguage((locale) => pathOf('/dimensions/[slug]', locale, dimensionSlug(dimension, locale))),
    ),
  ];
  const entries = await Promise.all([
    writtenEntries(writtenPages, '/[slug]'),
    writtenEntries(selloPages, '/sello-migrante/[slug]'),
    recordEntries(),
  ]);
  return new Response(sitemapXml(env().SITE_URL, [...fixed, ...entries.flat()]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=0, s-maxage=60' },
  });
}
