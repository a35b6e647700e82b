import type { Metadata } from 'next';
import { pageBySlug } from '@/content/pages';
import { LOCALES, otherLocale, type Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { WrittenPageView } from '@/ui/page/written-page-view';
import { pageLocale } from '../../page-locale';
import { pageMetadata } from '../../page-metadata';
import { recordReader } from '../../record-reader';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

const path = (locale: Locale, slug: string): string => pathOf('/[slug]', locale, slug);

const read = recordReader(pageBySlug, path);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const { title, summary, slugs, locale: written } = await read(slug, locale);
  const paths = Object.fromEntries(LOCALES.flatMap((each) => (slugs[each] ? [[each, path(each, slugs[each])]] : [])));
  return pageMetadata({ locale, title, description: summary, paths, canonicalIn: written });
}

export default async function WrittenPagePage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const page = await read(slug, locale);
  const other = otherLocale(locale);
  return (
    <SitePage
      locale={locale}
      otherLanguageHref={path(other, page.slugs[other] ?? page.slugs.es ?? slug)}
      counts={{ of: 'read', kind: 'page', record: page.id }}
    >
      <WrittenPageView page={page} locale={locale} />
    </SitePage>
  );
}
