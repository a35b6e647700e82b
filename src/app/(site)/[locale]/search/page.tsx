import '@/ui/search/search.css';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { onlyInOtherLanguage } from '@/content/other-language';
import { everythingByKind, searchEverything } from '@/content/search';
import { KINDS } from '@/domain/kinds';
import { DEFAULT_LOCALE, otherLocale, type Locale } from '@/domain/locale';
import { parseSearchRequest, type RawParameters, type SearchRequest } from '@/domain/search-request';
import type { KindGroup } from '@/domain/search-response';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '@/ui/breadcrumbs';
import { searchHref } from '@/ui/search/links';
import { AlsoInOtherLanguage } from '@/ui/search/also-in-other-language';
import { inSpanish, OnlyInSpanish } from '@/ui/search/only-in-spanish';
import { SearchPage } from '@/ui/search/search-page';
import { partialMatches } from '../../partial-matches';
import { redirectToCanonical } from '../../canonical-search';
import { NOT_INDEXED, searchMetadata } from '../../search-metadata';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<RawParameters>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { ...(await searchMetadata(locale, 'everything')), ...NOT_INDEXED };
}

/** How many hits are shown of each kind. */
const PER_KIND = 3;

/** Hits by kind on the first page, where several kinds are found; one list with pages where a single one is. */
async function groupsFor(request: SearchRequest, locale: Locale): Promise<readonly KindGroup[] | undefined> {
  if (request.page > 1 || request.facets.kind?.length === 1) return undefined;
  const groups = await everythingByKind(request, locale, PER_KIND);
  return groups.length > 1 ? groups : undefined;
}

/** The number of records in Spanish, in which everything is ready that is ready at all. */
const allInSpanish = async (): Promise<number> =>
  (await searchEverything(parseSearchRequest({}).request, DEFAULT_LOCALE, { pageSize: 1, count: [] })).all;

/** Everything on the portal, by kind: practices, guides, templates and the glossary. The URL is the state. */
export default async function SearchEverythingPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const path = pathOf('/search', locale);
  const raw = await searchParams;
  redirectToCanonical(path, raw);
  const t = await getTranslations({ locale, namespace: 'search' });
  const { request, ignored } = parseSearchRequest(raw, KINDS);
  const asked = { ...request, view: 'list' } as const;
  const [response, groups, others, spanish, elsewhere] = await Promise.all([
    searchEverything(asked, locale),
    groupsFor(asked, locale),
    partialMatches(asked, (each, options) => searchEverything(each, locale, options)),
    allInSpanish(),
    onlyInOtherLanguage(asked, locale, KINDS),
  ]);
  return (
    <SitePage
      locale={locale}
      current="search"
      otherLanguageHref={searchHref(pathOf('/search', otherLocale(locale)), { ...asked, page: 1 })}
      counts={{ of: 'search', kinds: KINDS }}
    >
      <div className="container">
        <Breadcrumbs locale={locale} steps={[]} here={t('of.everything.title')} />
        <h1 className="visually-hidden">{t('of.everything.title')}</h1>
        <SearchPage
          request={asked}
          ignored={ignored}
          response={response}
          {...(groups ? { groups } : {})}
          others={others}
          path={path}
          locale={locale}
          scope="everything"
        />
        <AlsoInOtherLanguage locale={locale} found={elsewhere} />
        <OnlyInSpanish
          count={Math.max(0, spanish - response.all)}
          href={searchHref(pathOf('/search', 'es'), inSpanish(asked, response))}
          scope="everything"
        />
      </div>
    </SitePage>
  );
}
