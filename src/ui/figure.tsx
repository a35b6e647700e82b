import { useTranslations } from 'next-intl';
import type { FigureGroup } from '@/domain/figure-groups';
import { figureSource, figureTime, figureValue, saysUnit } from '@/domain/figure-words';
import type { Locale } from '@/domain/locale';
import type { Figure as FigureRecord } from '@/domain/practice';
import { FIGURE_MEASURES, FIGURE_QUALIFIERS } from '@/domain/vocabularies/figure-terms';

export interface FigureProps {
  group: FigureGroup;
  locale: Locale;
  /** Language of the figure's own words, where it is not the page's. */
  lang?: Locale | undefined;
  /** Whether to say what the number measures: capacity is not coverage. */
  withMeasure?: boolean;
  /** Whether to show the note: a misprint, a missing year. */
  withNote?: boolean;
}

/** A large number with what it counts, when, and according to whom. Sources that disagree are shown side by side. */
export function Figure({ group, locale, lang, withMeasure = false, withNote = false }: FigureProps) {
  const t = useTranslations('figure');
  const [first, ...others] = group.figures;
  const values = group.figures.map((figure) => figureValue(figure, locale));
  const qualifier = first.qualifier === 'exact' ? null : FIGURE_QUALIFIERS.label(first.qualifier, locale);
  return (
    <div className="figure">
      <p className="figure-value">
        {qualifier && <span className="figure-qualifier">{qualifier} </span>}
        {values.reduce((before, value) => t('or', { first: before, second: value }))}
      </p>
      <div className="figure-words">
        <p className="figure-label" lang={lang}>
          {saysUnit(first.unit, group.label) ? null : <span className="figure-unit">{first.unit} </span>}
          {group.label}
        </p>
        <p className="figure-source">
          {others.length === 0 ? (
            sourceLine(first, locale, t, withMeasure)
          ) : (
            <Disagreement group={group} locale={locale} />
          )}
        </p>
        {withNote && first.note && (
          <p className="figure-note" lang={lang}>
            {first.note}
          </p>
        )}
      </div>
    </div>
  );
}

function Disagreement({ group, locale }: Pick<FigureProps, 'group' | 'locale'>) {
  const t = useTranslations('figure');
  return (
    <>
      {[figureTime(group.figures[0], locale, t), t('disagree')].join(' · ')}
      {group.figures.map((figure) => (
        <span className="figure-claim" key={figure.value}>
          {t('says', { value: figureValue(figure, locale), source: figureSource(figure, t) })}
        </span>
      ))}
    </>
  );
}

type Translate = ReturnType<typeof useTranslations<'figure'>>;

const sourceLine = (figure: FigureRecord, locale: Locale, t: Translate, withMeasure: boolean): string =>
  [
    ...(withMeasure ? [FIGURE_MEASURES.label(figure.measures, locale)] : []),
    figureTime(figure, locale, t),
    figureSource(figure, t),
  ].join(' · ');
