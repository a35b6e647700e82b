import { NOT_STATED } from './facets';
import { DIMENSIONS, type Dimension } from './vocabularies/dimensions';
import { REGIONS, type Region } from './vocabularies/regions';

export type MatrixRegion = Region | typeof NOT_STATED;
export type MatrixDimension = Dimension | typeof NOT_STATED;

/** What the matrix needs to know about a practice. Empty lists mean «not stated». */
export interface MatrixPractice {
  regions: readonly Region[];
  dimensions: readonly Dimension[];
}

export interface MatrixRow {
  region: MatrixRegion;
  /** One per column, in its order. */
  counts: readonly number[];
  /** Practices of the region, each once: one that touches two dimensions counts in two cells. */
  practices: number;
}

/** Practices by region and dimension. «Not stated» has a row or a column only if a practice falls in it. */
export interface GapMatrix {
  columns: readonly MatrixDimension[];
  rows: readonly MatrixRow[];
  /** Practices of each dimension, each once, in the order of the columns. */
  columnPractices: readonly number[];
  practices: number;
}

const stated = <Key extends string>(keys: readonly Key[]): readonly (Key | typeof NOT_STATED)[] =>
  keys.length > 0 ? [...new Set(keys)] : [NOT_STATED];

/** Counts practices by dimension and region, so that what nobody has documented shows as a zero. */
export function gapMatrix(practices: readonly MatrixPractice[]): GapMatrix {
  const placed = practices.map(({ regions, dimensions }) => ({
    regions: stated(regions),
    dimensions: stated(dimensions),
  }));
  const withoutRegion = placed.some(({ regions }) => regions.includes(NOT_STATED));
  const withoutDimension = placed.some(({ dimensions }) => dimensions.includes(NOT_STATED));
  const columns: MatrixDimension[] = [...DIMENSIONS.keys, ...(withoutDimension ? ([NOT_STATED] as const) : [])];
  const regions: MatrixRegion[] = [...REGIONS.keys, ...(withoutRegion ? ([NOT_STATED] as const) : [])];
  const holding = (among: typeof placed, column: MatrixDimension) =>
    among.filter(({ dimensions }) => dimensions.includes(column)).length;
  return {
    columns,
    rows: regions.map((region) => {
      const inRegion = placed.filter((practice) => practice.regions.includes(region));
      return { region, counts: columns.map((column) => holding(inRegion, column)), practices: inRegion.length };
    }),
    columnPractices: columns.map((column) => holding(placed, column)),
    practices: placed.length,
  };
}
