import '@/ui/search/search.css';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { searchEverything } from '@/content/search';
import { env } from '@/config/env';
import { KINDS } from '@/domain/facets';
import { DEFAULT_LOCALE, otherLocale, type Locale } from '@/domain/locale';
import { parseSearchRequest, type RawParameters } from '@/domain/search-request';
import { alternatesOf, pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '@/ui/breadcrumbs';
import { searchHref } from '@/ui/search/links';
import { OnlyInSpanish } from '@/ui/search/only-in-spanish';
import { SearchPage } from '@/ui/search/search-page';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<RawParameters>;
}

/** A page of results is for whoever asked: search engines read what it leads to. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'search' });
  return {
    title: t('of.everything.title'),
    description: t('of.everything.description'),
    alternates: alternatesOf(env().SITE_URL, locale, { es: pathOf('/search', 'es'), en: pathOf('/search', 'en') }),
    robots: { index: false, follow: true },
  };
}

/** How much there is in Spanish, in which everything is ready that is ready at all. */
const allInSpanish = async (): Promise<number> =>
  (await searchEverything(parseSearchRequest({}).request, DEFAULT_LOCALE, { pageSize: 1, count: [] })).all;

/** Everything the portal holds in one list: practices, guides, templates and the glossary. The URL is the state. */
export default async function SearchEverythingPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'search' });
  const { request, ignored } = parseSearchRequest(await searchParams, KINDS);
  const asked = { ...request, view: 'list' } as const;
  const [response, spanish] = await Promise.all([searchEverything(asked, locale), allInSpanish()]);
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
          path={pathOf('/search', locale)}
          locale={locale}
          scope="everything"
        />
        <OnlyInSpanish
          count={Math.max(0, spanish - response.all)}
          href={searchHref(pathOf('/search', 'es'), asked)}
          scope="everything"
        />
      </div>
    </SitePage>
  );
}
