import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { sealFigures } from '@/content/figures';
import { homeContent } from '@/content/site';
import { comparableFigures } from '@/domain/figure-groups';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { HomeView } from '@/ui/home/home-view';
import { dimensionCounts } from '../dimension-counts';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { everyPath } from '../record-paths';
import { SitePage } from '../site-page';
import { stageLinks } from '../stage-links';

interface PageProps {
  params: Promise<{ locale: string }>;
}

/** How many figures of the Sello fit on the home page. */
const FIGURES = 4;

export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'home' });
  const home = await homeContent(locale);
  const paths = everyPath((each) => pathOf('/', each));
  return pageMetadata({ locale, description: home.lead || t('lead'), paths });
}

export default async function HomePage({ params }: PageProps) {
  const { locale } = await pageLocale(params);
  const [home, { counts, total }, figures, stages] = await Promise.all([
    homeContent(locale),
    dimensionCounts(locale),
    sealFigures(locale),
    stageLinks(locale),
  ]);
  return (
    <SitePage locale={locale} otherLanguageHref={pathOf('/', otherLocale(locale))}>
      <HomeView
        locale={locale}
        home={home}
        counts={counts}
        total={total}
        figures={comparableFigures(figures, FIGURES)}
        stages={stages}
      />
    </SitePage>
  );
}
