import type { Locale } from '@/domain/locale';
import { labelWords, type Thesaurus } from '@/search/analysis';

/** A concept by which the thesaurus understands a word. */
export interface UnderstoodAs {
  id: string;
  /** What it is called in the language of the word. */
  name: string;
}

/** The concepts of which a word, or words together, are a label in their language; several where it is a homonym. */
export function understoodAs(label: string, locale: Locale, thesaurus: Thesaurus): UnderstoodAs[] {
  return thesaurus
    .named(labelWords(label, locale), locale)
    .filter(({ relation }) => relation === 'same')
    .map(({ id, name }) => ({ id, name }));
}
