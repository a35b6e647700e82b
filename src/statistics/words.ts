import type { Locale } from '@/domain/locale';
import { looksPersonal } from '@/domain/personal-data';
import { analyseQuery, lowerForm, NO_THESAURUS } from '@/search/analysis';

/** UTF-16 units. Longer queries are pasted rather than typed, and may contain anything. */
const LONGEST_QUERY = 100;
const MOST_WORDS = 8;
/** Letters only: a word with a digit in it may be part of a number, and is not kept in any form. */
const WORD = /^\p{L}{2,30}$/u;

/** A single word of a search. */
export interface SearchedWord {
  /** As searches compare it: lower case, no marks on letters. */
  value: string;
  /** As it is shown: lower case, marks as typed. */
  shown: string;
}

/**
 * The words of a search that may be counted, each once and without its neighbours: a name is two words together. Empty
 * if anything in the query looks personal, because its other words are then likely to be about the same person.
 */
export function wordsToCount(q: string, locale: Locale): SearchedWord[] {
  if (q.length > LONGEST_QUERY || looksPersonal(q)) return [];
  const { words } = analyseQuery(q, locale, NO_THESAURUS);
  if (words.length > MOST_WORDS) return [];
  // A search keeps a repeated word if it is part of a label; it is counted once all the same.
  const counted = new Map(words.filter(({ folded }) => WORD.test(folded)).map((word) => [word.folded, word]));
  return [...counted.values()].map(({ typed, folded }) => ({ value: folded, shown: shownForm(typed, folded) }));
}

/** Only marks on letters may differ from the folded word; anything else that was typed (S.N.M., niñ@s) is not shown. */
function shownForm(typed: string, folded: string): string {
  const shown = lowerForm(typed);
  return WORD.test(shown) && shown.length === folded.length ? shown : folded;
}
