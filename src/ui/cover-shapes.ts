import { COVER_HEIGHT, COVER_ROWS_PER_THREAD } from '@/domain/weave/geometry';
import type { WeaveFrame } from '@/domain/weave/svg';

/**
 * `cover` (8:5), `wide` (12:5) and `social` (40:21) scale, each showing all eight threads. `band`: any width at 1:1.
 */
export const COVER_SHAPES = ['cover', 'wide', 'social', 'band'] as const;
export type CoverShape = (typeof COVER_SHAPES)[number];

/** The space that a page reserves for a picture before it has loaded, in pixels. */
export const COVER_SIZES: Readonly<Record<CoverShape, { width: number; height: number }>> = {
  cover: { width: 320, height: 200 },
  wide: { width: 480, height: 200 },
  social: { width: 1200, height: 630 },
  band: { width: 1440, height: 200 },
};

/** The area of a cover of this shape, in the cloth's own units. */
export function coverFrame(shape: CoverShape): WeaveFrame {
  const { width, height } = COVER_SIZES[shape];
  return {
    width: shape === 'band' ? '100%' : COVER_HEIGHT / (height / width),
    height: COVER_HEIGHT,
    rowsPerThread: COVER_ROWS_PER_THREAD,
  };
}
