import { REGIONS } from '@/domain/vocabularies/regions';

/** Official code and capital of each region, from north to south. */
const CAPITALS: readonly (readonly [code: number, longitude: number, latitude: number])[] = [
  [15, -70.31, -18.48],
  [1, -70.14, -20.22],
  [2, -70.4, -23.65],
  [3, -70.33, -27.37],
  [4, -71.25, -29.9],
  [5, -71.62, -33.05],
  [13, -70.65, -33.45],
  [6, -70.74, -34.17],
  [7, -71.66, -35.43],
  [16, -72.1, -36.61],
  [8, -73.05, -36.83],
  [9, -72.6, -38.74],
  [14, -73.24, -39.81],
  [10, -72.94, -41.47],
  [11, -72.07, -45.57],
  [12, -70.91, -53.16],
];

const square = (longitude: number, latitude: number, half = 0.4): number[][][] => [
  [
    [longitude - half, latitude - half],
    [longitude + half, latitude - half],
    [longitude + half, latitude + half],
    [longitude - half, latitude + half],
    [longitude - half, latitude - half],
  ],
];

interface RegionFeature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown };
}

/** A square about each capital, as GeoJSON; a counter that also runs from 1 to 16 stands before the code. */
export const regionFeatures = (property: 'iso' | 'codregion'): RegionFeature[] =>
  CAPITALS.map(([code, longitude, latitude], index) => ({
    type: 'Feature',
    properties: { objectid: index + 1, [property]: property === 'iso' ? REGIONS.keys[index] : code },
    geometry: { type: 'Polygon', coordinates: square(longitude, latitude) },
  }));

export const collectionOf = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
