import type { Match } from '@/domain/search-request';
import {
  rarity,
  waysToMeet,
  type AnalysedQuery,
  type AnsweredQuery,
  type QueryWord,
  type WordMeeting,
} from '../../analysis';
import { countOnce, type Count } from './counting';
import { NO_READING } from './requests';
import { fullReadings, laterReading, meetingReadings, readings, type Reading } from './readings';
import { MOST_SUBQUERIES, partialSubsets, shownSubsets, type Subset } from './subsets';

/** How the searched records match the words of a query, and how to query for the records to show. */
export interface Plan {
  query: AnsweredQuery;
  /** The weight of each word that was searched for, by its index. */
  weights: ReadonlyMap<number, number>;
  /** Queries for every word that was searched for; empty if no word occurs anywhere. */
  full: Reading[];
  /** Queries for some of the words, each with its share of the total weight; those with most records first. */
  partial: { reading: Reading; share: number }[];
}

interface Met {
  meeting: WordMeeting;
  /** Its rarity, weighted by how much the word says. */
  weight: number;
}

const metBy = (meeting: WordMeeting, { weight }: QueryWord, holding: number, records: number): Met =>
  holding > 0 ? { meeting, weight: weight * rarity(holding, records) } : { meeting: 'unknown', weight: 0 };

/** Splits a series of counts by the lists of readings that they belong to. */
function dealt(counts: readonly number[], lists: readonly (readonly Reading[])[]): number[][] {
  let at = 0;
  return lists.map(({ length }) => counts.slice(at, (at += length)));
}

/** How the records match each word: each way is tried where no record matches it in the one before. */
async function meetWords(query: AnalysedQuery, count: Count): Promise<Met[]> {
  const asked = query.words.map((_word, place) => meetingReadings(query, place));
  const [records = 0, ...counts] = await count([NO_READING, ...asked.flat()]);
  // Its rarity is determined by the records that contain the word itself, if there are any.
  const held = dealt(counts, asked).map(([own = 0, ...others]) => own || Math.max(0, ...others));
  const met = query.words.map((word, place) => metBy('held', word, held[place] ?? 0, records));
  for (const meeting of ['related', 'misspelt', 'misspelt-start'] as const) {
    const unmet = query.words.flatMap((word, place) =>
      met[place]?.meeting === 'unknown' && waysToMeet(word).includes(meeting) ? [{ word, place }] : [],
    );
    const holding = await count(unmet.map(({ place }) => laterReading(query, place, meeting)));
    unmet.forEach(({ word, place }, index) => {
      met[place] = metBy(meeting, word, holding[index] ?? 0, records);
    });
  }
  return met;
}

/** The maximum number of readings for finding out which sets of words occur together: three requests. */
const MOST_COUNTED = 3 * MOST_SUBQUERIES;

/**
 * As many subsets with their readings as may be counted: single words, which were counted before, and the weightiest.
 */
function counted(
  query: AnsweredQuery,
  subsets: readonly Subset[],
  taken: number,
): { subset: Subset; asked: Reading[] }[] {
  const single = subsets.filter(({ places }) => places.length === 1);
  const several = subsets.filter(({ places }) => places.length > 1);
  let room = MOST_COUNTED - taken;
  const read = (subset: Subset) => ({ subset, asked: readings(query, subset.places, 'near') });
  const affordable = several.map(read).filter(({ asked }) => (room -= asked.length) >= 0);
  return [...single.map(read), ...affordable];
}

async function shownPartially(
  query: AnsweredQuery,
  weights: ReadonlyMap<number, number>,
  fullWeight: number,
  count: Count,
): Promise<Subset[]> {
  const whole = readings(query, [...weights.keys()], 'meant');
  // With every word, some only by what comes near: such records count as partial matches.
  const near = query.concepts.length > 0 ? [{ places: [...weights.keys()], weight: fullWeight }] : [];
  const sets = counted(query, [...near, ...partialSubsets(weights)], whole.length);
  const lists = [whole, ...sets.map(({ asked }) => asked)];
  // By the reading that finds most of each: enough to see whether a set occurs where larger ones do not.
  const [full = 0, ...holding] = dealt(await count(lists.flat()), lists).map((found) => Math.max(...found));
  return shownSubsets(
    sets.map(({ subset }) => subset),
    holding,
    full,
    fullWeight,
  );
}

/** Finds out how the records match a query's words, and plans the request for those to show. */
export async function planOf(words: AnalysedQuery, match: Match, countEach: Count): Promise<Plan> {
  const count = countOnce(countEach);
  const met = await meetWords(words, count);
  const query: AnsweredQuery = { ...words, meetings: met.map(({ meeting }) => meeting) };
  const weights = new Map(met.flatMap((each, place) => (each.meeting === 'unknown' ? [] : [[place, each.weight]])));
  const places = [...weights.keys()];
  if (places.length === 0) return { query, weights, full: [], partial: [] };
  const fullWeight = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const full = fullReadings(query, places).slice(0, MOST_SUBQUERIES);
  const shown =
    match === 'all' || (places.length < 2 && query.concepts.length === 0)
      ? []
      : await shownPartially(query, weights, fullWeight, count);
  const partial = shown
    .flatMap(({ places: some, weight }) =>
      readings(query, some, 'near').map((reading, order) => ({ reading, share: weight / fullWeight, order })),
    )
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST_SUBQUERIES - full.length)
    .map(({ reading, share }) => ({ reading, share }));
  return { query, weights, full, partial };
}
