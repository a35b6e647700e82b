import type { Metadata } from 'next';
import { env } from '@/config/env';
import { adviceOn } from '@/content/guide-marks';
import { practiceBySlug, relatedPractices } from '@/content/practices';
import { siteSettings } from '@/content/site';
import { templatesFor } from '@/content/way-on';
import { otherLocale, type Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { practiceJsonLd } from '@/opendata/practice-json-ld';
import { JsonLd } from '@/ui/json-ld';
import { PracticeView } from '@/ui/practice/practice-view';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { pathIn, readyPaths, shortened } from '../../../record-paths';
import { recordReader } from '../../../record-reader';
import { SitePage } from '../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

const RELATED = 3;
const TEMPLATES = 3;

export const revalidate = false;
export const generateStaticParams = () => [];

const path = (locale: Locale, slug: string): string => pathOf('/practices/[slug]', locale, slug);

const read = recordReader(practiceBySlug, path);

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
  const [related, settings, advice, templates] = await Promise.all([
    relatedPractices(practice, locale, RELATED),
    siteSettings(locale),
    adviceOn(practice.subarea, locale),
    templatesFor(practice, locale, TEMPLATES),
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
            title: [advice.section.title, advice.heading?.title].filter(Boolean).join(' · '),
            href:
              pathOf('/guides/[slug]/[section]', locale, advice.guide.slug, advice.section.slug) +
              (advice.heading ? `#${advice.heading.id}` : ''),
          }
        }
        templates={templates}
        settings={settings}
        locale={locale}
        url={url}
      />
    </SitePage>
  );
}
