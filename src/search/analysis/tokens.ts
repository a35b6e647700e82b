import type { Locale } from '@/domain/locale';
import { words, type Word } from '@/domain/text/tokens';
import { stemOf } from './stems';

export { words } from '@/domain/text/tokens';

/** A word of a text, before it is stemmed. */
export type RawToken = Word;

/** A word of a text with its stem. */
export interface Token extends Word {
  stem: string;
}

/** The words of a text, in order, with their stems. */
export const tokenize = (text: string, locale: Locale): Token[] =>
  Array.from(words(text), (word) => ({ ...word, stem: stemOf(word.folded, locale) }));
