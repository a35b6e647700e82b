import type { Locale } from '@/domain/locale';
import { fold } from './fold';
import { stemOf } from './stems';

/** A word of a text. `start` and `end` are UTF-16 offsets in it. */
export interface Token {
  start: number;
  end: number;
  /** As it stands in the text. */
  typed: string;
  folded: string;
  stem: string;
}

/** A word of a text, before it is stemmed. */
export type RawToken = Omit<Token, 'stem'>;

const LETTER = String.raw`[\p{L}\p{M}]`;
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]`;
const WORD = new RegExp(
  [
    // 2.500 and 15,000 are one number; 88,2 is two.
    String.raw`(?<![\p{L}\p{N}])\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?![\p{L}\p{N}])`,
    // S.N.M. is SNM.
    String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`,
    // O'Higgins is one word.
    String.raw`(?<![\p{L}\p{N}])[\p{L}]['’]${LETTER}{3,}`,
    // niñ@s is niños.
    String.raw`${LETTER}{2,}@s?(?![\p{L}\p{N}.])`,
    String.raw`[\p{L}\p{N}]${IN_WORD}*`,
  ].join('|'),
  'gu',
);
const JOINTS = /[.,'’\u00a0\u202f]/g;

const foldToken = (typed: string): string => fold(typed).replace(JOINTS, '').replace('@', 'o');

/** The words of a text, in order, without their stems. */
export function* words(text: string): Generator<RawToken> {
  for (const match of text.matchAll(WORD)) {
    const typed = match[0];
    const folded = foldToken(typed);
    if (folded !== '') yield { start: match.index, end: match.index + typed.length, typed, folded };
  }
}

/** The words of a text, in order. Everything that is neither letter nor digit only separates. */
export const tokenize = (text: string, locale: Locale): Token[] =>
  Array.from(words(text), (word) => ({ ...word, stem: stemOf(word.folded, locale) }));
