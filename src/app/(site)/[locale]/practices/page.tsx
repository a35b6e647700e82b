import '@/ui/search/search.css';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { practicesOnlyInSpanish } from '@/content/practices';
import { onlyInOtherLanguage } from '@/content/other-language';
import { searchPractices } from '@/content/search';
import { otherLocale, type Locale } from '@/domain/locale';
import { parseSearchRequest, toggleFacetValue, type RawParameters } from '@/domain/search-request';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '@/ui/breadcrumbs';
import { WorldMap } from '@/ui/maps/world-map';
import { searchHref } from '@/ui/search/links';
import { AlsoInOtherLanguage } from '@/ui/search/also-in-other-language';
import { inSpanish, OnlyInSpanish } from '@/ui/search/only-in-spanish';
import { SearchPage } from '@/ui/search/search-page';
import { partialMatches } from '../../partial-matches';
import { redirectToCanonical } from '../../canonical-search';
import { indexedUnlessNarrowed, searchMetadata } from '../../search-metadata';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<RawParameters>;
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { ...(await searchMetadata(locale, 'practices')), ...indexedUnlessNarrowed(await searchParams) };
}

/** The catalogue: search and facets, with the URL as its state. */
export default async function PracticesPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const path = pathOf('/practices', locale);
  const raw = await searchParams;
  redirectToCanonical(path, raw);
  const t = await getTranslations({ locale, namespace: 'search' });
  const { request, ignored } = parseSearchRequest(raw);
  const [response, others, spanishOnly, elsewhere] = await Promise.all([
    searchPractices(request, locale),
    partialMatches(request, (asked, options) => searchPractices(asked, locale, options)),
    locale === 'es' ? 0 : practicesOnlyInSpanish(),
    onlyInOtherLanguage(request, locale, ['practice']),
  ]);
  return (
    <SitePage
      locale={locale}
      current="practices"
      otherLanguageHref={searchHref(pathOf('/practices', otherLocale(locale)), { ...request, page: 1 })}
      counts={{ of: 'search', kinds: ['practice'] }}
    >
      <div className="container">
        <Breadcrumbs locale={locale} steps={[]} here={t('of.practices.title')} />
        <h1 className="visually-hidden">{t('of.practices.title')}</h1>
        <SearchPage
          request={request}
          ignored={ignored}
          response={response}
          others={others}
          path={path}
          locale={locale}
          scope="practices"
          map={
            <WorldMap
              locale={locale}
              values={response.facets.find(({ name }) => name === 'country')?.values ?? []}
              hrefOf={(value) => searchHref(path, toggleFacetValue(request, 'country', value))}
              heading="h3"
            />
          }
        />
        <AlsoInOtherLanguage locale={locale} found={elsewhere} />
        <OnlyInSpanish
          count={spanishOnly}
          href={searchHref(pathOf('/practices', 'es'), inSpanish(request, response))}
          scope="practices"
        />
      </div>
    </SitePage>
  );
}
