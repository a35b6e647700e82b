import type { Locale } from '@/domain/locale';

/** Rules of regular plurals, the first that fits; folded. A word that ends like a plural loses nothing that it shares. */
const ENDINGS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [/ces$/, 'z'],
    [/(?<=[aeiou][bdjlnrsyz])es$/, ''],
    [/(?<=[aeiou])s$/, ''],
  ],
  en: [
    [/ies$/, 'y'],
    [/(?<=(?:s|x|z|ch|sh))es$/, ''],
    [/(?<=[^s])s$/, ''],
  ],
};

/** A folded word without the ending of a regular plural: what a word and its plural have in common. */
export function singularOf(folded: string, locale: Locale): string {
  if (folded.length < 4) return folded;
  const rule = ENDINGS[locale].find(([ending]) => ending.test(folded));
  return rule ? folded.replace(rule[0], rule[1]) : folded;
}
