import type { Locale } from '@/domain/locale';
import {
  fold,
  isStopWord,
  stemOf,
  typosForgiven,
  type AnalysedQuery,
  type Analyse,
  type AnsweredQuery,
  type QueryWord,
} from './analysis';
import type { NearWord, SearchEngine } from './port';

/** How many times as many records another spelling must find as the typed one, which some record holds. */
const FAR_MORE = 10;
const MOST_NEIGHBOURS = 8;

/** Whether a known word is what was typed: a form of it, or begun by it. */
const isFormOf = (known: string, word: QueryWord, locale: Locale): boolean => {
  const folded = fold(known);
  return stemOf(folded, locale) === word.stem || (word.prefix && folded.startsWith(word.folded));
};

/** The nearest known neighbour of a word that stands nowhere; nothing if it is a form of one that is known. */
function nearestOf(word: QueryWord, [nearest]: readonly NearWord[], locale: Locale): string | null {
  return nearest === undefined || isFormOf(nearest.word, word, locale) ? null : nearest.word;
}

/** A neighbour, one typo away, of a word that is known: it tells more than a stop word, and stands in far more records. */
function farMoreFrequent(word: QueryWord, near: readonly NearWord[], locale: Locale): string | null {
  const isOwn = ({ word: known }: NearWord) => isFormOf(known, word, locale);
  const own = Math.max(1, ...near.filter(isOwn).map(({ records }) => records));
  const likelier = near.find(
    (each) =>
      each.typos === 1 && !isOwn(each) && !isStopWord(fold(each.word), locale) && each.records >= own * FAR_MORE,
  );
  return likelier?.word ?? null;
}

/**
 * The query in a likelier spelling, if that finds something: words that stand nowhere are replaced by their nearest
 * neighbours, and known ones by neighbours that find far more. What a concept is called is never a misspelling.
 * @param words the words, as an engine matched them.
 * @param full how many records hold every word of the query that is known.
 * @param finds how many records some words find.
 * @param speller the embedded engine: it knows its words.
 */
export async function likelierSpelling(
  { words, meetings }: AnsweredQuery,
  full: number,
  locale: Locale,
  analyse: Analyse,
  finds: (words: AnalysedQuery) => Promise<number>,
  speller: SearchEngine,
): Promise<string | null> {
  const near = (word: QueryWord) => speller.nearestWords?.(word.folded, locale, MOST_NEIGHBOURS) ?? [];
  const corrected = await Promise.all(
    words.map(async (word, index) => {
      if (meetings[index] === 'unknown') return nearestOf(word, await near(word), locale) ?? word.typed;
      if (meetings[index] !== 'held' || word.isConcept || typosForgiven(word.folded) === 0) return word.typed;
      return farMoreFrequent(word, await near(word), locale) ?? word.typed;
    }),
  );
  if (corrected.every((word, index) => word === words[index]?.typed)) return null;
  const text = corrected.join(' ');
  const demanded = meetings.includes('unknown') ? 1 : FAR_MORE * Math.max(1, full);
  return (await finds(analyse(text))) >= demanded ? text : null;
}
