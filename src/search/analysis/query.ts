import type { Locale } from '@/domain/locale';
import { QUERY_LENGTH } from '@/domain/search-request';
import { isStopWord } from './stop-words';
import { askedPhrases } from './synonyms';
import { tokenize, type Token } from './tokens';

/** Words beyond these are not searched for. Meilisearch reads no more either. */
export const QUERY_WORDS = 10;

/** A word that every hit must hold, in one of its forms. */
export interface QueryWord {
  /** As typed. */
  typed: string;
  folded: string;
  stem: string;
  /** Phrases that may stand for the word, each as folded words without stop words. */
  synonyms: readonly (readonly string[])[];
  /** The word may be the beginning of a longer one: it is the last, and nothing was typed after it. */
  prefix: boolean;
}

/** A run of several words, `words[from]` to `words[to - 1]`, for which other phrases may stand as a whole. */
export interface QueryPhrase {
  from: number;
  to: number;
  /** Each as folded words without stop words. */
  synonyms: readonly (readonly string[])[];
}

export interface AnalysedQuery {
  words: readonly QueryWord[];
  /** Not overlapping, in order. */
  phrases: readonly QueryPhrase[];
  /** Words that are not searched for, as typed: stop words beside others, and words beyond the limit. */
  ignored: readonly string[];
}

const unique = (tokens: readonly Token[]): Token[] => {
  const seen = new Set<string>();
  return tokens.filter(({ folded }) => !seen.has(folded) && seen.add(folded));
};

/** A text of at most `length` UTF-16 units, cut between characters. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** Reads what a person typed. Quotes, operators, markup and emoji only separate words. Never throws. */
export function analyseQuery(q: string, locale: Locale): AnalysedQuery {
  const text = cut(q, QUERY_LENGTH);
  const tokens = tokenize(text, locale);
  const telling = tokens.filter(({ folded }) => !isStopWord(folded, locale));
  const asked = unique(telling.length > 0 ? telling : tokens);
  const searched = asked.slice(0, QUERY_WORDS);
  const kept = new Set(searched.map(({ folded }) => folded));
  const last = tokens.at(-1);

  const phrases = askedPhrases(
    searched.map(({ folded }) => folded),
    locale,
  );
  const synonymsOf = (index: number) =>
    phrases.find(({ from, to }) => from === index && to === index + 1)?.synonyms ?? [];
  return {
    words: searched.map((token, index) => ({
      typed: token.typed,
      folded: token.folded,
      stem: token.stem,
      synonyms: synonymsOf(index),
      prefix: last?.folded === token.folded && last.end === text.length,
    })),
    phrases: phrases.filter(({ from, to }) => to - from > 1),
    ignored: unique(tokens.filter(({ folded }) => !kept.has(folded))).map(({ typed }) => typed),
  };
}
