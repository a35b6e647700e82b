/** A partial match is shown if its score reaches this share of the best partial match's. */
const SHOWN_SHARE = 0.5;
/** And this share of the best score of all: a common word alone adds no results next to a rare one. */
const LEAST_SHARE = 0.25;
/** Sums of rarities are not exact. */
const ROUNDING = 1e-5;

/** The rarity (BM25's IDF, always above 0) of a word that so many of the records contain. */
export const rarity = (holding: number, records: number): number =>
  Math.log(1 + (Math.max(0, records - holding) + 0.5) / (holding + 0.5));

/**
 * The score that a partial match needs to be shown: the sum of the rarities of the words it contains.
 * @param bestPartial score of the best partial match.
 * @param best score of the best of all records.
 */
export const leastShown = (bestPartial: number, best: number): number =>
  Math.max(bestPartial * SHOWN_SHARE, best * LEAST_SHARE) - ROUNDING;
