import './resource.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { RegionalOffice, Resource, TrainingEntry } from '@/domain/resource';
import { RESOURCE_KINDS } from '@/domain/vocabularies/resource-terms';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Offices } from './offices';
import { ResourceRow } from './resource-row';
import { Trainings } from './trainings';

interface ResourcesViewProps {
  resources: readonly Resource[];
  trainings: readonly TrainingEntry[];
  offices: readonly RegionalOffice[];
  /** The website of the service, shown as long as the portal has no offices. */
  institutionUrl: string | null;
  locale: Locale;
  /** `YYYY-MM-DD`, in Chile: past trainings are shown separately. */
  today: string;
}

/** Materials for use elsewhere, by kind; the training calendar; the regional offices. Empty sections say so. */
export function ResourcesView({ resources, trainings, offices, institutionUrl, locale, today }: ResourcesViewProps) {
  const t = useTranslations('resource');
  const kinds = RESOURCE_KINDS.keys.map((kind) => ({ kind, held: resources.filter((each) => each.kind === kind) }));
  const missing = kinds.filter(({ held }) => held.length === 0).map(({ kind }) => t(`kinds.${kind}`));
  const parts = ['materials', 'trainings', 'offices'] as const;
  return (
    <div className="container resources">
      <Breadcrumbs locale={locale} steps={[]} here={t('title')} />
      <header className="resources-head">
        <h1>{t('title')}</h1>
        <p className="resources-lead">{t('lead')}</p>
        <nav aria-label={t('sections')} className="no-print">
          <ul role="list">
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(part)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <section className="resources-part" aria-labelledby="materials">
        <h2 id="materials">{t('materials')}</h2>
        {resources.length > 0 ? (
          <p className="section-lead">{t('materialsLead')}</p>
        ) : (
          <p className="resources-silent">{t('none')}</p>
        )}
        {kinds.map(
          ({ kind, held }) =>
            held.length > 0 && (
              <div key={kind} className="resource-kind">
                <h3>{t(`kinds.${kind}`)}</h3>
                <ul role="list">
                  {held.map((resource) => (
                    <ResourceRow key={resource.id} resource={resource} locale={locale} />
                  ))}
                </ul>
              </div>
            ),
        )}
        {resources.length > 0 && missing.length > 0 && (
          <p className="resources-missing">{t('missing', { kinds: missing.join(', ') })}</p>
        )}
      </section>
      <section className="resources-part" aria-labelledby="trainings">
        <h2 id="trainings">{t('trainings')}</h2>
        <Trainings trainings={trainings} locale={locale} today={today} />
      </section>
      <section className="resources-part" aria-labelledby="offices">
        <h2 id="offices">{t('offices')}</h2>
        <Offices offices={offices} institutionUrl={institutionUrl} locale={locale} />
      </section>
      <p className="note resources-cases">
        {t('cases')} <a href={pathOf('/sello-migrante', locale)}>{t('casesLink')}</a>
      </p>
    </div>
  );
}
