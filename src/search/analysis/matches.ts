import type { Locale } from '@/domain/locale';
import { wordForms, type WordForm } from '@/domain/text/word-forms';
import { PhraseTable, type Phrase } from './phrases';
import type { AnsweredQuery, QueryWord, WordMeeting } from './query';
import { singularOf } from '@/domain/text/singular';
import { stemOf } from './stems';
import { isStopWord } from './stop-words';
import type { MetConcept } from './thesaurus';
import { typosBetween, typosForgiven, typosForgivenInStart } from './typos';

/** A stretch of a text that matches the query. Offsets are in UTF-16 units. */
export interface Match {
  start: number;
  end: number;
  /** Index of the word of the query that it matches; of the first, if it matches a run of words. */
  word: number;
  /** Index of the last word that it matches. */
  lastWord: number;
  /** The concept of which the stretch is a label, where it matches only through one. */
  concept?: MetConcept;
}

/** The places of the words of the query that a stretch answers. */
export const answeredBy = ({ word, lastWord }: Pick<Match, 'word' | 'lastWord'>): number[] =>
  Array.from({ length: lastWord - word + 1 }, (_, offset) => word + offset);

/** Whether a folded word of a text is a form of a word of the query. */
type Test = (folded: string) => boolean;

/** A stem begins as its words do: most words can be ruled out without stemming them. */
const plainTest =
  (word: Pick<QueryWord, 'folded' | 'stem' | 'prefix'>, locale: Locale): Test =>
  (folded) =>
    folded === word.folded ||
    (word.prefix && folded.startsWith(word.folded)) ||
    (folded[0] === word.stem[0] && stemOf(folded, locale) === word.stem);

const typoTest = ({ singular: asked }: QueryWord, locale: Locale): Test => {
  const limit = typosForgiven(asked);
  return (folded) => typosBetween(asked, singularOf(folded, locale), limit) <= limit;
};

const typedStartTest = ({ folded: asked }: QueryWord, locale: Locale): Test => {
  const limit = typosForgivenInStart(asked);
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, index) => asked.length - limit + index);
  return (folded) => {
    const singular = singularOf(folded, locale);
    return lengths.some((length) => typosBetween(asked, singular.slice(0, length), limit) <= limit);
  };
};

const never: Test = () => false;

type TextWord = Pick<WordForm, 'start' | 'end' | 'folded' | 'other'>;

/** The words of a text by their folded forms: each form is tested once. */
function byForm(texts: readonly TextWord[]): Map<string, TextWord[]> {
  const forms = new Map<string, TextWord[]>();
  for (const text of texts) {
    const same = forms.get(text.folded);
    if (same) same.push(text);
    else forms.set(text.folded, [text]);
  }
  return forms;
}

const TESTS: Readonly<Record<WordMeeting, (word: QueryWord, locale: Locale) => Test>> = {
  held: plainTest,
  related: plainTest,
  misspelt: typoTest,
  'misspelt-start': typedStartTest,
  unknown: () => never,
};

/** Stretches that match the words of a query from one index to another, as a whole. */
function matchesOf(forms: ReadonlyMap<string, TextWord[]>, test: Test, word: number, lastWord = word): Match[] {
  const matches: Match[] = [];
  for (const [folded, texts] of forms) {
    if (!test(folded)) continue;
    for (const { start, end } of texts) matches.push({ start, end, word, lastWord });
  }
  return matches;
}

/** A label of a concept, which answers a run of words of the query. */
interface Substitute extends Phrase {
  readonly word: number;
  readonly lastWord: number;
  readonly concept: MetConcept;
}

/** Made once for each query. */
const substitutes = new WeakMap<AnsweredQuery['concepts'], PhraseTable<Substitute>>();

function substitutesFor({ concepts }: AnsweredQuery): PhraseTable<Substitute> {
  const known = substitutes.get(concepts);
  if (known) return known;
  const table = new PhraseTable(
    concepts.flatMap(({ from, to, concepts: met }) =>
      met.flatMap((concept) => concept.labels.map((label) => ({ ...label, word: from, lastWord: to - 1, concept }))),
    ),
  );
  substitutes.set(concepts, table);
  return table;
}

/** Stretches that are a label of a concept that words of the query name. */
function conceptMatches(
  texts: readonly TextWord[],
  forms: ReadonlyMap<string, TextWord[]>,
  table: PhraseTable<Substitute>,
  locale: Locale,
): Match[] {
  const matches: Match[] = [];
  for (const [folded, same] of forms) {
    for (const { words, word, lastWord, concept } of table.at([{ folded, stem: stemOf(folded, locale) }], 0)) {
      if (words.length === 1) for (const { start, end } of same) matches.push({ start, end, word, lastWord, concept });
    }
  }
  const telling = texts
    .filter(({ folded, other }) => !other && !isStopWord(folded, locale))
    .map((text) => ({ ...text, stem: stemOf(text.folded, locale) }));
  telling.forEach(({ start }, place) => {
    for (const { words, word, lastWord, concept } of table.at(telling, place)) {
      const last = telling[place + words.length - 1];
      if (last && words.length > 1) matches.push({ start, end: last.end, word, lastWord, concept });
    }
  });
  return matches;
}

/** Every stretch of the text that matches a word of the query; a stretch may match several. */
export function allMatches(text: string, query: AnsweredQuery, locale: Locale): Match[] {
  if (query.words.length === 0) return [];
  const texts = Array.from(wordForms(text));
  const forms = byForm(texts);
  return [
    ...query.words.flatMap((word, index) =>
      matchesOf(forms, TESTS[query.meetings[index] ?? 'held'](word, locale), index),
    ),
    ...query.joined.flatMap(({ from, to, folded, stem }) =>
      matchesOf(forms, plainTest({ folded, stem, prefix: false }, locale), from, to - 1),
    ),
    ...(query.concepts.length > 0 ? conceptMatches(texts, forms, substitutesFor(query), locale) : []),
  ];
}

/** Every stretch of the text that matches a word of the query, in order and without overlaps. */
export const findMatches = (text: string, query: AnsweredQuery, locale: Locale): Match[] =>
  withoutOverlaps(allMatches(text, query, locale));

/** Keeps the longest of overlapping stretches that begin at the same position, and the first of others. */
function withoutOverlaps(matches: Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end || a.word - b.word);
  let end = 0;
  return sorted.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}
