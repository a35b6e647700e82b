import './dimension.css';
import { useTranslations } from 'next-intl';
import { DIMENSION_NOTES } from '@/domain/dimension-notes';
import type { Locale } from '@/domain/locale';
import type { PracticeSummary } from '@/domain/practice';
import { searchParameters } from '@/domain/search-request';
import type { TemplateSummary } from '@/domain/template';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { DimensionList } from '../dimension-list';
import { Icon } from '../icon';
import { LinkRow } from '../link-row';
import { PracticeCards } from '../practice-card';
import { TemplateRows } from '../template/template-rows';

export interface DimensionViewProps {
  dimension: Dimension;
  practices: readonly PracticeSummary[];
  /** Sections of guides about it, in reading order. */
  sections: readonly { title: string; summary: string; href: string }[];
  templates: readonly TemplateSummary[];
  counts: Readonly<Partial<Record<Dimension, number>>>;
  locale: Locale;
}

/** One dimension: its thread, what it covers, its practices, and what the guides and templates offer on it. */
export function DimensionView({ dimension, practices, sections, templates, counts, locale }: DimensionViewProps) {
  const t = useTranslations('dimensions');
  const count = counts[dimension] ?? 0;
  const query = searchParameters({ facets: { dimension: [dimension] } }).toString();
  return (
    <div data-dimension={dimension}>
      <Cover id={dimension} dimensions={[dimension]} shape="band" eager />
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
        {sections.length > 0 && (
          <section className="dimension-section" aria-labelledby="guide">
            <h2 id="guide">{t('inGuide')}</h2>
            <ul role="list" className="link-rows">
              {sections.map((section) => (
                <LinkRow key={section.href} icon="text" {...section} />
              ))}
            </ul>
          </section>
        )}
        {templates.length > 0 && (
          <section className="dimension-section" aria-labelledby="templates">
            <h2 id="templates">{t('templates')}</h2>
            <TemplateRows templates={templates} locale={locale} />
          </section>
        )}
        <section className="dimension-section" aria-labelledby="others">
          <h2 id="others">{t('others')}</h2>
          <DimensionList locale={locale} counts={counts} except={dimension} />
        </section>
      </div>
    </div>
  );
}
