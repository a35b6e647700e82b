import type { Metadata } from 'next';
import { draftMode } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { env } from '@/config/env';
import { guideBoxes } from '@/content/guide-marks';
import { guideBySlug } from '@/content/guides';
import { siteSettings } from '@/content/site';
import type { Guide } from '@/domain/guide';
import { otherLocale, type Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { guideJsonLd } from '@/opendata/guide-json-ld';
import { GuideView } from '@/ui/guide/guide-view';
import { JsonLd } from '@/ui/json-ld';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { pathIn, readyPaths, shortened } from '../../../record-paths';
import { SitePage } from '../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

const path = (locale: Locale, slug: string): string => pathOf('/guides/[slug]', locale, slug);

const read = cache(async (slug: string, locale: Locale): Promise<Guide> => {
  const { isEnabled } = await draftMode();
  const found = await guideBySlug(slug, locale, { draft: isEnabled });
  if (found.status === 'missing') notFound();
  if (found.status === 'moved') permanentRedirect(path(locale, found.slug));
  return found.record;
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const guide = await read(slug, locale);
  return pageMetadata({
    locale,
    title: guide.title,
    description: shortened(guide.summary),
    paths: readyPaths(guide, path),
    canonicalIn: guide.locale,
    type: 'article',
  });
}

export default async function GuidePage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const guide = await read(slug, locale);
  const [boxes, settings] = await Promise.all([guideBoxes(guide.slug, locale), siteSettings(locale)]);
  const url = env().SITE_URL + pathIn(guide, locale, path);
  return (
    <SitePage
      locale={locale}
      current="guides"
      otherLanguageHref={pathIn(guide, otherLocale(locale), path)}
      counts={{ of: 'read', kind: 'guide', record: guide.id }}
    >
      <JsonLd data={guideJsonLd(guide, { url, siteUrl: env().SITE_URL, publisher: settings.institution })} />
      <GuideView guide={guide} boxes={boxes} locale={locale} />
    </SitePage>
  );
}
