import { DIMENSIONS, type Dimension } from '../vocabularies/dimensions';

/**
 * The portal's own sign: cloth of eight weft threads, one per dimension, always in the same order. The id decides how
 * it is woven, the dimensions which threads are coloured. Pure and deterministic: the same record has the same cover
 * for ever. How the cloth is laid out on a surface is decided in `./geometry`.
 */
export interface Weave {
  /** Warp threads that one repeat of the twill spans. */
  period: number;
  /** How many of them a weft thread passes over; under the rest. */
  over: number;
  /** Warp threads by which each row is moved against the one above. */
  shift: number;
  /** Distance from one warp thread to the next, in the units of a cover (`COVER_HEIGHT`). */
  warpPitch: number;
  /** The positions of the darker warp threads, as two repeats of prime length that hardly ever coincide. */
  darkWarp: readonly [WarpRepeat, WarpRepeat];
  /** The eight threads from top to bottom. */
  threads: readonly { dimension: Dimension; coloured: boolean }[];
}

/** `positions` (from 0) of dark threads in every run of `length` warp threads. */
export interface WarpRepeat {
  length: number;
  positions: readonly number[];
}

/** Over and under of the twills a cover may have: wide enough for colour, with warp to be seen between. */
const TWILLS = [
  { period: 3, over: 2 },
  { period: 4, over: 3 },
  { period: 4, over: 2 },
  { period: 5, over: 3 },
  { period: 5, over: 4 },
] as const;

const REPEATS = [23, 31] as const;

/** A stream of integers from a text: seeded by FNV-1a, continued by xorshift. Not for secrets. */
function numbersFrom(text: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Dark warp threads in small groups, as in handwoven cloth: about one in four. */
function warpRepeat(length: number, next: (below: number) => number): WarpRepeat {
  const positions: number[] = [];
  for (let at = next(4); at < length; at += 1 + next(7)) positions.push(at);
  return { length, positions };
}

/** How the cover of a record is woven. Unknown and repeated dimensions make no difference. */
export function weaveOf(id: string, dimensions: readonly Dimension[]): Weave {
  const next = numbersFrom(id);
  // The first numbers of the stream are still similar for similar ids.
  for (let skipped = 0; skipped < 8; skipped += 1) next(2);
  const { period, over } = TWILLS[next(TWILLS.length)] ?? TWILLS[0];
  return {
    period,
    over,
    shift: 1 + next(period - 1),
    warpPitch: 8 + next(13) / 4,
    darkWarp: [warpRepeat(REPEATS[0], next), warpRepeat(REPEATS[1], next)],
    threads: DIMENSIONS.keys.map((dimension) => ({ dimension, coloured: dimensions.includes(dimension) })),
  };
}

/** Whether the warp thread at a position (from 0) is one of the darker ones. */
export const isDarkWarp = ({ darkWarp }: Weave, position: number): boolean =>
  darkWarp.some(({ length, positions }) => positions.includes(position % length));
