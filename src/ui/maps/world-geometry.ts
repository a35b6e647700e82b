import { geoEqualEarth, geoPath } from 'd3-geo';
import type { Polygon } from 'geojson';
import { coarseCountry, coarseLand, fineCountry, partsOf } from './atlas';
import { pathOfRings, RingCollector, type Point } from './rings';

export const WORLD_WIDTH = 1000;
/** Without Antarctica, which has no municipalities. */
const SOUTHERNMOST = -57;
/** Units between points of an outline. */
const STEP = 1;
/** Square units below which a country can neither be seen nor clicked: it gets a point. */
const SMALL = 30;
/** The minimum distance between the numbers of two countries, in units: two discs and a gap. */
const APART = 29;
const ROUNDS = 60;

const projection = geoEqualEarth().rotate([-10, 0]).fitWidth(WORLD_WIDTH, { type: 'Sphere' });
const projectedY = (latitude: number): number => projection([10, latitude])?.[1] ?? 0;
const TOP = Math.floor(projectedY(84));
export const WORLD_HEIGHT = Math.ceil(projectedY(SOUTHERNMOST)) - TOP;
projection.translate([projection.translate()[0], projection.translate()[1] - TOP]);

const draw = geoPath(projection);

function pathOf(parts: readonly Polygon[]): string {
  const collector = new RingCollector();
  geoPath(projection).context(collector)({ type: 'MultiPolygon', coordinates: parts.map((part) => part.coordinates) });
  return pathOfRings(collector.rings, STEP);
}

const isPolar = ({ coordinates }: Polygon): boolean =>
  (coordinates[0] ?? []).every(([, latitude = 0]) => latitude < SOUTHERNMOST);

/** All land but Antarctica, as an SVG path without borders, some of which are disputed. */
export const WORLD_LAND = pathOf(
  coarseLand()
    .flatMap(({ geometry }) => partsOf(geometry))
    .filter((part) => !isPolar(part)),
);

export interface DrawnCountry {
  /** Empty for a country too small to have a shape on a map of the world. */
  path: string;
  /** The middle of its largest part. */
  middle: Point;
  small: boolean;
}

const drawn = new Map<string, DrawnCountry | null>();

function drawCountry(country: string): DrawnCountry | null {
  const coarse = coarseCountry(country);
  const shape = coarse ?? fineCountry(country);
  if (!shape) return null;
  const [largest] = partsOf(shape).sort((a, b) => draw.area(b) - draw.area(a));
  if (!largest) return null;
  return {
    path: coarse ? pathOf(partsOf(coarse)) : '',
    middle: draw.centroid(largest),
    small: !coarse || draw.area(shape) < SMALL,
  };
}

/** A country on the map by its ISO code; null if the atlas does not contain it. Drawn once. */
export function drawnCountry(country: string): DrawnCountry | null {
  const known = drawn.get(country);
  if (known !== undefined) return known;
  const now = drawCountry(country);
  drawn.set(country, now);
  return now;
}

/** Half the distance missing between two points, as a step for the second; [0, 0] if they are far enough apart. */
function push([ax, ay]: Point, [bx, by]: Point): Point {
  const [dx, dy] = [bx - ax, by - ay];
  const distance = Math.hypot(dx, dy);
  if (distance >= APART) return [0, 0];
  const half = (APART - distance) / 2;
  return distance === 0 ? [half, 0] : [(dx / distance) * half, (dy / distance) * half];
}

/** Moves points that are too close just far enough apart that their numbers can be read. Deterministic. */
export function spread(points: readonly Point[]): Point[] {
  const spaced = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    spaced.forEach((first, index) => {
      for (const second of spaced.slice(index + 1)) {
        const [x, y] = push(first, second);
        if (x === 0 && y === 0) continue;
        moved = true;
        first[0] -= x;
        first[1] -= y;
        second[0] += x;
        second[1] += y;
      }
    });
    if (!moved) break;
  }
  return spaced;
}
