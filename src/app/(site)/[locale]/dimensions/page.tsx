import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { DimensionsView } from '@/ui/dimension/dimensions-view';
import { dimensionCounts } from '../../dimension-counts';
import { pageLocale } from '../../page-locale';
import { pageMetadata } from '../../page-metadata';
import { everyPath } from '../../record-paths';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'dimensions' });
  const paths = everyPath((each) => pathOf('/dimensions', each));
  return pageMetadata({ locale, title: t('heading'), description: t('lead'), paths });
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
