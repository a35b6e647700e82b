import { isWebAddress } from '@/domain/contact-addresses';
import { LOCALES, type Locale } from '@/domain/locale';
import { isPartialDate, type PartialDate } from '@/domain/partial-date';
import type { Vocabulary } from '@/domain/vocabularies/vocabulary';

/** What «nothing» may be stored as: the two databases differ, so all three mean the same. */
type Stored = string | null | undefined;

/** A text that is not blank, or null. */
export const textOrNull = (value: Stored): string | null => (value && value.trim() !== '' ? value : null);

export const text = (value: Stored): string => textOrNull(value) ?? '';

export const date = (value: Stored): PartialDate | null => (isPartialDate(value) ? value : null);

/** An address that is allowed in a link; otherwise null, however it got into the database. */
export const webAddress = (value: Stored): string | null => (isWebAddress(value) ? value : null);

/** A key of the vocabulary. Old or foreign values are dropped. */
export const keyOf = <Key extends string>(vocabulary: Vocabulary<Key>, value: unknown): Key | null =>
  vocabulary.has(value) ? value : null;

/** The keys of the vocabulary among the values, in its order. */
export const keysOf = <Key extends string>(
  vocabulary: Vocabulary<Key>,
  values: readonly unknown[] | null | undefined,
): Key[] => vocabulary.keys.filter((key) => values?.includes(key));

/** A populated relation; one that the reader may not see is an id or null, and is not shown. */
export const populated = <T extends object>(relation: string | T | null | undefined): T | null =>
  typeof relation === 'object' ? (relation ?? null) : null;

export const populatedAll = <T extends object>(relations: readonly (string | T)[] | null | undefined): T[] =>
  (relations ?? []).flatMap((relation) => populated(relation) ?? []);

/** The same for each language. */
export const byLocale = <T>(read: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Record<Locale, T>;
