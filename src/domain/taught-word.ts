import { z } from 'zod';
import { LABEL_LENGTH } from './concept';
import { LOCALES } from './locale';

/** Where a word that is taught to the thesaurus may stand in a concept. */
export const TAUGHT_AS = ['alternative', 'hidden'] as const;
export type TaughtAs = (typeof TAUGHT_AS)[number];

const word = z.string().trim().min(1).max(LABEL_LENGTH);
const as = z.enum(TAUGHT_AS);

const taughtWordSchema = z.strictObject({ word, as, language: z.enum(LOCALES) });

/** A word that somebody adds to a concept. */
export type TaughtWord = z.infer<typeof taughtWordSchema>;

/** Reads what was sent. @returns null if it is no word, or says not where it should stand. */
export function parseTaughtWord(text: string): TaughtWord | null {
  try {
    return taughtWordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The names by which an address of the admin brings a word along. */
export const WORD_PARAMETERS = { word: 'palabra', as: 'como', language: 'idioma' } as const;

/** The address of the form of a new concept, with a word in one of its Spanish lists. */
export const newConceptQuery = (taught: Pick<TaughtWord, 'word' | 'as'>): string =>
  new URLSearchParams({
    locale: 'es',
    [WORD_PARAMETERS.word]: taught.word,
    [WORD_PARAMETERS.as]: taught.as,
  }).toString();

const parametersSchema = z.object({ [WORD_PARAMETERS.word]: word, [WORD_PARAMETERS.as]: as });

/** The word that an address brings to a list of the form of a new concept; undefined if it brings none. */
export function broughtTo(list: TaughtAs, query: unknown): string[] | undefined {
  const { data } = parametersSchema.safeParse(query);
  return data?.[WORD_PARAMETERS.as] === list ? [data[WORD_PARAMETERS.word]] : undefined;
}
