import type { Metadata } from 'next';
import { draftMode } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { env } from '@/config/env';
import { adviceOn } from '@/content/guide-marks';
import { practiceBySlug, relatedPractices } from '@/content/practices';
import { siteSettings } from '@/content/site';
import { otherLocale, type Locale } from '@/domain/locale';
import type { Practice } from '@/domain/practice';
import { pathOf } from '@/i18n/navigation';
import { practiceJsonLd } from '@/opendata/practice-json-ld';
import { JsonLd } from '@/ui/json-ld';
import { PracticeView } from '@/ui/practice/practice-view';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { pathIn, readyPaths, shortened } from '../../../record-paths';
import { SitePage } from '../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

const RELATED = 3;

export const revalidate = false;
export const generateStaticParams = () => [];

/** Once per rendering: page and metadata ask for the same record. */
const read = cache(async (slug: string, locale: Locale): Promise<Practice> => {
  const { isEnabled } = await draftMode();
  const found = await practiceBySlug(slug, locale, { draft: isEnabled });
  if (found.status === 'missing') notFound();
  if (found.status === 'moved') permanentRedirect(pathOf('/practices/[slug]', locale, found.slug));
  return found.record;
});

const path = (locale: Locale, slug: string): string => pathOf('/practices/[slug]', locale, slug);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const practice = await read(slug, locale);
  return pageMetadata({
    locale,
    title: practice.title,
    description: shortened(practice.summary),
    paths: readyPaths(practice, path),
    canonicalIn: practice.locale,
    cover: practice,
    type: 'article',
  });
}

export default async function PracticePage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const practice = await read(slug, locale);
  const [related, settings, advice] = await Promise.all([
    relatedPractices(practice, locale, RELATED),
    siteSettings(locale),
    adviceOn(practice.subarea, locale),
  ]);
  const url = env().SITE_URL + pathIn(practice, locale, path);
  return (
    <SitePage
      locale={locale}
      current="practices"
      otherLanguageHref={pathIn(practice, otherLocale(locale), path)}
      counts={{ of: 'read', kind: 'practice', record: practice.id }}
    >
      <JsonLd data={practiceJsonLd(practice, { url, siteUrl: env().SITE_URL, publisher: settings.institution })} />
      <PracticeView
        practice={practice}
        related={related}
        advice={
          advice && {
            title: advice.section.title,
            href: pathOf('/guides/[slug]/[section]', locale, advice.guide.slug, advice.section.slug),
          }
        }
        settings={settings}
        locale={locale}
        url={url}
      />
    </SitePage>
  );
}
