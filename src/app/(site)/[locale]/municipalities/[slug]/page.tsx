import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { draftMode } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { env } from '@/config/env';
import { municipalityBySlug } from '@/content/municipalities';
import { siteSettings } from '@/content/site';
import { LOCALES, otherLocale, type Locale } from '@/domain/locale';
import type { Municipality } from '@/domain/municipality';
import { REGIONS } from '@/domain/vocabularies/regions';
import { pathOf } from '@/i18n/navigation';
import { municipalityJsonLd } from '@/opendata/municipality-json-ld';
import { JsonLd } from '@/ui/json-ld';
import { MunicipalityView } from '@/ui/municipality/municipality-view';
import { stageWords } from '@/ui/municipality/stage-words';
import { practicesInCommune } from '../../../in-commune';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { SitePage } from '../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

const path = (locale: Locale, slug: string): string => pathOf('/municipalities/[slug]', locale, slug);

const read = cache(async (slug: string, locale: Locale): Promise<Municipality> => {
  const { isEnabled } = await draftMode();
  const found = await municipalityBySlug(slug, locale, { draft: isEnabled });
  if (found.status === 'missing') notFound();
  if (found.status === 'moved') permanentRedirect(path(locale, found.slug));
  return found.record;
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const { name, region, seal, slug: current } = await read(slug, locale);
  const t = await getTranslations({ locale, namespace: 'municipality' });
  const description = [name, region && REGIONS.label(region, locale), stageWords(seal, locale, t)]
    .filter(Boolean)
    .join(' · ');
  const paths = Object.fromEntries(LOCALES.map((each) => [each, path(each, current)]));
  return pageMetadata({ locale, title: name, description, paths });
}

export default async function MunicipalityPage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const municipality = await read(slug, locale);
  const [inCommune, settings] = await Promise.all([practicesInCommune(municipality, locale), siteSettings(locale)]);
  const siteUrl = env().SITE_URL;
  const url = siteUrl + path(locale, municipality.slug);
  return (
    <SitePage
      locale={locale}
      current="municipalities"
      otherLanguageHref={path(otherLocale(locale), municipality.slug)}
      counts={{ of: 'read', kind: 'municipality', record: municipality.id }}
    >
      <JsonLd data={municipalityJsonLd(municipality, { url, siteUrl })} />
      <MunicipalityView
        municipality={municipality}
        inCommune={inCommune}
        settings={settings}
        locale={locale}
        url={url}
      />
    </SitePage>
  );
}
