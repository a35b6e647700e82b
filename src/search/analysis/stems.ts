import { LRUCache } from 'lru-cache';
import type { Locale } from '@/domain/locale';
import { englishStem } from './english-stem';
import { spanishStem } from './spanish-stem';

const HAS_LETTER = /[a-z]/;

/** A few words make up most of every text, and stemming one takes longer than looking it up. */
const MOST_KNOWN = 20_000;
const known: Readonly<Record<Locale, LRUCache<string, string>>> = {
  es: new LRUCache({ max: MOST_KNOWN }),
  en: new LRUCache({ max: MOST_KNOWN }),
};

/**
 * The common stem of a word, its plural, its other gender and the forms of its verb. Not a word itself.
 * Numbers, and words in other scripts, are their own stem.
 */
export function stemOf(folded: string, locale: Locale): string {
  if (!HAS_LETTER.test(folded)) return folded;
  let stem = known[locale].get(folded);
  if (stem === undefined) {
    stem = locale === 'es' ? spanishStem(folded) : englishStem(folded);
    known[locale].set(folded, stem);
  }
  return stem;
}
