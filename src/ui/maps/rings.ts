import type { GeoContext } from 'd3-geo';

/** A point of a drawing, in its units. */
export type Point = readonly [x: number, y: number];

/** Collects what d3-geo draws as closed rings of points, instead of as text. */
export class RingCollector implements GeoContext {
  readonly rings: Point[][] = [];

  beginPath(): void {
    this.rings.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.rings.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    this.rings.at(-1)?.push([x, y]);
  }

  closePath(): void {
    // Every ring is closed when it is written.
  }

  arc(): void {
    // Only points are drawn as arcs, and none are given.
  }
}

/** Tenths of units as integers, so that sums of rounded steps never drift. */
const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)];

/** «.3» and «-12.4»: the shortest form that a path takes. */
const short = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');

/** Two numbers of a path; a sign before the second already separates them. */
const pair = (x: number, y: number): string => `${short(x)}${y < 0 ? '' : ' '}${short(y)}`;

/** Drops points nearer to the last kept one than `step`, in tenths. */
function thinned(ring: readonly Point[], step: number): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step) kept.push(point);
  }
  return kept;
}

/**
 * Rings as the text of one SVG path: to a tenth of a unit, each point as a step from the one before.
 * @param step units between points; rings smaller than that are left out.
 */
export function pathOfRings(rings: readonly (readonly Point[])[], step: number): string {
  return rings
    .map((ring) => thinned(ring.map(tenths), Math.max(1, step * 10)))
    .filter((ring) => ring.length > 2)
    .map(([start = [0, 0], ...rest]) => {
      let [x, y] = start;
      const steps = rest.map((point) => {
        const written = pair(point[0] - x, point[1] - y);
        [x, y] = point;
        return written;
      });
      return `M${pair(...start)}l${steps.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}
