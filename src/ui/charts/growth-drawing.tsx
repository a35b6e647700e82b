import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import { FIGURE_QUALIFIERS } from '@/domain/vocabularies/figure-terms';
import { formatNumber } from '@/domain/numbers';
import { growthScale, middleOf, type GrowthPoint, type GrowthScale } from './growth-scale';

interface GrowthDrawingProps {
  points: readonly GrowthPoint[];
  locale: Locale;
  labelledBy: string;
}

type Translate = ReturnType<typeof useTranslations<'charts'>>;

const at = (percent: number): string => `${Math.round(percent * 100) / 100}%`;

/** Per cent of the width that a number takes on a phone. */
const ROOM = 15;

const isCrowded = (point: GrowthPoint, next: GrowthPoint | undefined, { x }: GrowthScale): boolean =>
  next !== undefined && x(middleOf(next)) - x(middleOf(point)) < ROOM;

/** «3 o 5», «más de 140». */
function valueText({ group, values }: GrowthPoint, locale: Locale, t: Translate): string {
  const { qualifier } = group.figures[0];
  const numbers = values.map((value) => formatNumber(value, locale));
  const text = numbers.reduce((first, second) => t('or', { first, second }));
  return qualifier === 'exact' ? text : `${FIGURE_QUALIFIERS.label(qualifier, locale)} ${text}`;
}

/**
 * Positions are percentages of the available width, so that text keeps its size on a phone. Points that sources give as
 * a minimum have an arrow; dashes join only exact ones.
 */
export function GrowthDrawing({ points, locale, labelledBy }: GrowthDrawingProps) {
  const t = useTranslations('charts');
  const scale = growthScale(points);
  const exact = points.filter(({ isMinimum }) => !isMinimum);
  const minima = points.filter(({ isMinimum }) => isMinimum);
  const said = points.map((point) =>
    t('growthPoint', { when: formatPartialDate(point.date, locale), value: valueText(point, locale, t) }),
  );
  return (
    <div className="growth">
      <svg role="img" aria-labelledby={`${labelledBy} ${labelledBy}-points`}>
        <desc id={`${labelledBy}-points`}>{t('growthDescription', { points: said.join('; ') })}</desc>
        <Axes scale={scale} locale={locale} />
        <Dashes points={exact} scale={scale} />
        {minima.map((point) => (
          <Minimum key={`${point.date}-${point.values.join('-')}`} point={point} scale={scale} locale={locale} />
        ))}
        {exact.map((point, index) => (
          <Mark
            key={`${point.date}-${point.values.join('-')}`}
            point={point}
            scale={scale}
            text={valueText(point, locale, t)}
            isCrowded={isCrowded(point, exact[index + 1], scale)}
          />
        ))}
      </svg>
    </div>
  );
}

function Axes({ scale, locale }: { scale: GrowthScale; locale: Locale }) {
  return (
    <>
      {scale.ticks.map((value) => (
        <g key={value} className={value === 0 ? 'growth-base' : 'growth-line'}>
          <line x1="0" x2="100%" y1={at(scale.y(value))} y2={at(scale.y(value))} />
          <text x="0" dx="-0.6em" y={at(scale.y(value))} dy="0.36em" textAnchor="end">
            {formatNumber(value, locale)}
          </text>
        </g>
      ))}
      {scale.years.map((year, index) => (
        <text
          key={year}
          className="growth-year"
          data-minor={(scale.years.length - 1 - index) % 2 === 1 || undefined}
          x={at(scale.x(year + 0.5))}
          y="100%"
          dy="1.7em"
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </>
  );
}

/** From every value to every value of the next point: if sources disagree, none is preferred. */
function Dashes({ points, scale }: { points: readonly GrowthPoint[]; scale: GrowthScale }) {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return (before?.values ?? []).flatMap((from) =>
      point.values.map((to) => (
        <line
          key={`${point.date}-${from}-${to}`}
          className="growth-dash"
          x1={at(scale.x(before ? middleOf(before) : 0))}
          y1={at(scale.y(from))}
          x2={at(scale.x(middleOf(point)))}
          y2={at(scale.y(to))}
        />
      )),
    );
  });
}

interface MarkProps {
  point: GrowthPoint;
  scale: GrowthScale;
  text: string;
  /** The next point is so near that a centred number would touch it. */
  isCrowded: boolean;
}

function Mark({ point, scale, text, isCrowded }: MarkProps) {
  const x = at(scale.x(middleOf(point)));
  return (
    <g className="growth-point">
      {point.values.map((value) => (
        <g key={value}>
          <line
            x1={at(scale.x(point.span[0]))}
            x2={at(scale.x(point.span[1]))}
            y1={at(scale.y(value))}
            y2={at(scale.y(value))}
          />
          <circle cx={x} cy={at(scale.y(value))} r="5" />
        </g>
      ))}
      <text
        x={x}
        y={at(scale.y(Math.max(...point.values)))}
        dx={isCrowded ? '0.35em' : 0}
        dy="-0.75em"
        textAnchor={isCrowded ? 'end' : 'middle'}
      >
        {text}
      </text>
    </g>
  );
}

/** An arrow upwards, next to the date: an exact number often has the same date. */
function Minimum({ point, scale, locale }: { point: GrowthPoint; scale: GrowthScale; locale: Locale }) {
  const [figure] = point.group.figures;
  return (
    <svg className="growth-minimum" x={at(scale.x(middleOf(point)))} y={at(scale.y(figure.value))} overflow="visible">
      <path d="M10 0H22M16 0V-16M11.5-11 16-16 20.5-11" />
      <text x="28" y="-2">
        <tspan>{FIGURE_QUALIFIERS.label(figure.qualifier, locale)}</tspan>
        <tspan x="28" dy="1.2em">
          {formatNumber(figure.value, locale)}
        </tspan>
      </text>
    </svg>
  );
}
