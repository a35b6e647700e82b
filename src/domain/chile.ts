import type { Coordinates } from './municipality';
import { REGIONS, type Region } from './vocabularies/regions';

/** Official number of each region; the codes of its communes begin with it. */
const REGION_NUMBERS: Readonly<Record<Region, string>> = {
  'CL-AP': '15',
  'CL-TA': '01',
  'CL-AN': '02',
  'CL-AT': '03',
  'CL-CO': '04',
  'CL-VS': '05',
  'CL-RM': '13',
  'CL-LI': '06',
  'CL-ML': '07',
  'CL-NB': '16',
  'CL-BI': '08',
  'CL-AR': '09',
  'CL-LR': '14',
  'CL-LL': '10',
  'CL-AI': '11',
  'CL-MA': '12',
};

const COMMUNE_CODE = /^\d{5}$/;

/** Whether the text has the shape of a commune's official code (CUT): five digits, a leading zero among them. */
export const isCommuneCode = (value: unknown): value is string => typeof value === 'string' && COMMUNE_CODE.test(value);

/** The region of a commune with that code; null if no region has the number. */
export const regionOfCommune = (code: string): Region | null =>
  REGIONS.keys.find((region) => code.startsWith(REGION_NUMBERS[region])) ?? null;

interface Extent {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/**
 * The mainland with its near islands, Juan Fernández and Rapa Nui: rough frames, to catch swapped or mistyped numbers.
 */
const EXTENTS: readonly Extent[] = [
  { south: -56.6, north: -17.4, west: -76.2, east: -66.3 },
  { south: -34.1, north: -33.3, west: -81.2, east: -78.5 },
  { south: -27.4, north: -26.1, west: -109.7, east: -105.1 },
];

/** Whether a place can be in a part of Chile that has municipalities. */
export const mayLieInChile = ({ latitude, longitude }: Coordinates): boolean =>
  EXTENTS.some(
    ({ south, north, west, east }) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
