/** Shades of one hue, palest first; 0 is «none», drawn empty. */
const MOST_SHADES = 4;

/** Above 1: the paler shades cover fewer counts, because most regions and countries have few. */
const CURVE = 1.5;

/** The least count of each shade, palest first. Few counts have a shade each; many share them. */
export function shadeStarts(most: number): number[] {
  if (most <= MOST_SHADES) return Array.from({ length: most }, (_each, index) => index + 1);
  const starts: number[] = [];
  for (let shade = 0; shade < MOST_SHADES; shade += 1) {
    starts.push(Math.max((starts.at(-1) ?? 0) + 1, Math.round(most * (shade / MOST_SHADES) ** CURVE)));
  }
  return starts;
}

/** The shade of a count, 1 the palest; 0 where there is nothing. Fewer shades are spread over the whole hue. */
export function shadeOf(count: number, starts: readonly number[]): number {
  const reached = starts.filter((start) => count >= start).length;
  return reached === 0 ? 0 : MOST_SHADES - starts.length + reached;
}

export interface ShadeRange {
  shade: number;
  from: number;
  to: number;
}

/** The range of each shade, for a legend. */
export const shadeRanges = (starts: readonly number[], most: number): ShadeRange[] =>
  starts.map((from, index) => ({ shade: shadeOf(from, starts), from, to: (starts[index + 1] ?? most + 1) - 1 }));
