import { leastShown } from '../../analysis';
import type { Places } from './readings';

/** Searches that are sent to Meilisearch in one request, at most. */
export const MOST_SUBQUERIES = 12;

/** Some words of a query, and the sum of their rarities. */
export interface Subset {
  places: Places;
  weight: number;
}

/** Up to this many words every way to leave some out is tried: 30 for five words. */
const ALL_SETS_OF = 5;
/** With more words, as many ways as fit into three requests. */
const MOST_SETS = 3 * MOST_SUBQUERIES - 1;

const everyProperSubset = (places: Places): Places[] =>
  Array.from({ length: 2 ** places.length - 2 }, (_, index) =>
    places.filter((_place, bit) => ((index + 1) >>> bit) & 1),
  );

/**
 * With many words only some ways: the commonest dropped one by one, each single one left out, the rarest in every way.
 */
function someProperSubsets(rarestFirst: Places): Places[] {
  const dropped = Array.from({ length: rarestFirst.length - 1 }, (_, index) => rarestFirst.slice(0, index + 1));
  const leftOut = rarestFirst.map((place) => rarestFirst.filter((each) => each !== place));
  return [...dropped, ...leftOut, ...everyProperSubset(rarestFirst.slice(0, ALL_SETS_OF))];
}

const keyOf = (places: Places): string => places.join(' ');

/**
 * Sets of words to query instead of all, the weightiest first.
 * @param weights rarity of each word that is searched for, by its index; at least two.
 */
export function partialSubsets(weights: ReadonlyMap<number, number>): Subset[] {
  const places = [...weights.keys()];
  const weightOf = (place: number): number => weights.get(place) ?? 0;
  const rarestFirst = [...places].sort((a, b) => weightOf(b) - weightOf(a));
  const sets = places.length <= ALL_SETS_OF ? everyProperSubset(places) : someProperSubsets(rarestFirst);
  const distinct = new Map(sets.map((set) => [...set].sort((a, b) => a - b)).map((set) => [keyOf(set), set]));
  return [...distinct.values()]
    .slice(0, MOST_SETS)
    .map((set) => ({ places: set, weight: set.reduce((sum, place) => sum + weightOf(place), 0) }))
    .sort((a, b) => b.weight - a.weight);
}

/**
 * The subsets whose records are shown in addition to, or instead of, those that contain every word.
 * @param holding how many records of the kinds and language contain each subset.
 * @param full how many of them contain every word.
 */
export function shownSubsets(
  subsets: readonly Subset[],
  holding: readonly number[],
  full: number,
  fullWeight: number,
): Subset[] {
  const withPartial = subsets.filter((_subset, index) => (holding[index] ?? 0) > full);
  const bestPartial = Math.max(0, ...withPartial.map(({ weight }) => weight));
  const best = full > 0 ? fullWeight : bestPartial;
  const least = leastShown(bestPartial, best);
  return widestFirst(withPartial.filter(({ weight }) => weight >= least));
}

/** The sets that contain no other set first: their records are all that is shown, and the others only rank them. */
function widestFirst(unsorted: readonly Subset[]): Subset[] {
  const sets = [...unsorted].sort((a, b) => b.weight - a.weight);
  const holdsAnother = ({ places }: Subset): boolean =>
    sets.some((other) => other.places.length < places.length && other.places.every((place) => places.includes(place)));
  return [...sets.filter((set) => !holdsAnother(set)), ...sets.filter(holdsAnother)];
}
