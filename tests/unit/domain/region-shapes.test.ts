import { describe, expect, it } from 'vitest';
import { parseRegionShapes, RegionShapesError } from '@/domain/region-shapes';
import { REGIONS } from '@/domain/vocabularies/regions';
import { collectionOf, regionFeatures } from '../../factories/region-shapes';

const codes = regionFeatures('codregion');
const withFirst = (change: (feature: (typeof codes)[number]) => unknown) =>
  collectionOf(codes.map((feature, index) => (index === 0 ? change(feature) : feature)));

describe('parseRegionShapes', () => {
  it('finds the regions by ISO code, and by official code as number or text', () => {
    const texts = codes.map((feature) => ({
      ...feature,
      properties: { COD_REGION: String(feature.properties.codregion).padStart(2, '0') },
    }));
    for (const features of [regionFeatures('iso'), codes, texts]) {
      const shapes = parseRegionShapes(collectionOf(features));
      expect(Object.keys(shapes).sort()).toEqual([...REGIONS.keys].sort());
      expect(shapes['CL-MA'][0]?.[0]?.[0]?.[1]).toBeCloseTo(-53.56);
    }
  });

  it('is not taken in by a counter from 1 to 16, whose regions would lie elsewhere', () => {
    const counted = codes.map(({ properties: { objectid }, ...feature }) => ({ ...feature, properties: { objectid } }));
    expect(() => parseRegionShapes(collectionOf(counted))).toThrow(/no property gives all 16 regions.*objectid/);
  });

  it('joins the parts of a region and leaves out what is none', () => {
    const shapes = parseRegionShapes(
      collectionOf([
        ...codes,
        codes[0],
        { ...codes[0], properties: { codregion: 0 } },
        { ...codes[0], properties: null },
      ]),
    );
    expect(shapes['CL-AP']).toHaveLength(2);
  });

  it.each([
    ['no collection', { type: 'Topology', objects: {} }],
    ['nothing in it', collectionOf([])],
    ['a region missing', collectionOf(codes.slice(1))],
    ['lines', withFirst((feature) => ({ ...feature, geometry: { type: 'LineString', coordinates: [[-70, -18]] } }))],
    [
      'an open triangle',
      withFirst((feature) => ({ ...feature, geometry: { type: 'Polygon', coordinates: [[[-70, -18]]] } })),
    ],
    ['no geometry', withFirst((feature) => ({ ...feature, geometry: null }))],
    [
      'metres',
      withFirst((feature) => ({
        ...feature,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [3e5, 7e6],
              [3e5, 8e6],
              [4e5, 8e6],
              [3e5, 7e6],
            ],
          ],
        },
      })),
    ],
    ['text', 'FeatureCollection'],
    ['null', null],
  ])('refuses %s, saying why', (_name, broken) => {
    expect(() => parseRegionShapes(broken)).toThrow(RegionShapesError);
    expect(() => parseRegionShapes(broken)).toThrow(/.{10}/);
  });
});
