import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionOf, regionFeatures } from '../../factories/region-shapes';

vi.mock('@/content/process-payload', () => ({ portal: () => Promise.reject(new Error('not needed here')) }));
const { MOST_BYTES, readRegionShapes } = await import('@/content/regions-geometry');

describe('readRegionShapes', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'regions-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async (content?: string) => {
    if (content !== undefined) await writeFile(join(folder, 'regiones.geojson'), content);
    const warnings: string[] = [];
    const shapes = await readRegionShapes(folder, (message) => warnings.push(message));
    return { shapes, warnings };
  };

  it('reads what an operator put there', async () => {
    const { shapes, warnings } = await read(JSON.stringify(collectionOf(regionFeatures('codregion'))));
    expect(shapes?.['CL-RM']).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('says nothing where there is no file', async () => {
    expect(await read()).toEqual({ shapes: null, warnings: [] });
  });

  it.each([
    ['no JSON', '{"type":"FeatureColl'],
    ['an empty file', ''],
    ['another GeoJSON', JSON.stringify(collectionOf([]))],
    ['too much', ' '.repeat(MOST_BYTES + 1)],
  ])('warns of %s and draws the tiles', async (_name, content) => {
    const { shapes, warnings } = await read(content);
    expect(shapes).toBeNull();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/regiones\.geojson is not drawn: ./);
  });
});
