import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json';
import fine from 'world-atlas/countries-50m.json';

/*
 * Natural Earth (public domain) through world-atlas. Only server components import these modules: none of these 850 kB
 * may reach a browser, and what is drawn from them is drawn once.
 */

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
type Shape = Polygon | MultiPolygon;

const isShape = (geometry: Geometry): geometry is Shape =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

function shapesIn(atlas: Atlas, name: 'countries' | 'land'): (Feature<Shape> & { id?: string })[] {
  const { features } = feature(atlas, atlas.objects[name]) as FeatureCollection;
  return features.flatMap(({ id, geometry }) =>
    isShape(geometry)
      ? [{ type: 'Feature' as const, properties: {}, geometry, ...(id === undefined ? {} : { id: String(id) }) }]
      : [],
  );
}

/** The two-letter code of a country by its ISO 3166-1 number; undefined for those without (Kosovo, Somaliland). */
export function countryOfNumber(number: string | undefined): string | undefined {
  return number && /^\d{3}$/.test(number) ? new Intl.Locale(`und-${number}`).region : undefined;
}

const byCountry = (atlas: Atlas): ReadonlyMap<string, Shape> =>
  new Map(
    shapesIn(atlas, 'countries').flatMap(({ id, geometry }) => {
      const country = countryOfNumber(id);
      return country ? [[country, geometry] as const] : [];
    }),
  );

const COARSE = coarse as unknown as Atlas;
const FINE = fine as unknown as Atlas;

let coarseCountries: ReadonlyMap<string, Shape> | undefined;
let fineCountries: ReadonlyMap<string, Shape> | undefined;

/** A country for a map of the world; undefined for those too small to be in it. */
export function coarseCountry(country: string): Shape | undefined {
  coarseCountries ??= byCountry(COARSE);
  return coarseCountries.get(country);
}

/** A country for a map of its own; undefined for a few dependencies that the atlas merges with their state. */
export function fineCountry(country: string): Shape | undefined {
  fineCountries ??= byCountry(FINE);
  return fineCountries.get(country);
}

/** All land, without borders. */
export const coarseLand = (): Feature<Shape>[] => shapesIn(COARSE, 'land');

/** Each part of a shape as a polygon of its own: the outer ring, then holes. */
export const partsOf = (shape: Shape): Polygon[] =>
  shape.type === 'Polygon' ? [shape] : shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
