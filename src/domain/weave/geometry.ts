import { DIMENSIONS } from '../vocabularies/dimensions';
import type { Weave } from './weave';

/** Height of a cover, in whose units a weave's own lengths are given. */
export const COVER_HEIGHT = 200;
export const COVER_ROWS_PER_THREAD = 3;
const COVER_ROW_PITCH = COVER_HEIGHT / (DIMENSIONS.keys.length * COVER_ROWS_PER_THREAD);

/** Linen tones of the cloth; a coloured thread has the colour of its dimension. */
export const LINEN = { ground: '#F1EEE4', warp: '#E4DFD1', darkWarp: '#D3CDBB', idleWeft: '#C8C1AE' } as const;

/** Every second row of a thread is a little paler, so that rows can be told apart. */
export const SECOND_ROW_OPACITY = 0.86;

/** Below this share of a cover's spacing the warp of a thin band would blur into one tone. */
const FINEST_WARP = 0.34;
/** Share of the warp's pitch that the thread itself takes up. */
const WARP_WIDTH = 0.68;
/** Share of a row's height that its float takes up. */
const FLOAT_HEIGHT = { coloured: 0.84, idle: 0.276 } as const;
const CORNER_RADIUS = 1.6;

/** A weave laid out at a certain size. */
export interface Cloth {
  weave: Weave;
  rowsPerThread: number;
  rowPitch: number;
  /** Distance from one warp thread to the next. */
  warpPitch: number;
}

/** A bar with rounded corners: the stretch of a weft thread that lies above the warp. */
export interface Float {
  left: number;
  top: number;
  width: number;
  height: number;
  radius: number;
}

/** Lays a weave out on a surface of the given height; it may be as wide as it likes. */
export function clothOf(weave: Weave, height: number, rowsPerThread: number): Cloth {
  const rowPitch = height / (weave.threads.length * rowsPerThread);
  const scale = Math.max(FINEST_WARP, rowPitch / COVER_ROW_PITCH);
  return { weave, rowsPerThread, rowPitch, warpPitch: weave.warpPitch * scale };
}

/** Where the warp thread at a position (from 0) is; it runs over the whole height. */
export function warpThread({ warpPitch }: Cloth, position: number): { left: number; width: number } {
  const width = warpPitch * WARP_WIDTH;
  return { left: position * warpPitch + (warpPitch - width) / 2, width };
}

/** Distance from one float of a row to the next. */
export const floatPitch = ({ weave, warpPitch }: Cloth): number => weave.period * warpPitch;

/** The first float of a row (from 0); the others follow it to both sides, `floatPitch` apart. */
export function firstFloat({ weave, rowPitch, warpPitch }: Cloth, row: number, isColoured: boolean): Float {
  const height = rowPitch * FLOAT_HEIGHT[isColoured ? 'coloured' : 'idle'];
  return {
    left: ((row * weave.shift) % weave.period) * warpPitch,
    top: row * rowPitch + (rowPitch - height) / 2,
    width: weave.over * warpPitch - warpPitch * (1 - WARP_WIDTH) * 0.4,
    height,
    radius: Math.min(height / 2, CORNER_RADIUS),
  };
}
