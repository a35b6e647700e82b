import { groupFigures } from '@/domain/figure-groups';
import { figureSource, figureTime, figureValue, saysUnit, type SayOfFigure } from '@/domain/figure-words';
import type { Figure } from '@/domain/practice';
import { FIGURE_QUALIFIERS } from '@/domain/vocabularies/figure-terms';
import { fill } from '../../words';
import { STYLES } from '../styles';
import { columnOf, type Reading } from './reading';

const NUMBER = { ...STYLES.heading, size: 15, leading: 19 } as const;

/**
 * The figures of a section, each with its time and source. Sources that disagree are shown together, none is preferred.
 */
export function drawFigures({ paper, words, guide }: Reading, figures: readonly Figure[]): void {
  const { locale } = guide;
  const { x, width } = columnOf(paper);
  const say: SayOfFigure = (key, values = {}) => fill(words.figure[key], values);
  for (const { figures: held, label } of groupFigures(figures)) {
    const [first] = held;
    const qualifier = first.qualifier === 'exact' ? '' : `${FIGURE_QUALIFIERS.label(first.qualifier, locale)} `;
    const values = held
      .map((figure) => figureValue(figure, locale))
      .reduce((one, other) => fill(words.figure.or, { first: one, second: other }));
    paper.space(4);
    paper.need(54);
    paper.text(`${qualifier}${values}`, NUMBER, { x, width });
    paper.text(saysUnit(first.unit, label) ? label : `${first.unit} · ${label}`, STYLES.text, { x, width });
    const claims =
      held.length === 1
        ? [[figureTime(first, locale, say), figureSource(first, say)].join(' · ')]
        : [
            [figureTime(first, locale, say), words.figure.disagree].join(' · '),
            ...held.map((figure) =>
              fill(words.figure.says, {
                value: figureValue(figure, locale),
                source: figureSource(figure, say),
              }),
            ),
          ];
    for (const claim of claims) paper.text(claim, STYLES.small, { x, width });
    paper.space(5);
  }
}
