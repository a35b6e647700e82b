import type { AnalysedQuery, AnsweredQuery, WordMeeting } from '../../analysis';
import { endedWord, isLabelToken, stemToken, type Reach } from './marks';
import { nearToken, placesBetween, runsOf, wordToken, type Run } from './runs';
import { FORM_ATTRIBUTES, STEM_ATTRIBUTES, TYPO_ATTRIBUTE, WORD_ATTRIBUTES } from './settings';

/** One query for words that must all occur. Meilisearch looks up all words of one query in the same attributes. */
export interface Reading {
  q: string;
  attributesToSearchOn: string[];
  /** Its weight compared with others: the words as typed have most. */
  weight: number;
}

const WORDS_AS_TYPED = 1;
const WORDS_IN_ANY_FORM = 0.9;
const RUNS_AS_ONE = 0.85;
/** Nothing that is met through a concept passes what holds every word as typed: see TIER in search.ts. */
const THROUGH_CONCEPTS = 1e-3;

/** Meilisearch completes the last word of a query unless something follows it. */
const CLOSED = ' ';

/**
 * Looked up literally: neither completed nor with typos forgiven. What a reader puts in quotes never gets here. A label of
 * a concept stays open to its synonyms; nothing in the index is like it.
 */
const strict = (token: string): string => (isLabelToken(token) ? token : `"${token}"`);

/** Indexes of words in a query, in order. */
export type Places = readonly number[];

const isMisspelt = ({ meetings }: AnsweredQuery, place: number): boolean =>
  meetings[place] === 'misspelt' || meetings[place] === 'misspelt-start';

/** The word by its stem, or, if it is more than a word, by the token that represents it and its stem. */
const formToken = (query: AnsweredQuery, place: number, reach: Reach): string =>
  (query.meetings[place] === 'related' ? nearToken(query, place) : wordToken(query, place, reach)) ??
  stemToken(query.words[place]?.stem ?? '');

const foldedAt = ({ words }: AnsweredQuery, places: Places): string[] =>
  places.map((place) => words[place]?.folded ?? '');

const singularAt = ({ words }: AnsweredQuery, places: Places): string[] =>
  places.map((place) => words[place]?.singular ?? '');

/** The words of a query for Meilisearch. @param loose whether typos are forgiven where that is allowed. */
const text = (tokens: readonly string[], loose: readonly string[], open: boolean): string =>
  [...tokens.map(strict), ...loose].join(' ') + (open ? '' : CLOSED);

interface Choice {
  /** Runs that are queried as one. */
  runs?: readonly Run[];
  /** The word that is queried as a prefix. */
  open?: number | null;
  reach?: Reach;
  weight?: number;
}

/** Words in any of their forms; typos are forgiven in those that occur nowhere as typed. */
function inAnyForm(
  query: AnsweredQuery,
  places: Places,
  { runs = [], open = null, reach = 'meant', weight }: Choice = {},
): Reading {
  const isInRun = (place: number) => runs.some(({ from, to }) => from <= place && place < to);
  const single = places.filter((place) => !isInRun(place) && place !== open);
  const misspelt = single.filter((place) => query.meetings[place] === 'misspelt');
  const begun = single.filter((place) => query.meetings[place] === 'misspelt-start');
  const last = open === null ? begun : [open];
  return {
    q: text(
      [
        ...single.filter((place) => !isMisspelt(query, place)).map((place) => formToken(query, place, reach)),
        ...runs.map(({ token }) => token),
      ],
      [...singularAt(query, misspelt).map(endedWord), ...foldedAt(query, last)],
      last.length > 0,
    ),
    attributesToSearchOn: [
      ...(open === null ? [] : WORD_ATTRIBUTES),
      ...FORM_ATTRIBUTES,
      ...(misspelt.length + begun.length > 0 ? [TYPO_ATTRIBUTE] : []),
    ],
    weight: weight ?? WORDS_IN_ANY_FORM,
  };
}

/** Among some words, the one still being typed, if records contain it; otherwise null. */
const openPlace = (query: AnsweredQuery, places: Places): number | null =>
  places.find((place) => query.words[place]?.prefix && !isMisspelt(query, place)) ?? null;

/** Words as they were typed, if records contain all of them. */
function asTyped(query: AnsweredQuery, places: Places): Reading[] {
  if (places.some((place) => query.meetings[place] !== 'held')) return [];
  const open = openPlace(query, places);
  const closed = places.filter((place) => place !== open);
  return [
    {
      q: text(foldedAt(query, closed).map(endedWord), open === null ? [] : foldedAt(query, [open]), open !== null),
      attributesToSearchOn: [...WORD_ATTRIBUTES],
      weight: WORDS_AS_TYPED,
    },
  ];
}

/** Readings for some words of a query, each in any of its forms: together they leave nothing out. */
export function readings(query: AnsweredQuery, places: Places, reach: Reach): Reading[] {
  const open = openPlace(query, places);
  const runs = runsOf(query, reach).filter(({ from, to }) =>
    placesBetween(from, to).every((place) => places.includes(place)),
  );
  const sets = [[], ...(runs.length > 0 ? [runs] : []), ...(runs.length > 1 ? runs.map((run) => [run]) : [])];
  return sets.flatMap((some) => {
    const weight = some.length > 0 ? RUNS_AS_ONE : WORDS_IN_ANY_FORM;
    const isOutside = open !== null && !some.some(({ from, to }) => from <= open && open < to);
    return [
      inAnyForm(query, places, { runs: some, reach, weight }),
      ...(isOutside ? [inAnyForm(query, places, { runs: some, open, reach, weight })] : []),
    ];
  });
}

/** The same for every word that was searched for, with the words as typed first. */
export function fullReadings(query: AnsweredQuery, places: Places): Reading[] {
  const meant = readings(query, places, 'meant');
  if (query.concepts.length === 0) return [...asTyped(query, places), ...meant];
  return [
    ...asTyped(query, places),
    ...meant.map((reading) => ({ ...reading, weight: reading.weight * THROUGH_CONCEPTS })),
  ];
}

/** The query under the assumption that all its words are matched in one way. */
const metAs = (query: AnalysedQuery, meeting: WordMeeting): AnsweredQuery => ({
  ...query,
  meetings: query.words.map(() => meeting),
});

/** The word itself in one of its forms, without concepts and labels: this determines its rarity. */
const itself = ({ words }: AnsweredQuery, place: number): Reading => ({
  q: text([stemToken(words[place]?.stem ?? '')], [], false),
  attributesToSearchOn: [...STEM_ATTRIBUTES],
  weight: WORDS_IN_ANY_FORM,
});

/**
 * Readings for whether records contain a word, the word itself first: also by its concepts and labels, as a prefix, and
 * as part of a run.
 */
export function meetingReadings(words: AnalysedQuery, place: number): Reading[] {
  const query = metAs(words, 'held');
  return [
    ...(wordToken(query, place, 'meant') === null ? [] : [itself(query, place)]),
    inAnyForm(query, [place]),
    ...(query.words[place]?.prefix ? [inAnyForm(query, [place], { open: place })] : []),
    ...runsOf(query, 'meant')
      .filter(({ from, to }) => from <= place && place < to)
      .map((run) => inAnyForm(query, placesBetween(run.from, run.to), { runs: [run] })),
  ];
}

/** The reading for whether records contain a word in a way that is tried only where no record holds it. */
export const laterReading = (
  query: AnalysedQuery,
  place: number,
  meeting: Exclude<WordMeeting, 'held' | 'unknown'>,
): Reading => inAnyForm(metAs(query, meeting), [place]);
