import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, permanentRedirect } from 'next/navigation';
import { practiceSummaries } from '@/content/practices';
import { searchPractices } from '@/content/search';
import { dimensionBySlug, dimensionSlug } from '@/domain/dimension-slugs';
import { otherLocale, type Locale } from '@/domain/locale';
import { parseSearchRequest } from '@/domain/search-request';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { DimensionView } from '@/ui/dimension/dimension-view';
import { dimensionCounts } from '../../../dimension-counts';
import { ofDimension } from '../../../of-dimension';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { everyPath } from '../../../record-paths';
import { SitePage } from '../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

const pathIn = (dimension: Dimension, locale: Locale): string =>
  pathOf('/dimensions/[slug]', locale, dimensionSlug(dimension, locale));

/** The dimension of an address; one in the other language redirects to that in this language. */
function dimensionAt(slug: string, locale: Locale): Dimension {
  const found = dimensionBySlug(slug, locale);
  if (!found) notFound();
  if (!found.exact) permanentRedirect(pathIn(found.dimension, locale));
  return found.dimension;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const dimension = dimensionAt(slug, locale);
  const t = await getTranslations({ locale, namespace: 'dimensions' });
  const title = DIMENSIONS.short(dimension, locale);
  const description = t('description', { dimension: DIMENSIONS.label(dimension, locale) });
  const paths = everyPath((each) => pathIn(dimension, each));
  return pageMetadata({ locale, title, description, paths, cover: { id: dimension, dimensions: [dimension] } });
}

export default async function DimensionPage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const dimension = dimensionAt(slug, locale);
  const { request } = parseSearchRequest({ dimension });
  const [{ hits }, { counts }, { sections, templates }] = await Promise.all([
    searchPractices(request, locale),
    dimensionCounts(locale),
    ofDimension(dimension, locale),
  ]);
  const practices = await practiceSummaries(
    hits.map(({ document }) => document.id),
    locale,
  );
  return (
    <SitePage locale={locale} current="dimensions" otherLanguageHref={pathIn(dimension, otherLocale(locale))}>
      <DimensionView
        dimension={dimension}
        practices={practices}
        sections={sections}
        templates={templates}
        counts={counts}
        locale={locale}
      />
    </SitePage>
  );
}
