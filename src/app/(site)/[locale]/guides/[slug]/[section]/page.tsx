import type { Metadata } from 'next';
import { draftMode } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { env } from '@/config/env';
import { glossary } from '@/content/glossary';
import { guideBoxes } from '@/content/guide-marks';
import { sectionBySlug } from '@/content/guides';
import { siteSettings } from '@/content/site';
import { practicesShowing } from '@/content/way-on';
import type { BlockReferences, Guide, GuideSection } from '@/domain/guide';
import { otherLocale, type Locale } from '@/domain/locale';
import { blocksNamed } from '@/domain/placed-blocks';
import { pathOf } from '@/i18n/navigation';
import { sectionJsonLd } from '@/opendata/guide-json-ld';
import { SectionView } from '@/ui/guide/section-view';
import { JsonLd } from '@/ui/json-ld';
import { pageLocale } from '../../../../page-locale';
import { pageMetadata } from '../../../../page-metadata';
import { pathIn, readyPaths, shortened, slugIn } from '../../../../record-paths';
import { SitePage } from '../../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string; section: string }>;
}

interface SectionInGuide {
  guide: Guide;
  section: GuideSection;
  references: BlockReferences;
}

/** Two rows of cards beside the contents. */
const PRACTICES = 4;

export const revalidate = false;
export const generateStaticParams = () => [];

const read = cache(async (slug: string, section: string, locale: Locale): Promise<SectionInGuide> => {
  const { isEnabled } = await draftMode();
  const found = await sectionBySlug(slug, section, locale, { draft: isEnabled });
  if (found.status === 'missing') notFound();
  if (found.status === 'moved')
    permanentRedirect(pathOf('/guides/[slug]/[section]', locale, found.within ?? slug, found.slug));
  return found.record;
});

const pathWithin =
  (guide: Guide) =>
  (locale: Locale, slug: string): string =>
    pathOf('/guides/[slug]/[section]', locale, slugIn(guide, locale), slug);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug, section: sectionSlug } = await pageLocale(params);
  const { guide, section } = await read(slug, sectionSlug, locale);
  return pageMetadata({
    locale,
    title: section.title,
    description: shortened(section.summary),
    paths: readyPaths(section, pathWithin(guide)),
    canonicalIn: section.locale,
    type: 'article',
  });
}

export default async function SectionPage({ params }: PageProps) {
  const { locale, slug, section: sectionSlug } = await pageLocale(params);
  const { guide, section, references } = await read(slug, sectionSlug, locale);
  const listsPractices = blocksNamed(section.body, 'practiceList').length > 0;
  const [terms, boxes, practices, settings] = await Promise.all([
    glossary(section.locale),
    guideBoxes(guide.slug, locale),
    listsPractices ? null : practicesShowing(section, locale, PRACTICES),
    siteSettings(locale),
  ]);
  const path = pathWithin(guide);
  const siteUrl = env().SITE_URL;
  const url = siteUrl + pathIn(section, locale, path);
  const guideUrl = siteUrl + pathOf('/guides/[slug]', locale, guide.slug);
  return (
    <SitePage
      locale={locale}
      current="guides"
      otherLanguageHref={pathIn(section, otherLocale(locale), path)}
      counts={{ of: 'read', kind: 'section', record: section.id }}
    >
      <JsonLd data={sectionJsonLd(section, guide, { url, guideUrl, publisher: settings.institution })} />
      <SectionView
        guide={guide}
        section={section}
        references={references}
        terms={terms}
        boxes={boxes}
        practices={practices}
        settings={settings}
        locale={locale}
        url={url}
      />
    </SitePage>
  );
}
