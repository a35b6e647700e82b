import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { wholeGuide } from '@/content/guides';
import { otherLocale, type Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { WholeGuideView } from '@/ui/guide/whole-guide-view';
import { pageLocale } from '../../../../page-locale';
import { pageMetadata } from '../../../../page-metadata';
import { pathIn, readyPaths, shortened } from '../../../../record-paths';
import { SitePage } from '../../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

const path = (locale: Locale, slug: string): string => pathOf('/guides/[slug]/whole', locale, slug);

const read = cache(async (slug: string, locale: Locale) => {
  const found = await wholeGuide(slug, locale);
  if (found.status === 'missing') notFound();
  if (found.status === 'moved') permanentRedirect(path(locale, found.slug));
  return found.record;
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const { guide } = await read(slug, locale);
  const t = await getTranslations({ locale, namespace: 'guide' });
  return pageMetadata({
    locale,
    title: t('wholeTitle', { title: guide.title }),
    description: shortened(guide.summary),
    paths: readyPaths(guide, path),
    canonicalIn: guide.locale,
    type: 'article',
  });
}

/** A guide on one page, to print or to search in with the browser. */
export default async function WholeGuidePage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const { guide, sections, references } = await read(slug, locale);
  return (
    <SitePage
      locale={locale}
      current="guides"
      otherLanguageHref={pathIn(guide, otherLocale(locale), path)}
      counts={{ of: 'read', kind: 'guide', record: guide.id }}
    >
      <WholeGuideView guide={guide} sections={sections} references={references} locale={locale} />
    </SitePage>
  );
}
