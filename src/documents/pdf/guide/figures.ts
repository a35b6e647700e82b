import { groupFigures } from '@/domain/figure-groups';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { Citation, Figure } from '@/domain/practice';
import { FIGURE_QUALIFIERS } from '@/domain/vocabularies/figure-terms';
import type { Messages } from '@/i18n/messages';
import { fill, LANGUAGE_TAGS } from '../../words';
import { STYLES } from '../styles';
import { columnOf, type Reading } from './reading';

const NUMBER = { ...STYLES.heading, size: 15, leading: 19 } as const;

function valueText({ value, unit }: Figure, locale: Locale): string {
  const number = new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
    useGrouping: 'always',
    maximumFractionDigits: 6,
  }).format(value);
  return unit === '%' ? `${number}${locale === 'es' ? '\u00A0%' : '%'}` : number;
}

function whenText({ from, to, asOf }: Figure, locale: Locale, { figure }: Messages): string {
  const [start, end] = [from && formatPartialDate(from, locale), to && formatPartialDate(to, locale)];
  if (asOf) return formatPartialDate(asOf, locale);
  if (start && end) return fill(figure.period, { from: start, to: end });
  if (start) return fill(figure.from, { from: start });
  return end ? fill(figure.to, { to: end }) : figure.undated;
}

function citationText(citation: Citation | null, { figure }: Messages): string {
  if (!citation) return figure.noSource;
  const { source, section, page } = citation;
  return [source.title, section, page && fill(figure.page, { page })].filter(Boolean).join(', ');
}

/** The figures of a section, each with when and who says so. Sources that disagree stand together, none is chosen. */
export function drawFigures({ paper, words, guide }: Reading, figures: readonly Figure[]): void {
  const { locale } = guide;
  const { x, width } = columnOf(paper);
  for (const { figures: held, label } of groupFigures(figures)) {
    const [first] = held;
    const qualifier = first.qualifier === 'exact' ? '' : `${FIGURE_QUALIFIERS.label(first.qualifier, locale)} `;
    const values = held
      .map((figure) => valueText(figure, locale))
      .reduce((one, other) => fill(words.figure.or, { first: one, second: other }));
    const says = first.unit === '%' || label.toLowerCase().startsWith(first.unit.toLowerCase());
    paper.space(4);
    paper.need(54);
    paper.text(`${qualifier}${values}`, NUMBER, { x, width });
    paper.text(says ? label : `${first.unit} · ${label}`, STYLES.text, { x, width });
    const claims =
      held.length === 1
        ? [[whenText(first, locale, words), citationText(first.citation, words)].join(' · ')]
        : [
            [whenText(first, locale, words), words.figure.disagree].join(' · '),
            ...held.map((figure) =>
              fill(words.figure.says, {
                value: valueText(figure, locale),
                source: citationText(figure.citation, words),
              }),
            ),
          ];
    for (const claim of claims) paper.text(claim, STYLES.small, { x, width });
    paper.space(5);
  }
}
