import './dimension.css';
import { useTranslations } from 'next-intl';
import { DIMENSION_NOTES } from '@/domain/dimension-notes';
import { dimensionSlug } from '@/domain/dimension-slugs';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Icon } from '../icon';
import type { DimensionViewProps } from './dimension-view';

/** The eight dimensions, what each covers, and how many practices it has. */
export function DimensionsView({ counts, locale }: Pick<DimensionViewProps, 'counts' | 'locale'>) {
  const t = useTranslations('dimensions');
  const practice = useTranslations('practice');
  return (
    <div className="container">
      <Breadcrumbs locale={locale} steps={[]} here={t('title')} />
      <header className="dimension-head">
        <h1>{t('heading')}</h1>
        <p className="dimension-note">{t('lead')}</p>
      </header>
      <ol className="dimension-rows" role="list">
        {DIMENSIONS.keys.map((dimension) => (
          <li key={dimension} data-dimension={dimension}>
            <Icon name={dimension} className="icon thread-icon" />
            <div>
              <h2>
                <a href={pathOf('/dimensions/[slug]', locale, dimensionSlug(dimension, locale))}>
                  {dimension.slice(1)}. {DIMENSIONS.label(dimension, locale)}
                </a>
              </h2>
              <p>{DIMENSION_NOTES[dimension][locale]}</p>
              <p className="dimension-count">{practice('count', { count: counts[dimension] ?? 0 })}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
