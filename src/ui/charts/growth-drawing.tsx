import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import { FIGURE_QUALIFIERS } from '@/domain/vocabularies/figure-terms';
import { formatNumber } from '../numbers';
import { growthScale, middleOf, type GrowthPoint, type GrowthScale } from './growth-scale';

interface GrowthDrawingProps {
  points: readonly GrowthPoint[];
  locale: Locale;
  labelledBy: string;
}

type Translate = ReturnType<typeof useTranslations<'charts'>>;

const at = (percent: number): string => `${Math.round(percent * 100) / 100}%`;

/** «3 o 5», «más de 140». */
function valueText({ group, values }: GrowthPoint, locale: Locale, t: Translate): string {
  const { qualifier } = group.figures[0];
  const numbers = values.map((value) => formatNumber(value, locale));
  const text = numbers.reduce((first, second) => t('or', { first, second }));
  return qualifier === 'exact' ? text : `${FIGURE_QUALIFIERS.label(qualifier, locale)} ${text}`;
}

/**
 * Places are per cents of whatever width there is, so that words keep their size on a phone. Points that sources give as
 * a minimum carry an arrow; dashes join exact ones only.
 */
export function GrowthDrawing({ points, locale, labelledBy }: GrowthDrawingProps) {
  const t = useTranslations('charts');
  const scale = growthScale(points);
  const said = points.map((point) =>
    t('growthPoint', { when: formatPartialDate(point.date, locale), value: valueText(point, locale, t) }),
  );
  return (
    <div className="growth">
      <svg role="img" aria-labelledby={`${labelledBy} ${labelledBy}-points`}>
        <desc id={`${labelledBy}-points`}>{t('growthDescription', { points: said.join('; ') })}</desc>
        <Axes scale={scale} locale={locale} />
        <Dashes points={points.filter(({ isMinimum }) => !isMinimum)} scale={scale} />
        {points.map((point) => (
          <Mark
            key={`${point.date}-${point.values.join('-')}`}
            point={point}
            scale={scale}
            text={valueText(point, locale, t)}
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

/** From every value to every value of the next point: none of those that disagree is preferred. */
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

function Mark({ point, scale, text }: { point: GrowthPoint; scale: GrowthScale; text: string }) {
  const x = at(scale.x(middleOf(point)));
  const top = at(scale.y(Math.max(...point.values)));
  const isLate = scale.x(middleOf(point)) > 75;
  if (point.isMinimum) {
    return (
      <g className="growth-minimum">
        <svg x={x} y={top} overflow="visible">
          <path d="M0 0V-20M-5-14 0-20 5-14M-8 0H8" />
        </svg>
        <text x={x} y={top} dx={isLate ? '0.4em' : 0} dy="1.5em" textAnchor={isLate ? 'end' : 'middle'}>
          {text}
        </text>
      </g>
    );
  }
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
      <text x={x} y={top} dy="-0.75em" textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
