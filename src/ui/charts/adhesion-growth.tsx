import './charts.css';
import { useTranslations } from 'next-intl';
import type { FigureGroup } from '@/domain/figure-groups';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { Figure } from '@/domain/practice';
import { FIGURE_QUALIFIERS } from '@/domain/vocabularies/figure-terms';
import { formatNumber } from '@/domain/numbers';
import { DataTable } from './data-table';
import { GrowthDrawing } from './growth-drawing';
import { adhesionGroups, dateOf, growthPoints } from './growth-scale';
import { SourceLine, withNewNote } from './source-line';

export interface AdhesionGrowthProps {
  locale: Locale;
  /** Any figures: those that count adhered municipalities are drawn. */
  figures: readonly Figure[];
  /** Language of the figures' own words, where it is not the page's. */
  lang?: Locale | undefined;
  heading?: 'h2' | 'h3';
  id?: string;
}

/**
 * How many municipalities adhered, at the dates for which sources give a number; next to it each number with its
 * source.
 */
export function AdhesionGrowth({ locale, figures, lang, heading: Heading = 'h2', id = 'growth' }: AdhesionGrowthProps) {
  const t = useTranslations('charts');
  const groups = adhesionGroups(figures);
  const points = growthPoints(groups);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const withMinimum = points.some(({ isMinimum }) => isMinimum);
  const years = { from: first.date.slice(0, 4), to: last.date.slice(0, 4) };
  return (
    <section className="chart" aria-labelledby={id}>
      <Heading id={id}>{t('growth', years)}</Heading>
      <p className="section-lead">{t('growthLead')}</p>
      <div className="chart-and-table">
        <figure>
          <GrowthDrawing points={points} locale={locale} labelledBy={id} />
          <figcaption className="chart-notes">
            {t('span')} {withMinimum && t('atLeast', { qualifier: FIGURE_QUALIFIERS.label('moreThan', locale) })}
          </figcaption>
        </figure>
        <DataTable
          caption={t('growthCaption')}
          columns={[{ title: t('when') }, { title: t('adheredTotal'), isNumber: true }, { title: t('source') }]}
          rows={groups.flatMap((group) => rowsOf(group, locale, t, lang))}
        />
      </div>
    </section>
  );
}

type Translate = ReturnType<typeof useTranslations<'charts'>>;

function rowsOf(group: FigureGroup, locale: Locale, t: Translate, lang: Locale | undefined) {
  const date = dateOf(group);
  return group.figures.map((figure, index) => ({
    key: `${date}-${figure.qualifier}-${figure.value}`,
    cells: [
      <span key="when">
        {date ? formatPartialDate(date, locale) : t('undated')}
        {group.figures.length > 1 && <span className="source-line">{t('sourcesDisagree')}</span>}
      </span>,
      <span key="value" className="chart-value">
        {figure.qualifier !== 'exact' && <small>{FIGURE_QUALIFIERS.label(figure.qualifier, locale)} </small>}
        {formatNumber(figure.value, locale)}
      </span>,
      <SourceLine key={`source-${index}`} figure={withNewNote(figure, group.figures[index - 1])} lang={lang} />,
    ],
  }));
}
