import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { weaveSvg } from '@/domain/weave/svg';
import { weaveOf } from '@/domain/weave/weave';
import { COVER_SHAPES, coverFrame } from '@/ui/cover-shapes';

const COVER = coverFrame('cover');
const ids = Array.from({ length: 2_000 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);

describe('weaveOf', () => {
  it('weaves the same cloth for the same record, in whatever order its dimensions come', () => {
    expect(weaveOf('a', ['d4', 'd7'])).toEqual(weaveOf('a', ['d7', 'd4', 'd7']));
  });

  it('weaves no two records alike, even where their ids differ in the last digits and their dimensions agree', () => {
    expect(new Set(ids.map((id) => weaveSvg(weaveOf(id, ['d4', 'd7']), COVER))).size).toBe(ids.length);
  });

  it('colours the threads of the dimensions and no other, always in the order of the dimensions', () => {
    const { threads } = weaveOf('a', ['d7', 'd2']);
    expect(threads.map(({ dimension }) => dimension)).toEqual(DIMENSIONS.keys);
    expect(threads.filter(({ coloured }) => coloured).map(({ dimension }) => dimension)).toEqual(['d2', 'd7']);
  });

  it('always passes over and under: no thread lies loose, and no row repeats the one above', () => {
    for (const { period, over, shift } of ids.map((id) => weaveOf(id, []))) {
      expect(over).toBeGreaterThan(0);
      expect(over).toBeLessThan(period);
      expect(shift % period).not.toBe(0);
    }
  });

  it('uses every twill and many spacings of the warp', () => {
    const weaves = ids.map((id) => weaveOf(id, []));
    expect(new Set(weaves.map(({ period, over, shift }) => `${period}/${over}/${shift}`)).size).toBeGreaterThan(12);
    expect(new Set(weaves.map(({ warpPitch }) => warpPitch)).size).toBeGreaterThan(10);
  });

  it('takes an id of any letters, also an empty one', () => {
    for (const id of ['', 'ñandú', '🧵', 'x'.repeat(500)]) expect(weaveOf(id, [])).toEqual(weaveOf(id, []));
  });
});

describe('weaveSvg', () => {
  const coloursIn = (svg: string) => new Set(svg.match(/url\(#d\d\)/g));

  it('draws each coloured thread at its own height, and only those', () => {
    const svg = weaveSvg(weaveOf('a', ['d1', 'd8']), COVER);
    expect([...coloursIn(svg)]).toEqual(['url(#d1)', 'url(#d8)']);
    expect(svg).toContain('<rect width="100%" height="25" fill="url(#d1)"/>');
    expect(svg).toContain('<rect y="175" width="100%" height="25" fill="url(#d8)"/>');
  });

  it('draws a band of one row per thread without paler rows, its warp never finer than can be seen', () => {
    const weave = weaveOf('a', ['d1']);
    const band = weaveSvg(weave, { width: 816, height: 22, rowsPerThread: 1 });
    expect(band).toContain('viewBox="0 0 816 22"');
    expect(band).toContain('<rect width="100%" height="2.75" fill="url(#d1)"/>');
    expect(band).not.toContain('opacity');
    const pitch = Number(/<pattern id="w" width="([\d.]+)"/.exec(band)?.[1]);
    expect(pitch).toBeCloseTo(weave.warpPitch * 0.34, 2);
  });

  it('stays a few kB with all eight threads, in every shape', () => {
    const all: readonly Dimension[] = DIMENSIONS.keys;
    for (const shape of COVER_SHAPES) {
      const sizes = ids.slice(0, 200).map((id) => weaveSvg(weaveOf(id, all), coverFrame(shape)).length);
      expect(Math.max(...sizes)).toBeLessThan(9_000);
    }
  });

  it('holds no text, script or address of another place', () => {
    const svg = weaveSvg(weaveOf('<script>"&', ['d3']), COVER);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/script|http|NaN|undefined|<text/);
  });
});
