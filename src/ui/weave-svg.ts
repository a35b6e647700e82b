import { COVER_HEIGHT, COVER_WIDTH, ROW_PITCH, ROWS_PER_THREAD, type Weave } from '@/domain/weave';
import { DIMENSION_COLOURS } from '@/domain/vocabularies/dimensions';

const GROUND = '#F1EEE4';
const WARP = '#E4DFD1';
const WARP_DARK = '#D3CDBB';
const IDLE_WEFT = '#C8C1AE';

const WARP_WIDTH = 0.68;
const COLOURED_HEIGHT = 7;
const IDLE_HEIGHT = 2.3;
/** Every second row of a thread is a little paler, so that rows can be told apart. */
const SECOND_ROW_OPACITY = 0.86;

/**
 * `cover` (8:5), `wide` (12:5) and `social` (40:21): pictures that scale, each showing all eight threads. `band`: cloth
 * at its own size, woven on to whatever width there is.
 */
export const WEAVE_SHAPES = ['cover', 'wide', 'social', 'band'] as const;
export type WeaveShape = (typeof WEAVE_SHAPES)[number];

const SIZES: Readonly<Record<WeaveShape, string>> = {
  cover: `viewBox="0 0 ${COVER_WIDTH} ${COVER_HEIGHT}"`,
  wide: `viewBox="0 0 ${COVER_HEIGHT * 2.4} ${COVER_HEIGHT}"`,
  social: `viewBox="0 0 ${COVER_HEIGHT / 0.525} ${COVER_HEIGHT}"`,
  band: `width="100%" height="${COVER_HEIGHT}"`,
};

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Rows after which both the twill and the paler second row come round. */
const rowsPerRepeat = ({ period }: Weave): number => (period % 2 === 0 ? period : period * 2);

/** The floats of one repeat as a path, in rows of the given height; `odd` picks every second row. */
function floats(weave: Weave, height: number, odd: boolean): string {
  const { period, over, shift, warpPitch } = weave;
  const width = over * warpPitch - warpPitch * (1 - WARP_WIDTH) * 0.4;
  const radius = Math.min(height / 2, 1.6);
  const repeat = period * warpPitch;
  const pieces: string[] = [];
  for (let row = odd ? 1 : 0; row < rowsPerRepeat(weave); row += 2) {
    const start = ((row * shift) % period) * warpPitch;
    const top = row * ROW_PITCH + (ROW_PITCH - height) / 2;
    // A float that runs past the edge of the tile goes on at its beginning.
    for (const left of start + width > repeat ? [start, start - repeat] : [start])
      pieces.push(stitch(left, top, width, height, radius));
  }
  return pieces.join('');
}

/** A bar with rounded corners, as path data. */
function stitch(left: number, top: number, width: number, height: number, radius: number): string {
  const [straight, side] = [round(width - 2 * radius), round(height - 2 * radius)];
  const r = round(radius);
  const corner = (x: string, y: string) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${round(left + radius)} ${round(top)}h${straight}${corner(r, r)}v${side}${corner(`-${r}`, r)}h-${straight}${corner(`-${r}`, `-${r}`)}v-${side}${corner(r, `-${r}`)}z`;
}

const pattern = (id: string, width: number, height: number, content: string): string =>
  `<pattern id="${id}" width="${round(width)}" height="${round(height)}" patternUnits="userSpaceOnUse">${content}</pattern>`;

const area = (fill: string, y = 0, height: number | '100%' = '100%'): string =>
  `<rect${y ? ` y="${round(y)}"` : ''} width="100%" height="${typeof height === 'number' ? round(height) : height}" fill="${fill}"/>`;

function warp(weave: Weave): { definitions: string; areas: string } {
  const { warpPitch, darkWarp } = weave;
  const width = warpPitch * WARP_WIDTH;
  const inset = (warpPitch - width) / 2;
  const bar = (position: number) => `M${round(position * warpPitch + inset)} 0h${round(width)}v9h-${round(width)}z`;
  const dark = darkWarp.map(({ length, positions }, index) =>
    pattern(`k${index}`, length * warpPitch, 9, `<path fill="${WARP_DARK}" d="${positions.map(bar).join('')}"/>`),
  );
  return {
    definitions: pattern('w', warpPitch, 9, `<path fill="${WARP}" d="${bar(0)}"/>`) + dark.join(''),
    areas: area('url(#w)') + darkWarp.map((_, index) => area(`url(#k${index})`)).join(''),
  };
}

function weft(weave: Weave): { definitions: string; areas: string } {
  const [width, height] = [weave.period * weave.warpPitch, rowsPerRepeat(weave) * ROW_PITCH];
  const shapes =
    `<path id="e" d="${floats(weave, COLOURED_HEIGHT, false)}"/>` +
    `<path id="o" opacity="${SECOND_ROW_OPACITY}" d="${floats(weave, COLOURED_HEIGHT, true)}"/>`;
  const idle = `<path fill="${IDLE_WEFT}" d="${floats(weave, IDLE_HEIGHT, false)}${floats(weave, IDLE_HEIGHT, true)}"/>`;
  const threadHeight = ROW_PITCH * ROWS_PER_THREAD;
  const coloured = weave.threads.flatMap(({ dimension, coloured: drawn }, index) =>
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
export function weaveSvg(weave: Weave, shape: WeaveShape = 'cover'): string {
  const [below, above] = [warp(weave), weft(weave)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${SIZES[shape]}>` +
    `<defs>${below.definitions}${above.definitions}</defs>` +
    `${area(GROUND)}${below.areas}${above.areas}</svg>`
  );
}
