import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { guides } from '@/content/guides';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { GuidesView } from '@/ui/guide/guides-view';
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
  const t = await getTranslations({ locale, namespace: 'guide' });
  const paths = everyPath((each) => pathOf('/guides', each));
  return pageMetadata({ locale, title: t('heading'), description: t('lead'), paths });
}

export default async function GuidesPage({ params }: PageProps) {
  const { locale } = await pageLocale(params);
  return (
    <SitePage locale={locale} current="guides" otherLanguageHref={pathOf('/guides', otherLocale(locale))}>
      <GuidesView guides={await guides(locale)} locale={locale} />
    </SitePage>
  );
}
