import type { Locale, Localized } from '../locale';

/** One value of a controlled vocabulary. `key` is what records hold; the rest is what people read. */
export interface Term<Key extends string = string> {
  readonly key: Key;
  readonly label: Localized;
  /** Shorter label for lists, chips and facets. Falls back to `label`. */
  readonly short?: Localized;
  /** What the value means, for help texts. */
  readonly note?: Localized;
}

/** A closed, ordered list of terms. */
export interface Vocabulary<Key extends string = string> {
  readonly terms: readonly Term<Key>[];
  readonly keys: readonly [Key, ...Key[]];
  has(value: unknown): value is Key;
  /** Full label; an unknown key is returned unchanged, so that old data never breaks a page. */
  label(key: string, locale: Locale): string;
  /** Short label, or the full one if there is none. */
  short(key: string, locale: Locale): string;
}

/** Makes a vocabulary of ordered terms. @throws if it is empty or a key appears twice. */
export function defineVocabulary<const Key extends string>(terms: readonly Term<Key>[]): Vocabulary<Key> {
  const byKey = new Map<string, Term<Key>>(terms.map((term) => [term.key, term]));
  const [first, ...rest] = terms.map((term) => term.key);
  if (first === undefined || byKey.size !== terms.length) throw new Error('A vocabulary needs terms with unique keys');
  return {
    terms,
    keys: [first, ...rest],
    has: (value): value is Key => typeof value === 'string' && byKey.has(value),
    label: (key, locale) => byKey.get(key)?.label[locale] ?? key,
    short: (key, locale) => {
      const term = byKey.get(key);
      return term?.short?.[locale] ?? term?.label[locale] ?? key;
    },
  };
}

/** A term from its key and its labels. */
export const term = <const Key extends string>(key: Key, es: string, en: string, short?: Localized): Term<Key> => ({
  key,
  label: { es, en },
  ...(short ? { short } : {}),
});
