import { DIMENSION_COLOURS, type Dimension } from '@/domain/vocabularies/dimensions';
import {
  clothOf,
  firstFloat,
  floatPitch,
  LINEN,
  SECOND_ROW_OPACITY,
  warpThread,
  type Cloth,
} from '@/domain/weave/geometry';
import { isDarkWarp } from '@/domain/weave/weave';
import { documentWeave } from '../weave';
import type { Paper } from './paper';

interface Band {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Rows that each of the eight threads makes: one in a thin band, three on a cover. */
  rows: 1 | 2 | 3;
}

/** Draws a record's cloth. It says nothing that is not in words beside it. */
export function weaveBand(paper: Paper, id: string, dimensions: readonly Dimension[], band: Band): void {
  const { doc } = paper;
  const { x, y, width, height, rows } = band;
  const cloth = clothOf(documentWeave(id, dimensions), height, rows);
  paper.tags.artifact(() => {
    doc.save().rect(x, y, width, height).clip();
    doc.translate(x, y);
    doc.rect(0, 0, width, height).fill(LINEN.ground);
    drawWarp(doc, cloth, band);
    drawWeft(doc, cloth, band);
    doc.fillOpacity(1).restore();
  });
}

type Canvas = Paper['doc'];

function drawWarp(doc: Canvas, cloth: Cloth, { width, height }: Band): void {
  for (let at = 0; at * cloth.warpPitch < width; at += 1) {
    const thread = warpThread(cloth, at);
    doc.rect(thread.left, 0, thread.width, height).fill(isDarkWarp(cloth.weave, at) ? LINEN.darkWarp : LINEN.warp);
  }
}

function drawWeft(doc: Canvas, cloth: Cloth, { width, rows }: Band): void {
  const pitch = floatPitch(cloth);
  cloth.weave.threads.forEach(({ dimension, coloured }, thread) => {
    for (let row = 0; row < rows; row += 1) {
      const first = firstFloat(cloth, thread * rows + row, coloured);
      for (let left = first.left - pitch; left < width; left += pitch)
        doc.roundedRect(left, first.top, first.width, first.height, first.radius);
      doc.fillOpacity(coloured && row % 2 === 1 ? SECOND_ROW_OPACITY : 1);
      doc.fill(coloured ? DIMENSION_COLOURS[dimension] : LINEN.idleWeft);
    }
  });
}
