import type { Locale } from '@/domain/locale';
import { LOCALES } from '@/domain/locale';
import { heldPhrases, synonymEntries } from '../../analysis';

/** A phrase as one word, which Meilisearch can look up beside others: «san pablo» → «sanpablo». */
export const phraseToken = (words: readonly string[]): string => words.join('');

/** Which phrases a reader may ask for, by a phrase that a record may hold. */
type Askable = ReadonlyMap<string, ReadonlySet<string>>;

function askablePhrases(locale: Locale): Askable {
  const askable = new Map<string, Set<string>>();
  const add = (held: readonly string[], asked: readonly string[]): void => {
    const key = held.join(' ');
    const known = askable.get(key) ?? new Set();
    askable.set(key, known.add(phraseToken(asked)));
  };
  for (const { phrase, synonyms } of synonymEntries(locale)) {
    for (const synonym of synonyms) add(synonym, phrase);
    // A phrase that is asked for as a whole is also found where it stands itself.
    if (phrase.length > 1) add(phrase, phrase);
  }
  return askable;
}

const ASKABLE = Object.fromEntries(LOCALES.map((locale) => [locale, askablePhrases(locale)])) as Record<
  Locale,
  Askable
>;

/**
 * What a reader may ask for and find these words by, though they do not hold it: «nna» where they hold «niñas, niños y
 * adolescentes». Said in the index and not in the query, because Meilisearch's own synonyms know no stop words inside a
 * phrase and no phrase of more than three words.
 * @param folded words of one text, in order, without stop words.
 */
export function synonymTokens(folded: readonly string[], locale: Locale): Set<string> {
  const held = [...folded, ...heldPhrases(folded, locale).map(({ from, to }) => folded.slice(from, to).join(' '))];
  return new Set(held.flatMap((phrase) => [...(ASKABLE[locale].get(phrase) ?? [])]));
}
