import { groupFigures, type FigureGroup } from '@/domain/figure-groups';
import { yearOf, type PartialDate } from '@/domain/partial-date';
import type { Figure } from '@/domain/practice';

/** A date as the stretch of years that it covers: 2024-06 is [2024.417, 2024.5]. */
export function yearSpan(date: PartialDate): readonly [from: number, to: number] {
  const year = yearOf(date);
  const month = Number(date.slice(5, 7));
  return month === 0 ? [year, year + 1] : [year + (month - 1) / 12, year + month / 12];
}

/** A number that sources give for a moment, or several if they disagree. */
export interface GrowthPoint {
  group: FigureGroup;
  date: PartialDate;
  span: readonly [from: number, to: number];
  values: readonly number[];
  /** The source gives it as a minimum: «more than 140». */
  isMinimum: boolean;
}

export const isPercentage = ({ unit }: Figure): boolean => unit === '%';

/** The figures that count adhered municipalities, each source's number once, oldest first; undated ones last. */
export const adhesionGroups = (figures: readonly Figure[]): FigureGroup[] =>
  groupFigures(figures.filter((figure) => figure.measures === 'adhesion' && !isPercentage(figure))).sort((a, b) =>
    (dateOf(a) ?? '9999').localeCompare(dateOf(b) ?? '9999'),
  );

export const dateOf = ({ figures: [{ asOf, to, from }] }: FigureGroup): PartialDate | null => asOf ?? to ?? from;

/** The groups that have a date, as points over time. */
export const growthPoints = (groups: readonly FigureGroup[]): GrowthPoint[] =>
  groups.flatMap((group) => {
    const date = dateOf(group);
    if (!date) return [];
    const values = group.figures.map(({ value }) => value);
    return [{ group, date, span: yearSpan(date), values, isMinimum: group.figures[0].qualifier === 'moreThan' }];
  });

/** Steps that divide an axis well, relative to the order of magnitude. */
const STEPS = [1, 2, 5, 10];
const MOST_LINES = 5;

/** Round values from 0 to one that holds the largest. */
export function ticks(largest: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, largest / MOST_LINES)));
  const step = magnitude * (STEPS.find((each) => largest / (each * magnitude) <= MOST_LINES) ?? 10);
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_each, index) => index * step);
}

export interface GrowthScale {
  years: readonly number[];
  ticks: readonly number[];
  /** Per cent of the width, for a moment in years. */
  x: (moment: number) => number;
  /** Per cent of the height from above, for a number of municipalities. */
  y: (value: number) => number;
}

/** Whole years from the first point to the last, and numbers from 0. @param points at least one */
export function growthScale(points: readonly GrowthPoint[]): GrowthScale {
  const first = Math.floor(Math.min(...points.map(({ span }) => span[0])));
  const last = Math.ceil(Math.max(...points.map(({ span }) => span[1])));
  const lines = ticks(Math.max(1, ...points.flatMap(({ values }) => values)));
  const top = lines.at(-1) ?? 1;
  return {
    years: Array.from({ length: last - first }, (_each, index) => first + index),
    ticks: lines,
    x: (moment) => (100 * (moment - first)) / (last - first),
    y: (value) => 100 - (100 * value) / top,
  };
}

/** The middle of what a date covers. */
export const middleOf = ({ span }: GrowthPoint): number => (span[0] + span[1]) / 2;
