import type { Locale } from '@/domain/locale';
import { newConceptQuery, WORD_PARAMETERS, type TaughtWord } from '@/domain/taught-word';

export const USE_PATH = '/admin/uso';
const CONCEPTS = '/admin/collections/concepts';

/** Where a word is taught. */
export const teachHref = (word: string, language: Locale): string =>
  `${USE_PATH}/ensenar?${new URLSearchParams({ [WORD_PARAMETERS.word]: word, [WORD_PARAMETERS.language]: language }).toString()}`;

export const conceptHref = (id: string, language: Locale): string => `${CONCEPTS}/${id}?locale=${language}`;

/** The form of a new concept, which is written in Spanish first: a word of another language cannot come along. */
export const newConceptHref = (taught: TaughtWord): string =>
  `${CONCEPTS}/create?${taught.language === 'es' && taught.word.trim() ? newConceptQuery(taught) : 'locale=es'}`;
