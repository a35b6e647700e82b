import type { Metadata } from 'next';
import { env } from '@/config/env';
import { siteSettings } from '@/content/site';
import { templateBySlug, templates } from '@/content/templates';
import { practicesShowing } from '@/content/way-on';
import { otherLocale, type Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { templateJsonLd } from '@/opendata/template-json-ld';
import { JsonLd } from '@/ui/json-ld';
import { downloadHref } from '@/ui/template/download-links';
import { TemplateView } from '@/ui/template/template-view';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { pathIn, readyPaths, shortened } from '../../../record-paths';
import { recordReader } from '../../../record-reader';
import { SitePage } from '../../../site-page';
import { stageLinks } from '../../../stage-links';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

const PRACTICES = 3;

export const revalidate = false;
export const generateStaticParams = () => [];

const path = (locale: Locale, slug: string): string => pathOf('/templates/[slug]', locale, slug);

const read = recordReader(templateBySlug, path);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const template = await read(slug, locale);
  return pageMetadata({
    locale,
    title: template.title,
    description: shortened(template.summary),
    paths: readyPaths(template, path),
    canonicalIn: template.locale,
    type: 'article',
  });
}

export default async function TemplatePage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const template = await read(slug, locale);
  const [all, stages, practices, settings] = await Promise.all([
    templates(locale),
    stageLinks(locale),
    practicesShowing(template, locale, PRACTICES),
    siteSettings(locale),
  ]);
  const siteUrl = env().SITE_URL;
  const url = siteUrl + pathIn(template, locale, path);
  const file = (format: Parameters<typeof downloadHref>[1]): string =>
    siteUrl + downloadHref(template, format, template.locale);
  return (
    <SitePage
      locale={locale}
      current="templates"
      otherLanguageHref={pathIn(template, otherLocale(locale), path)}
      counts={{ of: 'read', kind: 'template', record: template.id }}
    >
      <JsonLd data={templateJsonLd(template, { url, siteUrl, publisher: settings.institution, file })} />
      <TemplateView
        template={template}
        siblings={all.filter(({ id, policyStage }) => id !== template.id && policyStage === template.policyStage)}
        stageHref={stages.find(({ stage }) => stage === template.policyStage)?.href ?? null}
        practices={practices}
        settings={settings}
        locale={locale}
        url={url}
      />
    </SitePage>
  );
}
