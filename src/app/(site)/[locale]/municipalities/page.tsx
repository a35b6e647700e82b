import '@/ui/search/search.css';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { searchMunicipalities } from '@/content/municipalities';
import { regionShapes } from '@/content/regions-geometry';
import { otherLocale, type Locale } from '@/domain/locale';
import { defaultSort, parseSearchRequest, toggleFacetValue, type RawParameters } from '@/domain/search-request';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '@/ui/breadcrumbs';
import { ChileMap } from '@/ui/maps/chile-map';
import { MapSheet } from '@/ui/municipality/map-sheet';
import { MunicipalityHits } from '@/ui/municipality/municipality-hits';
import { searchHref } from '@/ui/search/links';
import { SearchPage } from '@/ui/search/search-page';
import { facetsOfMunicipalities, searchOnMap } from '../../municipality-search';
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
  return { ...(await searchMetadata(locale, 'municipalities')), ...indexedUnlessNarrowed(await searchParams) };
}

/** The municipalities in a list and on the map of Chile: one search, with the URL as its state. */
export default async function MunicipalitiesPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const path = pathOf('/municipalities', locale);
  const raw = await searchParams;
  redirectToCanonical(path, raw);
  const [t, profile] = await Promise.all([
    getTranslations({ locale, namespace: 'search' }),
    getTranslations({ locale, namespace: 'municipality' }),
  ]);
  const parsed = parseSearchRequest(raw, ['municipality']);
  const request = { ...parsed.request, sort: defaultSort(parsed.request.q), view: 'list' } as const;
  const [{ response, summaries, counts, found }, others, shapes] = await Promise.all([
    searchOnMap(request, locale),
    partialMatches(request, (asked, options) => searchMunicipalities(asked, locale, options)),
    regionShapes(),
  ]);
  return (
    <SitePage
      locale={locale}
      current="municipalities"
      otherLanguageHref={searchHref(pathOf('/municipalities', otherLocale(locale)), { ...request, page: 1 })}
      counts={{ of: 'search', kinds: ['municipality'] }}
    >
      <div className="container">
        <Breadcrumbs locale={locale} steps={[]} here={t('of.municipalities.title')} />
        <h1 className="visually-hidden">{t('of.municipalities.title')}</h1>
        <p className="municipalities-lead">
          {profile('lead')} <a href={pathOf('/local-policies', locale)}>{profile('register')}</a>
        </p>
        <SearchPage
          request={request}
          ignored={parsed.ignored}
          response={{ ...response, facets: facetsOfMunicipalities(response.facets, profile('dimensionOfPolicies')) }}
          path={path}
          locale={locale}
          scope="municipalities"
          others={others}
          drawHits={(hits, { labelledBy }) => (
            <MunicipalityHits hits={hits} summaries={summaries} locale={locale} labelledBy={labelledBy} />
          )}
          beside={
            <MapSheet total={response.total}>
              <ChileMap
                locale={locale}
                counts={counts}
                municipalities={found}
                hrefOf={(region) => searchHref(path, toggleFacetValue(request, 'region', region))}
                municipalityHref={(slug) => pathOf('/municipalities/[slug]', locale, slug)}
                chosen={request.facets.region ?? []}
                shapes={shapes}
              />
            </MapSheet>
          }
        />
      </div>
    </SitePage>
  );
}
