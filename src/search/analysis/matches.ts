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

/** Whether a folded word of a text is a form of a word of the query. */
type Test = (folded: string) => boolean;

/** A stem begins as its words do: most words need not be stemmed to be told apart. */
const plainTest =
  (word: QueryWord, locale: Locale): Test =>
  (folded) =>
    folded === word.folded ||
    (word.prefix && folded.startsWith(word.folded)) ||
    (folded[0] === word.stem[0] && stemOf(folded, locale) === word.stem);

const typoTest = (word: QueryWord): Test => {
  const limit = typosForgiven(word.folded);
  return (folded) => limit > 0 && typosBetween(word.folded, folded, limit) <= limit;
};

const typedPrefixTest = (word: QueryWord): Test => {
  const limit = typosForgiven(word.folded);
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, index) => word.folded.length - limit + index);
  return (folded) =>
    limit > 0 &&
    word.prefix &&
    lengths.some((length) => typosBetween(word.folded, folded.slice(0, length), limit) <= limit);
};

interface TextWord {
  start: number;
  end: number;
  folded: string;
}

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

function wordMatches(forms: ReadonlyMap<string, TextWord[]>, word: QueryWord, index: number, locale: Locale): Match[] {
  const matching = (test: Test) => {
    const matches: Match[] = [];
    for (const [folded, texts] of forms) {
      if (test(folded)) for (const { start, end } of texts) matches.push({ start, end, word: index });
    }
    return matches;
  };
  const matches = [...matching(plainTest(word, locale)), ...matching(typoTest(word))];
  // A prefix with a typo is near too many words to count beside a better form.
  return matches.length > 0 ? matches : matching(typedPrefixTest(word));
}

function phraseMatches(telling: readonly TextWord[], phrase: readonly string[], word: number): Match[] {
  const matches: Match[] = [];
  telling.forEach(({ start, folded }, at) => {
    if (folded !== phrase[0]) return;
    const last = telling[at + phrase.length - 1];
    const isHere = phrase.every((part, offset) => telling[at + offset]?.folded === part);
    if (last && isHere) matches.push({ start, end: last.end, word });
  });
  return matches;
}

/** Every stretch of the text that answers a word of the query, in order; stretches do not overlap. */
export function findMatches(text: string, query: AnalysedQuery, locale: Locale): Match[] {
  if (query.words.length === 0) return [];
  const texts = Array.from(words(text));
  const forms = byForm(texts);
  const synonyms = [
    ...query.words.flatMap((word, index) => word.synonyms.map((phrase) => ({ phrase, index }))),
    ...query.phrases.flatMap(({ from, synonyms: phrases }) => phrases.map((phrase) => ({ phrase, index: from }))),
  ];
  const telling = synonyms.length > 0 ? texts.filter(({ folded }) => !isStopWord(folded, locale)) : [];
  return withoutOverlaps([
    ...query.words.flatMap((word, index) => wordMatches(forms, word, index, locale)),
    ...synonyms.flatMap(({ phrase, index }) => phraseMatches(telling, phrase, index)),
  ]);
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
