import { createHash } from 'node:crypto';
import type { Locale } from '@/domain/locale';
import type { Phrase, PhraseWord } from '../../analysis';

/*
 * What is written to the index is marked, and asked for with the same marks, so that Meilisearch meets nothing but what
 * it is to meet. The marks at the front begin no word of either language: what somebody types is never their beginning.
 */

/** Of a single stem of a text. */
const STEM = 'zx';
/** Of words that may be asked for as a whole, by their stems and by their letters. */
const STEMS = 'zy';
const FORMS = 'zz';
/** Of a concept that a text holds. */
const CONCEPT = 'zc';
/** Of a concept's label that is asked for, with what it means, or with all that comes near: both stand for their synonyms. */
const MEANT = 'zm';
const NEAR = 'zn';

/**
 * Ends every word of a text, as nothing does that goes before another word in one: Meilisearch reads a word that it does
 * not know as any two that it knows («laas» as «la» and «as»), wherever both stand in one text.
 */
export const WORD_END = 'q';

export const endedWord = (folded: string): string => `${folded}${WORD_END}`;

/** A stem as it is written and asked for: «promov» is no beginning of «promueve». */
export const stemToken = (stem: string): string => `${STEM}${stem}`;

export const stemsToken = (words: readonly PhraseWord[]): string => `${STEMS}${words.map(({ stem }) => stem).join('')}`;

export const formsToken = (words: readonly PhraseWord[]): string =>
  `${FORMS}${words.map(({ folded }) => folded).join('')}`;

const LETTERS = 'abcdefghijklmnop';

/** Letters that stand for any text: a token must be one word. */
const asLetters = (text: string): string =>
  [...createHash('sha256').update(text).digest('hex').slice(0, 20)]
    .map((digit) => LETTERS[parseInt(digit, 16)])
    .join('');

export const conceptToken = (id: string): string => `${CONCEPT}${asLetters(id)}`;

/** How far from words what is found may be: what they mean, or also broader and related concepts. */
export type Reach = 'meant' | 'near';

/** A concept's label as it is asked for in a language. */
export const labelToken = ({ words, byLetter }: Phrase, locale: Locale, reach: Reach): string =>
  `${reach === 'near' ? NEAR : MEANT}${locale}${byLetter ? formsToken(words) : stemsToken(words)}`;

export const isLabelToken = (token: string): boolean => token.startsWith(MEANT) || token.startsWith(NEAR);
