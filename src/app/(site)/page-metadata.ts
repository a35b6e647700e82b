import type { Metadata } from 'next';
import { env } from '@/config/env';
import { siteSettings } from '@/content/site';
import type { Locale } from '@/domain/locale';
import type { Dimension } from '@/domain/vocabularies/dimensions';
import { messagesIn } from '@/i18n/messages';
import { alternatesOf } from '@/i18n/navigation';
import { ALL_DIMENSIONS, coverPath, PORTAL_WEAVE } from '@/ui/cover-path';

interface PageDescription {
  locale: Locale;
  /** Left out on the home page, which has only the portal's name. */
  title?: string;
  description: string;
  /** Addresses in the languages in which the page is ready. */
  paths: Partial<Record<Locale, string>>;
  /** The language of the canonical address, if not the page's. */
  canonicalIn?: Locale;
  /** The record whose cloth the social picture shows; by default the portal's own. */
  cover?: { id: string; dimensions: readonly Dimension[] };
  type?: 'website' | 'article';
}

const PORTAL_COVER = { id: PORTAL_WEAVE, dimensions: ALL_DIMENSIONS };

/** The metadata of a page for search engines and social networks: the same parts for every page of the site. */
export async function pageMetadata({
  locale,
  title,
  description,
  paths,
  canonicalIn = locale,
  cover = PORTAL_COVER,
  type = 'website',
}: PageDescription): Promise<Metadata> {
  const { name } = await siteSettings(locale);
  const image = coverPath(cover.id, cover.dimensions, 'social', 'png');
  return {
    ...(title ? { title } : {}),
    description,
    alternates: alternatesOf(env().SITE_URL, canonicalIn, paths),
    openGraph: {
      type,
      ...(title ? { title } : {}),
      description,
      siteName: name || messagesIn(locale).frame.name,
      locale: locale === 'es' ? 'es_CL' : 'en_GB',
      images: [{ url: image, width: 1200, height: 630, alt: '' }],
    },
  };
}
