import { NOT_STATED } from './facets';
import type { MunicipalitySummary } from './municipality';
import { REGIONS, type Region } from './vocabularies/regions';

/** A region, or `none` for municipalities whose region is not stated. */
export type RegionKey = Region | typeof NOT_STATED;

export interface RegionCount {
  /** Municipalities in the portal. */
  total: number;
  /** Of these, those with a documented stage of the Sello: the only ones that count as adhered. */
  adhered: number;
}

export type RegionCounts = Readonly<Record<RegionKey, RegionCount>>;

/** Every region from north to south, then `none`. */
export const REGION_KEYS: readonly RegionKey[] = [...REGIONS.keys, NOT_STATED];

/** How many municipalities each region has, and how many of them are documented as adhered. */
export function regionCounts(municipalities: readonly Pick<MunicipalitySummary, 'region' | 'seal'>[]): RegionCounts {
  const counts = Object.fromEntries(REGION_KEYS.map((key) => [key, { total: 0, adhered: 0 }])) as Record<
    RegionKey,
    RegionCount
  >;
  for (const { region, seal } of municipalities) {
    const count = counts[region ?? NOT_STATED];
    count.total += 1;
    if (seal.stage) count.adhered += 1;
  }
  return counts;
}

/** All regions together, including «not stated». */
export const sumOfRegions = (counts: RegionCounts): RegionCount =>
  REGION_KEYS.reduce(
    (sum, key) => ({ total: sum.total + counts[key].total, adhered: sum.adhered + counts[key].adhered }),
    { total: 0, adhered: 0 },
  );
