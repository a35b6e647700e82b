import type { AnalysedQuery, AnsweredQuery, WordMeeting } from '../../analysis';
import { endedWord, stemToken } from './marks';
import { placesBetween, runsOf, wordToken, type Run } from './runs';
import { FORM_ATTRIBUTES, STEM_ATTRIBUTES, TYPO_ATTRIBUTE, WORD_ATTRIBUTES } from './settings';

/** One way to ask for words that must all occur. Meilisearch looks all words of one query up in the same attributes. */
export interface Reading {
  q: string;
  attributesToSearchOn: string[];
  /** What it counts beside others: the words as they were typed most. */
  weight: number;
}

const WORDS_AS_TYPED = 1;
const WORDS_IN_ANY_FORM = 0.9;
const RUNS_AS_ONE = 0.85;

/** Meilisearch completes the last word of a query, unless something follows it. */
const CLOSED = ' ';

/** Looked up as it is: neither completed nor forgiven typos. What a reader puts in quotes never comes here. */
const strict = (token: string): string => `"${token}"`;

/** Places of words in a query, in their order. */
export type Places = readonly number[];

const isMisspelt = ({ meetings }: AnsweredQuery, place: number): boolean =>
  meetings[place] === 'misspelt' || meetings[place] === 'misspelt-start';

/** The word by its stem, or where it is more than a word by the token that stands for it and its stem. */
const formToken = (query: AnsweredQuery, place: number): string =>
  wordToken(query, place) ?? stemToken(query.words[place]?.stem ?? '');

const foldedAt = ({ words }: AnsweredQuery, places: Places): string[] =>
  places.map((place) => words[place]?.folded ?? '');

const singularAt = ({ words }: AnsweredQuery, places: Places): string[] =>
  places.map((place) => words[place]?.singular ?? '');

/** The words of a query for Meilisearch. @param loose looked up with typos forgiven where that is allowed. */
const text = (tokens: readonly string[], loose: readonly string[], open: boolean): string =>
  [...tokens.map(strict), ...loose].join(' ') + (open ? '' : CLOSED);

interface Choice {
  /** Runs that are asked for as one. */
  runs?: readonly Run[];
  /** The word that is asked for as a beginning. */
  open?: number | null;
  weight?: number;
}

/** Words in any of their forms; those that stand nowhere as typed are forgiven typos. */
function inAnyForm(query: AnsweredQuery, places: Places, { runs = [], open = null, weight }: Choice = {}): Reading {
  const isInRun = (place: number) => runs.some(({ from, to }) => from <= place && place < to);
  const single = places.filter((place) => !isInRun(place) && place !== open);
  const misspelt = single.filter((place) => query.meetings[place] === 'misspelt');
  const begun = single.filter((place) => query.meetings[place] === 'misspelt-start');
  const last = open === null ? begun : [open];
  return {
    q: text(
      [
        ...single.filter((place) => !isMisspelt(query, place)).map((place) => formToken(query, place)),
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

/** The word of some that is still being typed and that records hold; null where there is none. */
const openPlace = (query: AnsweredQuery, places: Places): number | null =>
  places.find((place) => query.words[place]?.prefix && !isMisspelt(query, place)) ?? null;

/** Words as they were typed, where records hold all of them. */
function asTyped(query: AnsweredQuery, places: Places): Reading[] {
  if (places.some((place) => isMisspelt(query, place))) return [];
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

/** How to ask for some words of a query, each in any of its forms: together the readings leave nothing out. */
export function readings(query: AnsweredQuery, places: Places): Reading[] {
  const open = openPlace(query, places);
  const runs = runsOf(query).filter(({ from, to }) => placesBetween(from, to).every((place) => places.includes(place)));
  const sets = [[], ...(runs.length > 0 ? [runs] : []), ...(runs.length > 1 ? runs.map((run) => [run]) : [])];
  return sets.flatMap((some) => {
    const weight = some.length > 0 ? RUNS_AS_ONE : WORDS_IN_ANY_FORM;
    const isOutside = open !== null && !some.some(({ from, to }) => from <= open && open < to);
    return [
      inAnyForm(query, places, { runs: some, weight }),
      ...(isOutside ? [inAnyForm(query, places, { runs: some, open, weight })] : []),
    ];
  });
}

/** The same for every word that was looked for, those that hold them as typed first. */
export const fullReadings = (query: AnsweredQuery, places: Places): Reading[] => [
  ...asTyped(query, places),
  ...readings(query, places),
];

/** The query as it is if all of its words are met so. */
const metAs = (query: AnalysedQuery, meeting: WordMeeting): AnsweredQuery => ({
  ...query,
  meetings: query.words.map(() => meeting),
});

/** The word itself in one of its forms, and not what else it stands for: that is its rarity. */
const itself = ({ words }: AnsweredQuery, place: number): Reading => ({
  q: text([stemToken(words[place]?.stem ?? '')], [], false),
  attributesToSearchOn: [...STEM_ATTRIBUTES],
  weight: WORDS_IN_ANY_FORM,
});

/**
 * How to ask whether records hold a word, the word itself first: by what it stands for too, as a beginning, and as a
 * part of a run.
 */
export function meetingReadings(words: AnalysedQuery, place: number): Reading[] {
  const query = metAs(words, 'held');
  return [
    ...(wordToken(query, place) === null ? [] : [itself(query, place)]),
    inAnyForm(query, [place]),
    ...(query.words[place]?.prefix ? [inAnyForm(query, [place], { open: place })] : []),
    ...runsOf(query)
      .filter(({ from, to }) => from <= place && place < to)
      .map((run) => inAnyForm(query, placesBetween(run.from, run.to), { runs: [run] })),
  ];
}

/** How to ask whether records hold a word but for forgiven typos. */
export const typoReading = (
  query: AnalysedQuery,
  place: number,
  meeting: Exclude<WordMeeting, 'held' | 'unknown'>,
): Reading => inAnyForm(metAs(query, meeting), [place]);
