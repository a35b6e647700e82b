import './dimension.css';
import { useTranslations } from 'next-intl';
import { DIMENSION_NOTES } from '@/domain/dimension-notes';
import type { Locale } from '@/domain/locale';
import type { PracticeSummary } from '@/domain/practice';
import { searchParameters } from '@/domain/search-request';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { DimensionList } from '../dimension-list';
import { Icon } from '../icon';
import { PracticeCards } from '../practice-card';

export interface DimensionViewProps {
  dimension: Dimension;
  practices: readonly PracticeSummary[];
  counts: Readonly<Partial<Record<Dimension, number>>>;
  locale: Locale;
}

/** One dimension: its thread, what it covers, and its practices. */
export function DimensionView({ dimension, practices, counts, locale }: DimensionViewProps) {
  const t = useTranslations('dimensions');
  const count = counts[dimension] ?? 0;
  const query = searchParameters({ facets: { dimension: [dimension] } }).toString();
  return (
    <div data-dimension={dimension}>
      <Cover className="dimension-cover" id={dimension} dimensions={[dimension]} shape="band" eager />
      <div className="container">
        <Breadcrumbs locale={locale} steps={[{ label: t('title'), href: pathOf('/dimensions', locale) }]} />
        <header className="dimension-head">
          <p className="dimension-number">
            <Icon name={dimension} className="icon thread-icon" /> {t('number', { number: dimension.slice(1) })}
          </p>
          <h1>{DIMENSIONS.label(dimension, locale)}</h1>
          <p className="dimension-note">{DIMENSION_NOTES[dimension][locale]}</p>
        </header>
        <section className="dimension-section" aria-labelledby="practices">
          <h2 id="practices">{t('practices')}</h2>
          {practices.length === 0 ? (
            <p className="section-lead">{t('none')}</p>
          ) : (
            <>
              {practices.length < count && (
                <p className="section-lead">{t('some', { shown: practices.length, count })}</p>
              )}
              <PracticeCards practices={practices} locale={locale} />
              <p className="dimension-all">
                <a className="button button-plain" href={`${pathOf('/practices', locale)}?${query}`} rel="nofollow">
                  {t('searchAll', { count })} <Icon name="arrow" />
                </a>
              </p>
            </>
          )}
        </section>
        <section className="dimension-section" aria-labelledby="others">
          <h2 id="others">{t('others')}</h2>
          <DimensionList locale={locale} counts={counts} except={dimension} />
        </section>
      </div>
    </div>
  );
}
