import { FACET_NAMES } from '@/domain/facets';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import type { WordForm } from '@/domain/text/word-forms';
import {
  allLabelWords,
  heldPhrases,
  isStopWord,
  labelWords,
  stemOf,
  synonymEntries,
  type AnalysedQuery,
} from '../../analysis';

/** Begin no word: a token of ours is never met by the beginning of what somebody types. */
const RUN_MARK = 'zz';
const STEM_MARK = 'zx';

/** A stem as it is written and asked for: «promov» is no beginning of «promueve». */
export const stemToken = (stem: string): string => `${STEM_MARK}${stem}`;

/** Words that may be asked for as a whole, as one token that Meilisearch can look up beside others. */
const runToken = (stems: readonly string[]): string => `${RUN_MARK}${stems.join('')}`;

const stemsOf = (folded: readonly string[], locale: Locale): string[] => folded.map((word) => stemOf(word, locale));

/** What may be asked for in a language beside plain words. */
interface Askable {
  /** Tokens of the phrases by which a reader may ask for one that a record holds. */
  byHeldPhrase: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stems of single words that are asked for by their token: labels and words with synonyms. */
  stems: ReadonlySet<string>;
}

function askableIn(locale: Locale): Askable {
  const byHeldPhrase = new Map<string, Set<string>>();
  const stems = new Set(
    allLabelWords(locale).flatMap((words) => (words.length === 1 && words[0] ? [words[0].stem] : [])),
  );
  const add = (held: readonly string[], asked: readonly string[]): void => {
    const key = held.join(' ');
    const known = byHeldPhrase.get(key) ?? new Set();
    byHeldPhrase.set(key, known.add(runToken(stemsOf(asked, locale))));
  };
  for (const { phrase, synonyms } of synonymEntries(locale)) {
    for (const synonym of synonyms) add(synonym, phrase);
    // A phrase that is asked for as a whole is also found where it stands itself.
    if (phrase.length > 1) add(phrase, phrase);
    else for (const stem of stemsOf(phrase, locale)) stems.add(stem);
  }
  return { byHeldPhrase, stems };
}

const ASKABLE = Object.fromEntries(LOCALES.map((locale) => [locale, askableIn(locale)])) as Record<Locale, Askable>;

const phraseTokens = (words: readonly WordForm[], locale: Locale): string[] => {
  const telling = words.flatMap(({ folded, other }) => (other || isStopWord(folded, locale) ? [] : [folded]));
  const phrases = heldPhrases(telling, locale).map(({ from, to }) => telling.slice(from, to).join(' '));
  return [...telling, ...phrases].flatMap((held) => [...(ASKABLE[locale].byHeldPhrase.get(held) ?? [])]);
};

const labelTokens = ({ facets, locale }: SearchDocument): string[] =>
  FACET_NAMES.flatMap((name) => facets[name].flatMap((value) => labelWords(name, value, locale))).map((words) =>
    runToken(words.map(({ stem }) => stem)),
  );

/**
 * What a reader may ask for as a whole and find a document by: synonyms of what it holds («nna» where it holds «niñas,
 * niños y adolescentes») and labels of its facet values. Said in the index and not in the query, because Meilisearch
 * can't look words up in several ways in one query, and its own synonyms know no stop words inside a phrase.
 * @param texts the words of each of its texts.
 * @param stems the stems of all its words.
 */
export function runTokens(
  document: SearchDocument,
  texts: readonly (readonly WordForm[])[],
  stems: ReadonlySet<string>,
): Set<string> {
  const { locale } = document;
  const own = [...ASKABLE[locale].stems].filter((stem) => stems.has(stem)).map((stem) => runToken([stem]));
  return new Set([...texts.flatMap((text) => phraseTokens(text, locale)), ...labelTokens(document), ...own]);
}

/** The token of a word and its stem in one: documents that hold either have it. Null for a word that is only a word. */
export function wordToken({ words, labels }: AnalysedQuery, index: number): string | null {
  const word = words[index];
  const isLabel = labels.some(({ from, to }) => from === index && to === index + 1);
  return word && (isLabel || word.synonyms.length > 0) ? runToken([word.stem]) : null;
}

/** A run of words of a query and its token. `to` is exclusive. */
export interface Run {
  from: number;
  to: number;
  token: string;
}

/** The places of a run, in order. */
export const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

/** Runs of words that are asked for as a whole, not overlapping: the longest first. */
export function runsOf({ words, phrases, joined, labels }: AnalysedQuery): Run[] {
  const taken = new Set<number>();
  const whole = [...phrases, ...labels]
    .filter(({ from, to }) => to - from > 1)
    .map(({ from, to }) => ({ from, to, token: runToken(words.slice(from, to).map(({ stem }) => stem)) }));
  return [...whole, ...joined.map(({ from, to, stem }) => ({ from, to, token: stemToken(stem) }))]
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      const places = placesBetween(from, to);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
}
