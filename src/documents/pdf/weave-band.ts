import { DIMENSION_COLOURS, DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { weaveOf } from '@/domain/weave';
import { WEAVE_TONES } from '../palette';
import type { Paper } from './paper';

const { ground: GROUND, warp: WARP, darkWarp: WARP_DARK, idleWeft: IDLE_WEFT } = WEAVE_TONES;

/** Of a thread's row, what the thread itself fills; the rest is ground. */
const THREAD = { coloured: 0.84, idle: 0.3 };

interface Band {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Rows that each of the eight threads makes: one in a thin band, three on a cover. */
  rows: 1 | 2 | 3;
}

/** Draws a record's cloth. It says nothing that does not stand beside it in words. */
export function weaveBand(paper: Paper, id: string, dimensions: readonly Dimension[], band: Band): void {
  const { doc } = paper;
  const { x, y, width, height, rows } = band;
  // A record of no dimension would have a grey band: the portal's own cloth shows all eight.
  const weave = weaveOf(id, dimensions.length > 0 ? dimensions : DIMENSIONS.keys);
  const pitch = height / (weave.threads.length * rows);
  const scale = Math.max(0.34, pitch / 8.4);
  const warp = weave.warpPitch * scale;
  paper.tags.artifact(() => {
    doc.save().rect(x, y, width, height).clip();
    doc.rect(x, y, width, height).fill(GROUND);
    const dark = ([...weave.darkWarp] as const).map(({ length, positions }) => ({ length, held: new Set(positions) }));
    for (let at = 0; at * warp < width; at += 1) {
      const isDark = dark.some(({ length, held }) => held.has(at % length));
      doc.rect(x + at * warp + warp * 0.16, y, warp * 0.68, height).fill(isDark ? WARP_DARK : WARP);
    }
    weave.threads.forEach(({ dimension, coloured }, thread) => {
      for (let row = 0; row < rows; row += 1) {
        const line = thread * rows + row;
        const thickness = pitch * (coloured ? THREAD.coloured : THREAD.idle);
        const top = y + line * pitch + (pitch - thickness) / 2;
        const length = weave.over * warp - warp * 0.13;
        const repeat = weave.period * warp;
        const start = ((line * weave.shift) % weave.period) * warp - repeat;
        for (let left = start; left < width; left += repeat)
          doc.roundedRect(x + left, top, length, thickness, Math.min(thickness / 2, 1.4));
        doc.fillOpacity(coloured && row % 2 === 1 ? 0.86 : 1).fill(coloured ? DIMENSION_COLOURS[dimension] : IDLE_WEFT);
      }
    });
    doc.fillOpacity(1).restore();
  });
}
