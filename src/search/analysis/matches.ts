import type { Locale } from '@/domain/locale';
import type { AnalysedQuery, QueryWord } from './query';
import { stemOf } from './stems';
import { isStopWord } from './stop-words';
import { words } from './tokens';
import { typosBetween, typosForgiven } from './typos';

/** A stretch of a text that answers the query. Offsets are UTF-16 units. */
export interface Match {
  start: number;
  end: number;
  /** Index of the word of the query that it answers. */
  word: number;
}

/** Whether a word of a text is a form of a word of the query. */
type Test = (folded: string, stem: string) => boolean;

const plainTest =
  (word: QueryWord): Test =>
  (folded, stem) =>
    folded === word.folded || stem === word.stem || (word.prefix && folded.startsWith(word.folded));

const typoTest = (word: QueryWord): Test => {
  const limit = typosForgiven(word.folded);
  if (limit === 0) return () => false;
  return (folded) => typosBetween(word.folded, folded, limit) <= limit;
};

const typedPrefixTest = (word: QueryWord): Test => {
  const limit = typosForgiven(word.folded);
  if (limit === 0 || !word.prefix) return () => false;
  const { length } = word.folded;
  return (folded) =>
    [length - 1, length, length + 1].some((end) => typosBetween(word.folded, folded.slice(0, end), limit) <= limit);
};

interface TextWord {
  start: number;
  end: number;
  folded: string;
  stem: string;
}

/** Stems and answers are worked out once per distinct word of a text. */
function remember(test: Test): Test {
  const known = new Map<string, boolean>();
  return (folded, stem) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const answer = test(folded, stem);
    known.set(folded, answer);
    return answer;
  };
}

function wordMatches(texts: readonly TextWord[], word: QueryWord, index: number): Match[] {
  const matching = (test: Test) => {
    const quick = remember(test);
    return texts
      .filter(({ folded, stem }) => quick(folded, stem))
      .map(({ start, end }) => ({ start, end, word: index }));
  };
  const plain = matching(plainTest(word));
  const near = matching(typoTest(word));
  // A prefix with a typo is near too many words to count beside a better form.
  return plain.length + near.length > 0 ? [...plain, ...near] : matching(typedPrefixTest(word));
}

function phraseMatches(telling: readonly TextWord[], phrase: readonly string[], word: number): Match[] {
  return telling.flatMap(({ start }, at) => {
    const last = telling[at + phrase.length - 1];
    const here = last && phrase.every((part, offset) => telling[at + offset]?.folded === part);
    return here ? [{ start, end: last.end, word }] : [];
  });
}

/** Every stretch of the text that answers a word of the query, in order; stretches do not overlap. */
export function findMatches(text: string, query: AnalysedQuery, locale: Locale): Match[] {
  if (query.words.length === 0) return [];
  const stems = new Map<string, string>();
  const stem = (folded: string): string => {
    const known = stems.get(folded) ?? stemOf(folded, locale);
    stems.set(folded, known);
    return known;
  };
  const texts = Array.from(words(text), ({ start, end, folded }) => ({ start, end, folded, stem: stem(folded) }));
  const telling = texts.filter(({ folded }) => !isStopWord(folded, locale));
  const found = [
    ...query.words.flatMap((word, index) => [
      ...wordMatches(texts, word, index),
      ...word.synonyms.flatMap((synonym) => phraseMatches(telling, synonym, index)),
    ]),
    ...query.phrases.flatMap(({ from, synonyms }) =>
      synonyms.flatMap((synonym) => phraseMatches(telling, synonym, from)),
    ),
  ];
  return withoutOverlaps(found);
}

/** Keeps the longest of overlapping stretches that begin at the same place, and the first of others. */
function withoutOverlaps(matches: Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end || a.word - b.word);
  let end = 0;
  return sorted.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}
