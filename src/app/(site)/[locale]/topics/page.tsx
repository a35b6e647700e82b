import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { topics } from '@/content/topics';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { TopicsView } from '@/ui/topic/topics-view';
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
  const t = await getTranslations({ locale, namespace: 'topics' });
  const paths = everyPath((each) => pathOf('/topics', each));
  return pageMetadata({ locale, title: t('heading'), description: t('lead'), paths });
}

export default async function TopicsPage({ params }: PageProps) {
  const { locale } = await pageLocale(params);
  return (
    <SitePage locale={locale} otherLanguageHref={pathOf('/topics', otherLocale(locale))}>
      <TopicsView topics={await topics(locale)} locale={locale} />
    </SitePage>
  );
}
