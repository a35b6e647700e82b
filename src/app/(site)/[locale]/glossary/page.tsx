import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '@/config/env';
import { glossary } from '@/content/glossary';
import { topicsOfTerms } from '@/content/topics';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { glossaryJsonLd } from '@/opendata/glossary-json-ld';
import { GlossaryView } from '@/ui/glossary/glossary-view';
import { JsonLd } from '@/ui/json-ld';
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
  const t = await getTranslations({ locale, namespace: 'glossary' });
  const paths = everyPath((each) => pathOf('/glossary', each));
  return pageMetadata({ locale, title: t('heading'), description: t('lead'), paths });
}

export default async function GlossaryPage({ params }: PageProps) {
  const { locale } = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'glossary' });
  const [terms, topics] = await Promise.all([glossary(locale), topicsOfTerms(locale)]);
  const url = env().SITE_URL + pathOf('/glossary', locale);
  return (
    <SitePage locale={locale} current="guides" otherLanguageHref={pathOf('/glossary', otherLocale(locale))}>
      <JsonLd data={glossaryJsonLd(terms, { name: t('heading'), url, locale })} />
      <GlossaryView terms={terms} topics={topics} locale={locale} />
    </SitePage>
  );
}
