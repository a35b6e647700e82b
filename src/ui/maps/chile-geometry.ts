import { geoPath, geoTransverseMercator } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Coordinates } from '@/domain/municipality';
import type { RegionShapes, ShapePolygon } from '@/domain/region-shapes';
import { REGIONS, type Region } from '@/domain/vocabularies/regions';
import { fineCountry, partsOf } from './atlas';
import { pathOfRings, RingCollector, type Point } from './rings';

/** The meridian along which Chile extends: a transverse Mercator projection around it distorts the country least. */
const MERIDIAN = -71;
/** What the map shows, in degrees. Rapa Nui, Juan Fernández and Antarctica are far outside. */
const EXTENT = { north: -17, south: -56.6, west: -76.6, east: -66 };
/** Units of the drawing from north to south: roughly pixels on a desktop. */
const HEIGHT = 1050;
const MARGIN = 4;
/** Units between points of an outline: under half a pixel. */
const STEP = 0.4;
/** An operator's boundaries may be as detailed as they like; more than this could not be seen. */
const REGION_STEP = 0.8;

export const isInMap = ({ latitude, longitude }: Coordinates): boolean =>
  latitude < EXTENT.north && latitude > EXTENT.south && longitude > EXTENT.west && longitude < EXTENT.east;

const insideExtent = (polygon: readonly (readonly (readonly number[])[])[]): boolean =>
  (polygon[0] ?? []).every(([longitude = 0, latitude = 0]) => isInMap({ latitude, longitude }));

function mainland(): MultiPolygon {
  const chile = fineCountry('CL');
  const coordinates = chile
    ? partsOf(chile)
        .map((part) => part.coordinates)
        .filter(insideExtent)
    : [];
  return { type: 'MultiPolygon', coordinates };
}

const CHILE = mainland();
const projection = geoTransverseMercator()
  .rotate([-MERIDIAN, 0])
  .fitHeight(HEIGHT - 2 * MARGIN, CHILE);
const [[west], [east]] = geoPath(projection).bounds(CHILE);
projection.translate([projection.translate()[0] - west + MARGIN, projection.translate()[1] + MARGIN]);

export const CHILE_WIDTH = Math.ceil(east - west + 2 * MARGIN);
export const CHILE_HEIGHT = HEIGHT;

/** The position of a place on the map, in its units. */
export function chilePoint({ latitude, longitude }: Coordinates): Point {
  return projection([longitude, latitude]) ?? [0, 0];
}

/** The length of a kilometre on the map, in its units: true to 1 % all over Chile. */
export const UNITS_PER_KM = projection.scale() / 6371;

function drawOutline(): string {
  const collector = new RingCollector();
  geoPath(projection).context(collector)(CHILE);
  return pathOfRings(collector.rings, STEP);
}

/** Chile without its Pacific islands and Antarctica, as an SVG path. */
export const CHILE_OUTLINE = drawOutline();

/** Rings are drawn whatever their direction: d3 would take a ring in the wrong direction for the rest of the world. */
const ringsOf = (polygons: readonly ShapePolygon[]): Point[][] =>
  polygons
    .filter(insideExtent)
    .flatMap((polygon) =>
      polygon.map((ring) => ring.map(([longitude, latitude]) => chilePoint({ latitude, longitude }))),
    );

const drawn = new WeakMap<RegionShapes, ReadonlyMap<Region, string>>();

/** The regions of an operator's file as SVG paths, from north to south; drawn once. */
export function regionPaths(shapes: RegionShapes): ReadonlyMap<Region, string> {
  const known = drawn.get(shapes);
  if (known) return known;
  const paths = new Map(REGIONS.keys.map((region) => [region, pathOfRings(ringsOf(shapes[region]), REGION_STEP)]));
  drawn.set(shapes, paths);
  return paths;
}
