import type { Token } from '../../analysis';

/*
 * What is written to the index is marked, and asked for with the same marks, so that Meilisearch meets nothing but what
 * it is to meet. The marks at the front begin no word of either language: what somebody types is never their beginning.
 */

/** Of a single stem of a text. */
const STEM = 'zx';
/** Of words that may be asked for as a whole, by their stems and by their letters. */
const STEMS = 'zy';
const FORMS = 'zz';

/**
 * Ends every word of a text, as nothing does that goes before another word in one: Meilisearch reads a word that it does
 * not know as any two that it knows («laas» as «la» and «as»), wherever both stand in one text.
 */
export const WORD_END = 'q';

export const endedWord = (folded: string): string => `${folded}${WORD_END}`;

/** A stem as it is written and asked for: «promov» is no beginning of «promueve». */
export const stemToken = (stem: string): string => `${STEM}${stem}`;

/** Words as they are asked for as a whole. */
export type AskedWord = Pick<Token, 'folded' | 'stem'>;

export const stemsToken = (words: readonly AskedWord[]): string => `${STEMS}${words.map(({ stem }) => stem).join('')}`;

export const formsToken = (words: readonly AskedWord[]): string =>
  `${FORMS}${words.map(({ folded }) => folded).join('')}`;
