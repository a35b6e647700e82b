import { LANGUAGE_TAGS, type Locale } from '../locale';
import type { Vocabulary } from './vocabulary';

/** A vocabulary of standard codes, such as countries: Intl provides their names, so that we need no list of our own. */
export function intlVocabulary(codes: string, type: 'language' | 'region'): Vocabulary {
  const [first, ...rest] = codes.split(' ');
  if (!first) throw new Error('A vocabulary needs codes');
  const keys: [string, ...string[]] = [first, ...rest];
  const known = new Set(keys);
  const names: Readonly<Record<Locale, Intl.DisplayNames>> = {
    es: new Intl.DisplayNames(LANGUAGE_TAGS.es, { type }),
    en: new Intl.DisplayNames(LANGUAGE_TAGS.en, { type }),
  };
  const label = (key: string, locale: Locale): string => (known.has(key) ? (names[locale].of(key) ?? key) : key);
  return {
    keys,
    terms: keys.map((key) => ({ key, label: { es: label(key, 'es'), en: label(key, 'en') } })),
    has: (value): value is string => typeof value === 'string' && known.has(value),
    label,
    short: label,
  };
}
