import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { templates } from '@/content/templates';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { TemplatesView } from '@/ui/template/templates-view';
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
  const t = await getTranslations({ locale, namespace: 'template' });
  const paths = everyPath((each) => pathOf('/templates', each));
  return pageMetadata({ locale, title: t('heading'), description: t('lead'), paths });
}

export default async function TemplatesPage({ params }: PageProps) {
  const { locale } = await pageLocale(params);
  return (
    <SitePage locale={locale} current="templates" otherLanguageHref={pathOf('/templates', otherLocale(locale))}>
      <TemplatesView templates={await templates(locale)} locale={locale} />
    </SitePage>
  );
}
