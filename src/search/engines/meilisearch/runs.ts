import { FACET_NAMES, type FacetName } from '@/domain/facets';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import type { WordForm } from '@/domain/text/word-forms';
import {
  allLabels,
  heldPhrases,
  isNamedByLetter,
  isStopWord,
  labelRuns,
  stemOf,
  synonymEntries,
  type AnalysedQuery,
} from '../../analysis';
import { formsToken, stemsToken, stemToken, type AskedWord } from './marks';

const analysed = (folded: readonly string[], locale: Locale): AskedWord[] =>
  folded.map((word) => ({ folded: word, stem: stemOf(word, locale) }));

/** Tokens by what a document must contain to be found by them. */
class Tokens {
  private readonly tokens = new Map<string, Set<string>>();

  add(key: string, token: string): void {
    this.tokens.set(key, (this.tokens.get(key) ?? new Set()).add(token));
  }

  of(key: string): Iterable<string> {
    return this.tokens.get(key) ?? [];
  }

  *ofAll(keys: Iterable<string>): Generator<string> {
    for (const key of keys) yield* this.of(key);
  }
}

/** What can be queried in a language besides plain words, and which documents are found by it. */
interface Askable {
  /** By a word or phrase that a text contains, letter by letter. */
  byHeld: Tokens;
  /** By a stem that a text contains. */
  byStem: Tokens;
  /** By facet and value. */
  byValue: Tokens;
}

const valueKey = (name: FacetName, value: string): string => `${name} ${value}`;

/** Phrases that must match letter by letter: those with synonyms, and place names. */
const phrasesByLetter = (locale: Locale): AskedWord[][] => [
  ...synonymEntries(locale).map(({ phrase }) => analysed(phrase, locale)),
  ...allLabels(locale).flatMap(({ name, words }) => (isNamedByLetter(name) ? [[...words]] : [])),
];

function askableIn(locale: Locale): Askable {
  const askable: Askable = { byHeld: new Tokens(), byStem: new Tokens(), byValue: new Tokens() };
  const addWord = ([only, ...others]: readonly AskedWord[], token: string): void => {
    if (only && others.length === 0) askable.byStem.add(only.stem, token);
  };
  for (const { phrase, synonyms } of synonymEntries(locale)) {
    const token = formsToken(analysed(phrase, locale));
    for (const synonym of synonyms) askable.byHeld.add(synonym.join(' '), token);
    // A phrase that is queried as a whole is also found where it occurs itself.
    if (phrase.length > 1) askable.byHeld.add(phrase.join(' '), token);
  }
  for (const words of phrasesByLetter(locale)) {
    const token = formsToken(words);
    addWord(words, token);
    for (const { name, value, from, to } of labelRuns(words, locale)) {
      if (from === 0 && to === words.length) askable.byValue.add(valueKey(name, value), token);
    }
  }
  for (const { name, value, words } of allLabels(locale)) {
    if (isNamedByLetter(name)) continue;
    const token = stemsToken(words);
    addWord(words, token);
    askable.byValue.add(valueKey(name, value), token);
  }
  return askable;
}

const ASKABLE = Object.fromEntries(LOCALES.map((locale) => [locale, askableIn(locale)])) as Record<Locale, Askable>;

/** The words of a text in every form, and its phrases that have synonyms. */
function heldIn(words: readonly WordForm[], locale: Locale): string[] {
  const telling = words.filter(({ folded }) => !isStopWord(folded, locale));
  const inOrder = telling.filter(({ other }) => !other).map(({ folded }) => folded);
  const phrases = heldPhrases(inOrder, locale).map(({ from, to }) => inOrder.slice(from, to).join(' '));
  return [...telling.map(({ folded }) => folded), ...phrases];
}

/**
 * What a reader may query as a whole to find a document: synonyms of what it contains («nna» if it contains «niñas,
 * niños y adolescentes») and labels of its facet values. Put in the index and not in the query, because Meilisearch
 * can't look up words in several ways in one query, and its own synonyms do not handle stop words inside a phrase.
 * @param texts the words of each of its texts.
 * @param stems the stems of all its words.
 */
export function runTokens(
  { facets, locale }: Pick<SearchDocument, 'facets' | 'locale'>,
  texts: readonly (readonly WordForm[])[],
  stems: ReadonlySet<string>,
): Set<string> {
  const { byHeld, byStem, byValue } = ASKABLE[locale];
  const values = FACET_NAMES.flatMap((name) => facets[name].map((value) => valueKey(name, value)));
  return new Set([
    ...byHeld.ofAll(texts.flatMap((text) => heldIn(text, locale))),
    ...byStem.ofAll(stems),
    ...byValue.ofAll(values),
  ]);
}

/**
 * The token of a run that is a phrase with synonyms or a label. A phrase is matched by its letters, a label by its
 * stems.
 */
function runToken({ words, phrases, labels }: AnalysedQuery, from: number, to: number): string {
  const isHere = (run: { from: number; to: number }): boolean => run.from === from && run.to === to;
  const asked = words.slice(from, to);
  const isPhrase = phrases.some(isHere) || (asked.length === 1 && (asked[0]?.synonyms.length ?? 0) > 0);
  return isPhrase || labels.some((label) => isHere(label) && isNamedByLetter(label.name))
    ? formsToken(asked)
    : stemsToken(asked);
}

/**
 * The combined token of a word and its stem: documents that contain either have it. Null for a word that is only a
 * word.
 */
export function wordToken(query: AnalysedQuery, index: number): string | null {
  const word = query.words[index];
  const isLabel = query.labels.some(({ from, to }) => from === index && to === index + 1);
  return word && (isLabel || word.synonyms.length > 0) ? runToken(query, index, index + 1) : null;
}

/** A run of words of a query and its token. `to` is exclusive. */
export interface Run {
  from: number;
  to: number;
  token: string;
}

/** The indexes of a run, in order. */
export const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

/** Runs of words that are queried as a whole, without overlaps: the longest first. */
export function runsOf(query: AnalysedQuery): Run[] {
  const { phrases, joined, labels } = query;
  const taken = new Set<number>();
  const whole = [...phrases, ...labels]
    .filter(({ from, to }) => to - from > 1)
    .map(({ from, to }) => ({ from, to, token: runToken(query, from, to) }));
  return [...whole, ...joined.map(({ from, to, stem }) => ({ from, to, token: stemToken(stem) }))]
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      const places = placesBetween(from, to);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
}
