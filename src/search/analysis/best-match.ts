/** A record that lacks words is shown where it answers this share of what the best of those that lack words answers. */
const SHOWN_SHARE = 0.5;
/** And this share of what the best record of all answers: a common word pulls nothing in beside a rare one. */
const LEAST_SHARE = 0.25;
/** Sums of rarities are no exact numbers. */
const ROUNDING = 1e-5;

/** What a word tells that so many of the records hold: BM25's rarity, which is more than 0 for every word. */
export const rarity = (holding: number, records: number): number =>
  Math.log(1 + (Math.max(0, records - holding) + 0.5) / (holding + 0.5));

/**
 * What a record that lacks words must answer to be shown, in rarities of the words that it holds.
 * @param bestPartial what the best of those that lack words answers.
 * @param best what the best of all records answers.
 */
export const leastShown = (bestPartial: number, best: number): number =>
  Math.max(bestPartial * SHOWN_SHARE, best * LEAST_SHARE) - ROUNDING;
