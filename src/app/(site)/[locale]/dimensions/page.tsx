import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '@/config/env';
import { LOCALES, otherLocale } from '@/domain/locale';
import { alternatesOf, pathOf } from '@/i18n/navigation';
import { ALL_DIMENSIONS, coverPath, PORTAL_WEAVE } from '@/ui/cover-path';
import { DimensionsView } from '@/ui/dimension/dimensions-view';
import { dimensionCounts } from '../../dimension-counts';
import { pageLocale } from '../../page-locale';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'dimensions' });
  const paths = Object.fromEntries(LOCALES.map((each) => [each, pathOf('/dimensions', each)]));
  return {
    title: t('heading'),
    description: t('lead'),
    alternates: alternatesOf(env().SITE_URL, locale, paths),
    openGraph: {
      title: t('heading'),
      description: t('lead'),
      images: [{ url: coverPath(PORTAL_WEAVE, ALL_DIMENSIONS, 'social', 'png'), width: 1200, height: 630, alt: '' }],
    },
  };
}

export default async function DimensionsPage({ params }: PageProps) {
  const { locale } = await pageLocale(params);
  const { counts } = await dimensionCounts(locale);
  return (
    <SitePage locale={locale} current="dimensions" otherLanguageHref={pathOf('/dimensions', otherLocale(locale))}>
      <DimensionsView counts={counts} locale={locale} />
    </SitePage>
  );
}
