import { DIMENSION_COLOURS } from '../vocabularies/dimensions';
import {
  clothOf,
  firstFloat,
  floatPitch,
  LINEN,
  SECOND_ROW_OPACITY,
  warpThread,
  type Cloth,
  type Float,
} from './geometry';
import type { Weave } from './weave';

/**
 * What a drawing of a weave covers. One of a fixed width scales; `100%` is cloth at its own size, woven on to any
 * width.
 */
export interface WeaveFrame {
  width: number | '100%';
  height: number;
  rowsPerThread: number;
}

const sizeOf = ({ width, height }: WeaveFrame): string =>
  width === '100%' ? `width="100%" height="${height}"` : `viewBox="0 0 ${width} ${height}"`;

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** The number of rows after which both the twill and the paler second row repeat. */
const rowsPerRepeat = ({ weave: { period } }: Cloth): number => (period % 2 === 0 ? period : period * 2);

/** The floats of one repeat as path data; `odd` picks every second row. */
function floats(cloth: Cloth, isColoured: boolean, odd: boolean): string {
  const repeat = floatPitch(cloth);
  const pieces: string[] = [];
  for (let row = odd ? 1 : 0; row < rowsPerRepeat(cloth); row += 2) {
    const float = firstFloat(cloth, row, isColoured);
    pieces.push(bar(float));
    // A float that runs past the edge of the tile goes on at its beginning.
    if (float.left + float.width > repeat) pieces.push(bar({ ...float, left: float.left - repeat }));
  }
  return pieces.join('');
}

/** A float as path data. */
function bar({ left, top, width, height, radius }: Float): string {
  const [straight, side] = [round(width - 2 * radius), round(height - 2 * radius)];
  const r = round(radius);
  const corner = (x: string, y: string) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${round(left + radius)} ${round(top)}h${straight}${corner(r, r)}v${side}${corner(`-${r}`, r)}h-${straight}${corner(`-${r}`, `-${r}`)}v-${side}${corner(r, `-${r}`)}z`;
}

const pattern = (id: string, width: number, height: number, content: string): string =>
  `<pattern id="${id}" width="${round(width)}" height="${round(height)}" patternUnits="userSpaceOnUse">${content}</pattern>`;

const area = (fill: string, y = 0, height: number | '100%' = '100%'): string =>
  `<rect${y ? ` y="${round(y)}"` : ''} width="100%" height="${typeof height === 'number' ? round(height) : height}" fill="${fill}"/>`;

/** Height of the repeated tile of the warp: any would do, its threads run straight through. */
const WARP_TILE = 9;

function warp(cloth: Cloth): { definitions: string; areas: string } {
  const { darkWarp } = cloth.weave;
  const thread = (position: number): string => {
    const { left, width } = warpThread(cloth, position);
    return `M${round(left)} 0h${round(width)}v${WARP_TILE}h-${round(width)}z`;
  };
  const tile = (id: string, threads: number, fill: string, positions: readonly number[]): string =>
    pattern(id, threads * cloth.warpPitch, WARP_TILE, `<path fill="${fill}" d="${positions.map(thread).join('')}"/>`);
  return {
    definitions:
      tile('w', 1, LINEN.warp, [0]) +
      darkWarp.map(({ length, positions }, index) => tile(`k${index}`, length, LINEN.darkWarp, positions)).join(''),
    areas: area('url(#w)') + darkWarp.map((_, index) => area(`url(#k${index})`)).join(''),
  };
}

function weft(cloth: Cloth): { definitions: string; areas: string } {
  const [width, height] = [floatPitch(cloth), rowsPerRepeat(cloth) * cloth.rowPitch];
  const opacity = cloth.rowsPerThread > 1 ? ` opacity="${SECOND_ROW_OPACITY}"` : '';
  const shapes =
    `<path id="e" d="${floats(cloth, true, false)}"/>` + `<path id="o"${opacity} d="${floats(cloth, true, true)}"/>`;
  const idle = `<path fill="${LINEN.idleWeft}" d="${floats(cloth, false, false)}${floats(cloth, false, true)}"/>`;
  const threadHeight = cloth.rowPitch * cloth.rowsPerThread;
  const coloured = cloth.weave.threads.flatMap(({ dimension, coloured: drawn }, index) =>
    drawn ? [{ dimension, index }] : [],
  );
  return {
    definitions:
      shapes +
      pattern('i', width, height, idle) +
      coloured
        .map(({ dimension }) =>
          pattern(
            dimension,
            width,
            height,
            `<g fill="${DIMENSION_COLOURS[dimension]}"><use href="#e"/><use href="#o"/></g>`,
          ),
        )
        .join(''),
    areas:
      area('url(#i)') +
      coloured.map(({ dimension, index }) => area(`url(#${dimension})`, index * threadHeight, threadHeight)).join(''),
  };
}

/** Draws a weave as an SVG file of about 2 kB. Decorative: it carries no text and hides from assistive technology. */
export function weaveSvg(weave: Weave, frame: WeaveFrame): string {
  const cloth = clothOf(weave, frame.height, frame.rowsPerThread);
  const [below, above] = [warp(cloth), weft(cloth)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${sizeOf(frame)}>` +
    `<defs>${below.definitions}${above.definitions}</defs>` +
    `${area(LINEN.ground)}${below.areas}${above.areas}</svg>`
  );
}
