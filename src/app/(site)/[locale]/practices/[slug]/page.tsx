import type { Metadata } from 'next';
import { draftMode } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { env } from '@/config/env';
import { practiceBySlug, relatedPractices } from '@/content/practices';
import { siteSettings } from '@/content/site';
import { LOCALES, otherLocale, type Locale } from '@/domain/locale';
import type { Practice } from '@/domain/practice';
import { pathOf } from '@/i18n/navigation';
import { practiceJsonLd } from '@/opendata/practice-json-ld';
import { JsonLd } from '@/ui/json-ld';
import { PracticeView } from '@/ui/practice/practice-view';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { SitePage } from '../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

const RELATED = 3;
const DESCRIPTION_LENGTH = 160;

export const revalidate = false;
export const generateStaticParams = () => [];

/** Once per rendering: page and metadata ask for the same record. */
const read = cache(async (slug: string, locale: Locale): Promise<Practice> => {
  const { isEnabled } = await draftMode();
  const found = await practiceBySlug(slug, locale, { draft: isEnabled });
  if (found.status === 'missing') notFound();
  // The proxy answers 301 before this page is asked; without it, the address still leads on.
  if (found.status === 'moved') permanentRedirect(pathOf('/practices/[slug]', locale, found.slug));
  return found.record;
});

/** Addresses of the record in the languages in which it is ready. */
const readyPaths = ({ slugs, readiness }: Practice): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const slug = slugs[locale];
      return slug && readiness[locale] === 'ready' ? [[locale, pathOf('/practices/[slug]', locale, slug)]] : [];
    }),
  );

/** Where the record is shown in a language: under its Spanish slug where it has none of its own. */
const pathIn = ({ slug, slugs, readiness }: Practice, locale: Locale): string =>
  pathOf('/practices/[slug]', locale, (readiness[locale] === 'ready' && slugs[locale]) || slugs.es || slug);

const shortened = (text: string): string =>
  text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_LENGTH - 1))}…`;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const practice = await read(slug, locale);
  return pageMetadata({
    locale,
    title: practice.title,
    description: shortened(practice.summary),
    paths: readyPaths(practice),
    canonicalIn: practice.locale,
    cover: practice,
    type: 'article',
  });
}

export default async function PracticePage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const practice = await read(slug, locale);
  const [related, settings] = await Promise.all([relatedPractices(practice, locale, RELATED), siteSettings(locale)]);
  const url = env().SITE_URL + pathIn(practice, locale);
  return (
    <SitePage locale={locale} current="practices" otherLanguageHref={pathIn(practice, otherLocale(locale))}>
      <JsonLd data={practiceJsonLd(practice, { url, siteUrl: env().SITE_URL, publisher: settings.institution })} />
      <PracticeView practice={practice} related={related} settings={settings} locale={locale} url={url} />
    </SitePage>
  );
}
