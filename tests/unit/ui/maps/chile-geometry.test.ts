import { describe, expect, it } from 'vitest';
import { parseRegionShapes } from '@/domain/region-shapes';
import { REGIONS } from '@/domain/vocabularies/regions';
import { CHILE_HEIGHT, CHILE_OUTLINE, CHILE_WIDTH, chilePoint, isInMap, regionPaths } from '@/ui/maps/chile-geometry';
import { CHILE_PANELS, panelAt } from '@/ui/maps/chile-panels';
import { pathOfRings, type Point } from '@/ui/maps/rings';
import { collectionOf, regionFeatures } from '../../../factories/region-shapes';

/** Latitude, longitude. */
const INLAND = {
  Putre: [-18.2, -69.56],
  Calama: [-22.46, -68.93],
  Copiapó: [-27.37, -70.33],
  Ovalle: [-30.6, -71.2],
  Santiago: [-33.45, -70.66],
  Rancagua: [-34.17, -70.74],
  Chillán: [-36.61, -72.1],
  Temuco: [-38.74, -72.6],
  Osorno: [-40.57, -73.13],
  Castro: [-42.48, -73.77],
  Coyhaique: [-45.57, -72.07],
} as const;
const ABROAD = {
  Mendoza: [-32.89, -68.84],
  Tacna: [-18.01, -70.25],
  Ushuaia: [-54.8, -68.3],
  Bariloche: [-41.1, -71.3],
} as const;

const point = ([latitude, longitude]: readonly [number, number]): Point => chilePoint({ latitude, longitude });

/** The rings that a path of relative lines draws. */
function ringsIn(path: string): Point[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_each, index): Point => {
        x += numbers[2 * index] ?? 0;
        y += numbers[2 * index + 1] ?? 0;
        return [x, y];
      });
    });
}

const inside = ([x, y]: Point, rings: readonly Point[][]): boolean =>
  rings.some((ring) => {
    let odd = false;
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring.at(index - 1) ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    });
    return odd;
  });

describe('the map of Chile', () => {
  const rings = ringsIn(CHILE_OUTLINE);

  it('places Arica north of Punta Arenas, in a country about six times as long as it is wide', () => {
    expect(point([-18.48, -70.31])[1]).toBeLessThan(point([-53.16, -70.91])[1]);
    expect(CHILE_HEIGHT / CHILE_WIDTH).toBeGreaterThan(5);
    expect(CHILE_HEIGHT / CHILE_WIDTH).toBeLessThan(6.5);
  });

  it.each(Object.entries(INLAND))('holds %s within its outline', (_name, place) => {
    expect(inside(point(place), rings)).toBe(true);
  });

  it.each(Object.entries(ABROAD))('leaves %s out', (_name, place) => {
    expect(inside(point(place), rings)).toBe(false);
  });

  it('stays within its frame and within 30 kB', () => {
    const all = rings.flat();
    expect(Math.min(...all.map(([x]) => x))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all.map(([x]) => x))).toBeLessThanOrEqual(CHILE_WIDTH);
    expect(Math.min(...all.map(([, y]) => y))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all.map(([, y]) => y))).toBeLessThanOrEqual(CHILE_HEIGHT);
    expect(CHILE_OUTLINE.length).toBeLessThan(30_000);
    expect(CHILE_OUTLINE.length).toBeGreaterThan(8_000);
  });

  it('has no place for the Pacific islands, Antarctica or the null island', () => {
    expect(isInMap({ latitude: -27.15, longitude: -109.43 })).toBe(false);
    expect(isInMap({ latitude: -33.64, longitude: -78.83 })).toBe(false);
    expect(isInMap({ latitude: -62.2, longitude: -58.96 })).toBe(false);
    expect(isInMap({ latitude: 0, longitude: 0 })).toBe(false);
    expect(isInMap({ latitude: -54.93, longitude: -67.61 })).toBe(true);
  });

  it('shows all 16 regions in its stretches, each place in one of them', () => {
    expect(CHILE_PANELS.flatMap(({ regions }) => regions)).toEqual(REGIONS.keys);
    for (const place of Object.values(INLAND)) {
      const [x, y] = point(place);
      const { view } = CHILE_PANELS.find(({ name }) => name === panelAt(y)) ?? {
        view: { x: 0, y: 0, width: 0, height: 0 },
      };
      expect(x).toBeGreaterThan(view.x);
      expect(x).toBeLessThan(view.x + view.width);
      expect(y).toBeGreaterThan(view.y);
      expect(y).toBeLessThan(view.y + view.height);
    }
    expect(panelAt(point(INLAND.Ovalle)[1])).toBe('north');
    expect(panelAt(point(INLAND.Temuco)[1])).toBe('centre');
    expect(panelAt(point(INLAND.Osorno)[1])).toBe('south');
  });

  it("draws an operator's regions whichever way their rings run, without islands far out", () => {
    const features = regionFeatures('codregion');
    const shapes = parseRegionShapes(collectionOf(features));
    const paths = regionPaths(shapes);
    expect([...paths.keys()]).toEqual(REGIONS.keys);
    expect(inside(point(INLAND.Santiago), ringsIn(paths.get('CL-RM') ?? ''))).toBe(true);
    const reversed = {
      ...shapes,
      'CL-RM': shapes['CL-RM'].map((polygon) => polygon.map((ring) => [...ring].reverse())),
    };
    expect(inside(point(INLAND.Santiago), ringsIn(regionPaths(reversed).get('CL-RM') ?? ''))).toBe(true);
    const rapaNui = [
      [
        [-109.5, -27.2],
        [-109.2, -27.2],
        [-109.2, -27],
        [-109.5, -27.2],
      ] as const,
    ];
    const withIsland = { ...shapes, 'CL-VS': [...shapes['CL-VS'], rapaNui] };
    expect(regionPaths(withIsland).get('CL-VS')).toBe(paths.get('CL-VS'));
  });
});

describe('pathOfRings', () => {
  it('writes steps to a tenth, drops points too near and rings too small, and does not drift', () => {
    expect(
      pathOfRings(
        [
          [
            [1, 1],
            [1.5, 1],
            [1.52, 1.01],
            [1.5, 0.25],
          ],
        ],
        0.1,
      ),
    ).toBe('M1 1l.5 0 0-.7z');
    expect(
      pathOfRings(
        [
          [
            [0, 0],
            [0.2, 0],
            [0.2, 0.2],
          ],
        ],
        0.5,
      ),
    ).toBe('');
    const wave: Point[] = Array.from({ length: 1000 }, (_each, index) => [index * 0.333, Math.sin(index) * 10]);
    const [drawn = []] = ringsIn(pathOfRings([wave], 0.1));
    expect(drawn.at(-1)?.[0]).toBeCloseTo(999 * 0.333, 1);
  });
});
