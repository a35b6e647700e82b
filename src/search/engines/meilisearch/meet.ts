import type { Match } from '@/domain/search-request';
import { rarity, type AnalysedQuery, type AnsweredQuery, type WordMeeting } from '../../analysis';
import { NO_READING } from './requests';
import { closed, fullReadings, meetingReadings, readings, typoReadings, type Reading } from './readings';
import { MOST_SUBQUERIES, partialSubsets, shownSubsets, type Subset } from './subsets';

/** How many records of the kinds and language that are searched each reading finds, whatever facets are chosen. */
export type Count = (readings: readonly Reading[]) => Promise<number[]>;

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

/** Asks in requests, side by side, of no more readings than are sent in one. */
async function countAll(count: Count, all: readonly Reading[]): Promise<number[]> {
  const requests = Array.from({ length: Math.ceil(all.length / MOST_SUBQUERIES) }, (_, index) =>
    count(all.slice(index * MOST_SUBQUERIES, (index + 1) * MOST_SUBQUERIES)),
  );
  return (await Promise.all(requests)).flat();
}

interface Met {
  meeting: WordMeeting;
  /** Its rarity, by what the word tells. */
  weight: number;
  /** Whether it is met as a whole word: misspelt, a beginning is only looked for where that finds nothing. */
  isWhole: boolean;
}

/** Counts one after the other, as they belong to lists of readings. */
function dealt(counts: readonly number[], lists: readonly (readonly Reading[])[]): number[][] {
  let at = 0;
  return lists.map(({ length }) => counts.slice(at, (at += length)));
}

/** How the records meet each word; by typos only where none holds it otherwise. */
async function meetWords(query: AnalysedQuery, count: Count): Promise<Met[]> {
  const unmet: AnsweredQuery = { ...query, meetings: query.words.map(() => 'held') };
  const asked = query.words.map((_word, place) => meetingReadings(unmet, place));
  const [records = 0, ...counts] = await countAll(count, [NO_READING, ...asked.flat()]);
  // Its rarity is told by the records that hold the word itself, where there are any.
  const held = dealt(counts, asked).map(([own = 0, ...others]) => own || Math.max(0, ...others));
  const missing = held.flatMap((holding, place) => (holding === 0 ? [place] : []));
  const misspelt = missing.map((place) => typoReadings(unmet, place));
  const near = dealt(await countAll(count, misspelt.flat()), misspelt);
  return held.map((holding, place): Met => {
    const tells = query.words[place]?.weight ?? 1;
    if (holding > 0) return { meeting: 'held', weight: tells * rarity(holding, records), isWhole: false };
    const [whole = 0, beginning = 0] = near[missing.indexOf(place)] ?? [];
    if (whole + beginning === 0) return { meeting: 'unknown', weight: 0, isWhole: false };
    return { meeting: 'misspelt', weight: tells * rarity(whole || beginning, records), isWhole: whole > 0 };
  });
}

/** Readings by which it is found out what sets of words are held, at most: four requests. */
const MOST_COUNTED = 4 * MOST_SUBQUERIES;

/** Subsets with their readings, as many as may be counted: single words, of which some record holds one, and the weightiest. */
function counted(
  query: AnsweredQuery,
  subsets: readonly Subset[],
  taken: number,
): { subset: Subset; asked: Reading[] }[] {
  const single = subsets.filter(({ places }) => places.length === 1);
  const several = subsets.filter(({ places }) => places.length > 1);
  let room = MOST_COUNTED - taken;
  return [...single, ...several].flatMap((subset) => {
    const asked = readings(query, subset.places);
    room -= asked.length;
    return room >= 0 ? [{ subset, asked }] : [];
  });
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
  const [full = 0, ...holding] = dealt(await countAll(count, lists.flat()), lists).map((found) => Math.max(...found));
  return shownSubsets(
    sets.map(({ subset }) => subset),
    holding,
    full,
    fullWeight,
  );
}

/** Finds out what the records hold of a query's words, and plans the request for those to show. */
export async function planOf(words: AnalysedQuery, match: Match, count: Count): Promise<Plan> {
  const met = await meetWords(words, count);
  const query = met.reduce<AnsweredQuery>(
    (answered, { isWhole }, place) => (isWhole ? closed(answered, place) : answered),
    { ...words, meetings: met.map(({ meeting }) => meeting) },
  );
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
