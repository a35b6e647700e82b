import type { Metadata } from 'next';
import { draftMode } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { pageBySlug } from '@/content/pages';
import { LOCALES, otherLocale, type Locale } from '@/domain/locale';
import type { WrittenPage } from '@/domain/site';
import { pathOf } from '@/i18n/navigation';
import { WrittenPageView } from '@/ui/page/written-page-view';
import { pageLocale } from '../../page-locale';
import { pageMetadata } from '../../page-metadata';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

const read = cache(async (slug: string, locale: Locale): Promise<WrittenPage> => {
  const { isEnabled } = await draftMode();
  const found = await pageBySlug(slug, locale, { draft: isEnabled });
  if (found.status === 'missing') notFound();
  if (found.status === 'moved') permanentRedirect(pathOf('/[slug]', locale, found.slug));
  return found.record;
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const { title, summary, slugs, locale: written } = await read(slug, locale);
  const paths = Object.fromEntries(
    LOCALES.flatMap((each) => (slugs[each] ? [[each, pathOf('/[slug]', each, slugs[each])]] : [])),
  );
  return pageMetadata({ locale, title, description: summary, paths, canonicalIn: written });
}

export default async function WrittenPagePage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const page = await read(slug, locale);
  const other = otherLocale(locale);
  return (
    <SitePage
      locale={locale}
      otherLanguageHref={pathOf('/[slug]', other, page.slugs[other] ?? page.slugs.es ?? slug)}
      counts={{ of: 'read', kind: 'page', record: page.id }}
    >
      <WrittenPageView page={page} locale={locale} />
    </SitePage>
  );
}
