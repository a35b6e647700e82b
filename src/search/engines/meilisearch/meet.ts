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
import { fullReadings, meetingReadings, readings, typoReading, type Reading } from './readings';
import { MOST_SUBQUERIES, partialSubsets, shownSubsets, type Subset } from './subsets';

/** The words of a query as the records that are searched meet them, and how to ask for the records to show. */
export interface Plan {
  query: AnsweredQuery;
  /** What each word that was looked for tells, by its place. */
  weights: ReadonlyMap<number, number>;
  /** Ask for every word that was looked for; none where no word stands anywhere. */
  full: Reading[];
  /** Ask for some of the words, each beside its part of what all of them tell; of most records first. */
  partial: { reading: Reading; share: number }[];
}

interface Met {
  meeting: WordMeeting;
  /** Its rarity, by what the word tells. */
  weight: number;
}

const metBy = (meeting: WordMeeting, { weight }: QueryWord, holding: number, records: number): Met =>
  holding > 0 ? { meeting, weight: weight * rarity(holding, records) } : { meeting: 'unknown', weight: 0 };

/** Counts one after the other, as they belong to lists of readings. */
function dealt(counts: readonly number[], lists: readonly (readonly Reading[])[]): number[][] {
  let at = 0;
  return lists.map(({ length }) => counts.slice(at, (at += length)));
}

/** How the records meet each word; by typos only where none holds it otherwise. */
async function meetWords(query: AnalysedQuery, count: Count): Promise<Met[]> {
  const asked = query.words.map((_word, place) => meetingReadings(query, place));
  const [records = 0, ...counts] = await count([NO_READING, ...asked.flat()]);
  // Its rarity is told by the records that hold the word itself, where there are any.
  const held = dealt(counts, asked).map(([own = 0, ...others]) => own || Math.max(0, ...others));
  const met = query.words.map((word, place) => metBy('held', word, held[place] ?? 0, records));
  for (const meeting of ['misspelt', 'misspelt-start'] as const) {
    const unmet = query.words.flatMap((word, place) =>
      met[place]?.meeting === 'unknown' && waysToMeet(word).includes(meeting) ? [{ word, place }] : [],
    );
    const holding = await count(unmet.map(({ place }) => typoReading(query, place, meeting)));
    unmet.forEach(({ word, place }, index) => {
      met[place] = metBy(meeting, word, holding[index] ?? 0, records);
    });
  }
  return met;
}

/** Readings by which it is found out what sets of several words are held, at most: three requests. */
const MOST_COUNTED = 3 * MOST_SUBQUERIES;

/** Subsets with their readings, as many as may be counted: single words, which were counted before, and the weightiest. */
function counted(
  query: AnsweredQuery,
  subsets: readonly Subset[],
  taken: number,
): { subset: Subset; asked: Reading[] }[] {
  const single = subsets.filter(({ places }) => places.length === 1);
  const several = subsets.filter(({ places }) => places.length > 1);
  let room = MOST_COUNTED - taken;
  const read = (subset: Subset) => ({ subset, asked: readings(query, subset.places) });
  const affordable = several.map(read).filter(({ asked }) => (room -= asked.length) >= 0);
  return [...single.map(read), ...affordable];
}

async function shownPartially(
  query: AnsweredQuery,
  weights: ReadonlyMap<number, number>,
  fullWeight: number,
  count: Count,
): Promise<Subset[]> {
  const whole = readings(query, [...weights.keys()]);
  const sets = counted(query, partialSubsets(weights), whole.length);
  const lists = [whole, ...sets.map(({ asked }) => asked)];
  // By the reading that finds most of each: enough to see whether a set is held where more words are not.
  const [full = 0, ...holding] = dealt(await count(lists.flat()), lists).map((found) => Math.max(...found));
  return shownSubsets(
    sets.map(({ subset }) => subset),
    holding,
    full,
    fullWeight,
  );
}

/** Finds out what the records hold of a query's words, and plans the request for those to show. */
export async function planOf(words: AnalysedQuery, match: Match, countEach: Count): Promise<Plan> {
  const count = countOnce(countEach);
  const met = await meetWords(words, count);
  const query: AnsweredQuery = { ...words, meetings: met.map(({ meeting }) => meeting) };
  const weights = new Map(met.flatMap((each, place) => (each.meeting === 'unknown' ? [] : [[place, each.weight]])));
  const places = [...weights.keys()];
  if (places.length === 0) return { query, weights, full: [], partial: [] };
  const fullWeight = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const full = fullReadings(query, places).slice(0, MOST_SUBQUERIES);
  const shown = match === 'all' || places.length < 2 ? [] : await shownPartially(query, weights, fullWeight, count);
  const partial = shown
    .flatMap(({ places: some, weight }) =>
      readings(query, some).map((reading, order) => ({ reading, share: weight / fullWeight, order })),
    )
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST_SUBQUERIES - full.length)
    .map(({ reading, share }) => ({ reading, share }));
  return { query, weights, full, partial };
}
