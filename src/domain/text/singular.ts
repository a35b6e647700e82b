import type { Locale } from '../locale';

/**
 * Rules of regular plurals on folded words; the first that matches applies. A word that only looks like a plural loses
 * nothing that it shares with others.
 */
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

/** A folded word without a regular plural ending: the same for a word and its plural. */
export function singularOf(folded: string, locale: Locale): string {
  if (folded.length < 4) return folded;
  const rule = ENDINGS[locale].find(([ending]) => ending.test(folded));
  return rule ? folded.replace(rule[0], rule[1]) : folded;
}

const plurals = (singular: string): string[] => [
  `${singular}s`,
  `${singular}es`,
  singular.replace(/z$/, 'ces'),
  singular.replace(/y$/, 'ies'),
];

/** A folded word, its singular and its regular plurals. */
export function numbersOf(folded: string, locale: Locale): string[] {
  const singular = singularOf(folded, locale);
  const forms = [singular, ...plurals(singular)].filter((form) => singularOf(form, locale) === singular);
  return [...new Set([folded, ...forms])];
}
