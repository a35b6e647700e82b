import { z } from 'zod';
import { REGIONS, type Region } from './vocabularies/regions';

/** Longitude and latitude, WGS 84 degrees. */
type Position = readonly [number, number];
type Ring = readonly Position[];
/** The outer ring first, then holes; in either direction. */
export type ShapePolygon = readonly Ring[];

/** The outline of every region of Chile. */
export type RegionShapes = Readonly<Record<Region, readonly ShapePolygon[]>>;

/**
 * The official number of each region (CUT) and the position of its capital: a file's codes are checked against these.
 */
const LANDMARKS: Readonly<Record<Region, { code: number; capital: Position }>> = {
  'CL-AP': { code: 15, capital: [-70.31, -18.48] },
  'CL-TA': { code: 1, capital: [-70.14, -20.22] },
  'CL-AN': { code: 2, capital: [-70.4, -23.65] },
  'CL-AT': { code: 3, capital: [-70.33, -27.37] },
  'CL-CO': { code: 4, capital: [-71.25, -29.9] },
  'CL-VS': { code: 5, capital: [-71.62, -33.05] },
  'CL-RM': { code: 13, capital: [-70.65, -33.45] },
  'CL-LI': { code: 6, capital: [-70.74, -34.17] },
  'CL-ML': { code: 7, capital: [-71.66, -35.43] },
  'CL-NB': { code: 16, capital: [-72.1, -36.61] },
  'CL-BI': { code: 8, capital: [-73.05, -36.83] },
  'CL-AR': { code: 9, capital: [-72.6, -38.74] },
  'CL-LR': { code: 14, capital: [-73.24, -39.81] },
  'CL-LL': { code: 10, capital: [-72.94, -41.47] },
  'CL-AI': { code: 11, capital: [-72.07, -45.57] },
  'CL-MA': { code: 12, capital: [-70.91, -53.16] },
};

/** How far outside a simplified outline a coastal capital may be, in degrees. */
const MARGIN = 0.3;

const positionSchema = z
  .array(z.number())
  .min(2)
  .transform(([longitude = NaN, latitude = NaN]): Position => [longitude, latitude])
  .refine(
    ([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
    'expected degrees of longitude and latitude (WGS 84), not metres of a projection',
  );
const polygonSchema = z.array(z.array(positionSchema).min(4)).min(1);
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1) }),
]);
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(z.object({ geometry: geometrySchema, properties: z.record(z.string(), z.unknown()).nullable() }))
    .min(1),
});

type Feature = z.infer<typeof collectionSchema>['features'][number];

/** A file that cannot be drawn as the regions of Chile. The message tells the operator why. */
export class RegionShapesError extends Error {
  override name = 'RegionShapesError';
}

const BY_CODE = new Map(REGIONS.keys.map((region) => [LANDMARKS[region].code, region]));

/** «CL-AP», 15, «15» or «01». */
function regionOf(value: unknown): Region | undefined {
  if (REGIONS.has(value)) return value;
  if (typeof value === 'number') return BY_CODE.get(value);
  return typeof value === 'string' && /^\d{1,2}$/.test(value) ? BY_CODE.get(Number(value)) : undefined;
}

const polygonsOf = ({ geometry }: Feature): readonly ShapePolygon[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Whether the capital is within the bounds of one of the polygons. */
const holds = (polygons: readonly ShapePolygon[], capital: Position): boolean =>
  polygons.some(([outer = []]) =>
    ([0, 1] as const).every(
      (axis) =>
        outer.some((position) => position[axis] <= capital[axis] + MARGIN) &&
        outer.some((position) => position[axis] >= capital[axis] - MARGIN),
    ),
  );

/** The shapes by the value of a property; undefined if that is not the code of the region found there. */
function shapesBy(property: string, features: readonly Feature[]): RegionShapes | undefined {
  const shapes = new Map<Region, ShapePolygon[]>();
  for (const feature of features) {
    const region = regionOf(feature.properties?.[property]);
    if (region) shapes.set(region, [...(shapes.get(region) ?? []), ...polygonsOf(feature)]);
  }
  const right = REGIONS.keys.every((region) => holds(shapes.get(region) ?? [], LANDMARKS[region].capital));
  return right ? (Object.fromEntries(shapes) as unknown as RegionShapes) : undefined;
}

/**
 * Reads the regions from GeoJSON. The property that holds their code is found by trying each: a counter or another
 * division of the country may also run from 1 to 16, and is recognised by the position of the capitals.
 * @throws RegionShapesError if it is not a collection of polygons in degrees, or one of the 16 regions is missing.
 */
export function parseRegionShapes(geoJson: unknown): RegionShapes {
  const parsed = collectionSchema.safeParse(geoJson);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RegionShapesError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not readable'}`);
  }
  const { features } = parsed.data;
  const properties = new Set(features.flatMap(({ properties: own }) => Object.keys(own ?? {})));
  for (const property of properties) {
    const shapes = shapesBy(property, features);
    if (shapes) return shapes;
  }
  throw new RegionShapesError(
    `no property gives all 16 regions by ISO 3166-2 or official code, each where its capital lies (properties: ${[...properties].join(', ')})`,
  );
}
