import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { adhesionFigures, municipalitySummaries } from '@/content/municipalities';
import { searchPractices } from '@/content/search';
import { selloPages } from '@/content/sello';
import { templates } from '@/content/templates';
import { otherLocale, type Locale } from '@/domain/locale';
import { parseSearchRequest } from '@/domain/search-request';
import { COMMITMENT_LINES, type CommitmentLine } from '@/domain/vocabularies/commitment-lines';
import { pathOf } from '@/i18n/navigation';
import { SelloOverview } from '@/ui/sello/sello-overview';
import { pageLocale } from '../../page-locale';
import { pageMetadata } from '../../page-metadata';
import { everyPath } from '../../record-paths';
import { selloSteps } from '../../sello-steps';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

/** How many practices belong to each line of action. */
async function practicesByLine(locale: Locale): Promise<Partial<Record<CommitmentLine, number>>> {
  const { facets } = await searchPractices(parseSearchRequest({}).request, locale, { pageSize: 1, count: ['line'] });
  const values = facets.find(({ name }) => name === 'line')?.values ?? [];
  return Object.fromEntries(
    values.flatMap(({ value, count }) => (COMMITMENT_LINES.has(value) ? [[value, count] as const] : [])),
  );
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'sello' });
  const paths = everyPath((each) => pathOf('/sello-migrante', each));
  return pageMetadata({ locale, title: t('title'), description: t('lead'), paths });
}

export default async function SelloPage({ params }: PageProps) {
  const { locale } = await pageLocale(params);
  const pages = await selloPages(locale);
  const [figures, practices, steps, forms, municipalities] = await Promise.all([
    adhesionFigures(locale),
    practicesByLine(locale),
    selloSteps(pages, locale),
    templates(locale),
    municipalitySummaries(),
  ]);
  return (
    <SitePage locale={locale} current="sello" otherLanguageHref={pathOf('/sello-migrante', otherLocale(locale))}>
      <SelloOverview
        pages={pages}
        figures={figures}
        practices={practices}
        steps={steps}
        letters={forms.filter(({ policyStage }) => policyStage === null)}
        municipalities={municipalities}
        locale={locale}
      />
    </SitePage>
  );
}
