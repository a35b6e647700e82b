import { municipalitySummaries } from '@/content/municipalities';
import { writtenPages } from '@/content/pages';
import { searchPractices } from '@/content/search';
import { selloPages } from '@/content/sello';
import { env } from '@/config/env';
import { dimensionSlug } from '@/domain/dimension-slugs';
import { LOCALES, type Locale } from '@/domain/locale';
import { parseSearchRequest } from '@/domain/search-request';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { sitemapXml, type SitemapEntry } from '@/opendata/sitemap';

/** Asked at run time, because its entries are the content's and its addresses the portal's. */
export const dynamic = 'force-dynamic';

/** A sitemap holds 50,000 addresses at most; two languages of the practices leave room for the rest. */
const MOST_PRACTICES = 20_000;
const PER_READ = 500;

/** Every practice that is ready in a language: its id, slug and when it was last published. */
async function practicesIn(locale: Locale): Promise<Map<string, { slug: string; publishedAt: number }>> {
  const found = new Map<string, { slug: string; publishedAt: number }>();
  const { request } = parseSearchRequest({ sort: 'published' });
  for (let page = 1; found.size < MOST_PRACTICES; page += 1) {
    const { hits, pages } = await searchPractices({ ...request, page }, locale, { pageSize: PER_READ, count: [] });
    for (const { document } of hits) found.set(document.id, document);
    if (page >= pages) break;
  }
  return found;
}

async function practiceEntries(): Promise<SitemapEntry[]> {
  const byLocale = await Promise.all(LOCALES.map(async (locale) => ({ locale, practices: await practicesIn(locale) })));
  const ids = new Set(byLocale.flatMap(({ practices }) => [...practices.keys()]));
  return [...ids].map((id) => {
    const versions = byLocale.flatMap(({ locale, practices }) => {
      const practice = practices.get(id);
      return practice ? [{ locale, ...practice }] : [];
    });
    return {
      paths: Object.fromEntries(
        versions.map(({ locale, slug }) => [locale, pathOf('/practices/[slug]', locale, slug)]),
      ),
      changed: new Date(Math.max(...versions.map(({ publishedAt }) => publishedAt))),
    };
  });
}

const inEveryLanguage = (path: (locale: Locale) => string): SitemapEntry => ({
  paths: Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)])),
});

/** Pages as a list shows them, at the addresses of a route. */
async function writtenEntries(list: typeof selloPages, route: '/[slug]' | '/sello-migrante/[slug]') {
  const paths = new Map<string, SitemapEntry['paths']>();
  for (const locale of LOCALES) {
    // What is not ready in a language stands in its list in Spanish, and is an address of Spanish alone.
    for (const page of (await list(locale)).filter((each) => each.locale === locale)) {
      paths.set(page.id, { ...paths.get(page.id), [locale]: pathOf(route, locale, page.slug) });
    }
  }
  return [...paths.values()].map((each): SitemapEntry => ({ paths: each }));
}

/** A municipality has the same address in every language. */
const municipalityEntries = async (): Promise<SitemapEntry[]> =>
  (await municipalitySummaries()).map(({ slug }) =>
    inEveryLanguage((locale) => pathOf('/municipalities/[slug]', locale, slug)),
  );

/** `/sitemap.xml`: every public page, with its other languages. */
export async function GET(): Promise<Response> {
  const fixed = [
    inEveryLanguage((locale) => pathOf('/', locale)),
    inEveryLanguage((locale) => pathOf('/practices', locale)),
    inEveryLanguage((locale) => pathOf('/dimensions', locale)),
    inEveryLanguage((locale) => pathOf('/municipalities', locale)),
    inEveryLanguage((locale) => pathOf('/sello-migrante', locale)),
    inEveryLanguage((locale) => pathOf('/resources', locale)),
    ...DIMENSIONS.keys.map((dimension) =>
      inEveryLanguage((locale) => pathOf('/dimensions/[slug]', locale, dimensionSlug(dimension, locale))),
    ),
  ];
  const entries = await Promise.all([
    writtenEntries(writtenPages, '/[slug]'),
    writtenEntries(selloPages, '/sello-migrante/[slug]'),
    municipalityEntries(),
    practiceEntries(),
  ]);
  return new Response(sitemapXml(env().SITE_URL, [...fixed, ...entries.flat()]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=0, s-maxage=60' },
  });
}
