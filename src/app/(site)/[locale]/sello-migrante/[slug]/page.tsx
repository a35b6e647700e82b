import type { Metadata } from 'next';
import { env } from '@/config/env';
import { glossary } from '@/content/glossary';
import { selloPageBySlug, selloPages, type SelloPage } from '@/content/sello';
import { siteSettings } from '@/content/site';
import { LOCALES, otherLocale, type Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { pageJsonLd } from '@/opendata/page-json-ld';
import { JsonLd } from '@/ui/json-ld';
import { SelloPageView } from '@/ui/sello/sello-page-view';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { shortened } from '../../../record-paths';
import { recordReader } from '../../../record-reader';
import { SitePage } from '../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

const path = (locale: Locale, slug: string): string => pathOf('/sello-migrante/[slug]', locale, slug);

const read = recordReader(selloPageBySlug, path);

/** Where the page is shown in a language: at its Spanish address if it has none of its own. */
const pathIn = ({ slugs }: SelloPage, locale: Locale, asked: string): string =>
  path(locale, slugs[locale] ?? slugs.es ?? asked);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const { title, summary, slugs, locale: written } = await read(slug, locale);
  const paths = Object.fromEntries(LOCALES.flatMap((each) => (slugs[each] ? [[each, path(each, slugs[each])]] : [])));
  return pageMetadata({
    locale,
    title,
    description: shortened(summary),
    paths,
    canonicalIn: written,
    type: 'article',
  });
}

export default async function SelloWrittenPage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const { references, ...page } = await read(slug, locale);
  const [pages, terms, settings] = await Promise.all([selloPages(locale), glossary(page.locale), siteSettings(locale)]);
  const siteUrl = env().SITE_URL;
  const url = siteUrl + pathIn({ ...page, references }, locale, slug);
  return (
    <SitePage
      locale={locale}
      current="sello"
      otherLanguageHref={pathIn({ ...page, references }, otherLocale(locale), slug)}
      counts={{ of: 'read', kind: 'page', record: page.id }}
    >
      <JsonLd data={pageJsonLd(page, { url, siteUrl, publisher: settings.institution })} />
      <SelloPageView
        page={page}
        references={references}
        pages={pages}
        terms={terms}
        settings={settings}
        locale={locale}
        url={url}
      />
    </SitePage>
  );
}
