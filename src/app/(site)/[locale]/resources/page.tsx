import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { regionalOffices, resources, trainings } from '@/content/resources';
import { siteSettings } from '@/content/site';
import { todayInChile } from '@/domain/chilean-time';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { ResourcesView } from '@/ui/resource/resources-view';
import { pageLocale } from '../../page-locale';
import { pageMetadata } from '../../page-metadata';
import { everyPath } from '../../record-paths';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: string }>;
}

/** Trainings become past from one day to the next without any change to the content: this page is not cached. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'resource' });
  const paths = everyPath((each) => pathOf('/resources', each));
  return pageMetadata({ locale, title: t('title'), description: t('lead'), paths });
}

export default async function ResourcesPage({ params }: PageProps) {
  const { locale } = await pageLocale(params);
  const [materials, calendar, offices, settings] = await Promise.all([
    resources(locale),
    trainings(locale),
    regionalOffices(locale),
    siteSettings(locale),
  ]);
  return (
    <SitePage locale={locale} current="resources" otherLanguageHref={pathOf('/resources', otherLocale(locale))}>
      <ResourcesView
        resources={materials}
        trainings={calendar}
        offices={offices}
        institutionUrl={settings.institutionUrl}
        locale={locale}
        today={todayInChile()}
      />
    </SitePage>
  );
}
