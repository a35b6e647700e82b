import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { LRUCache } from 'lru-cache';
import type { Locale } from '@/domain/locale';

/** Snowball stems «ciudades» to «ciudad» and «ciudad» to «ciud»: going on until nothing changes unifies them. */
function settle(stemmer: (word: string) => string, word: string): string {
  let stem = word;
  for (let next = stemmer(stem); next !== stem && next !== ''; next = stemmer(stem)) stem = next;
  return stem;
}

/** Feminines and plurals that no ending rule of Spanish reaches. */
const SPANISH_FORMS: Readonly<Record<string, string>> = {
  actriz: 'actor',
  actrices: 'actor',
  alcaldesa: 'alcalde',
  alcaldesas: 'alcalde',
  emperatriz: 'emperador',
};

/** Words whose ending is no gender: «mesa» is not «mes», «casa» not «caso», «plaza» not «plazo», «marca» not «marco». */
const SPANISH_STEMS: Readonly<Record<string, string>> = Object.fromEntries(
  ['mesa', 'casa', 'plaza', 'marca'].flatMap((word) => [word, `${word}s`].map((form) => [form, word])),
);

function spanishStem(folded: string): string {
  const own = SPANISH_STEMS[folded];
  if (own !== undefined) return own;
  const word = (SPANISH_FORMS[folded] ?? folded)
    // «niñxs», «todxs»: the x stands for any gender.
    .replace(/([bcdfghjklmnpqrstvyz])xs?$/, '$1o')
    // Folding dropped the accent by which Snowball knows this ending, and only its singular has one.
    .replace(/iones$/, 'ion')
    .replace(/([aeiou]?[cs])ion$/, '$1ión');
  // luz/luces, voz/voces, capaz/capaces: the same sound, written differently before an e.
  return settle(spanish, word).normalize('NFD').replace(/\p{M}/gu, '').replace(/z$/, 'c');
}

/** Irregular plurals, British spellings that follow no rule, and words that Snowball throws together with others. */
const ENGLISH_FORMS: Readonly<Record<string, string>> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  people: 'person',
  lives: 'life',
  wives: 'wife',
  analyses: 'analysis',
  crises: 'crisis',
  bases: 'basis',
  buses: 'bus',
  programme: 'program',
  programmes: 'program',
  centre: 'center',
  centres: 'center',
  labour: 'labor',
  neighbour: 'neighbor',
  neighbours: 'neighbor',
  neighbourhood: 'neighborhood',
  neighbourhoods: 'neighborhood',
  practise: 'practice',
  practises: 'practice',
  licence: 'license',
  licences: 'license',
};
/** «commune» is the territory, no «community» and no «communication». */
const ENGLISH_STEMS: Readonly<Record<string, string>> = { commune: 'commune', communes: 'commune' };

const englishStem = (folded: string): string =>
  ENGLISH_STEMS[folded] ??
  // «organisation» and «organization» are one word.
  settle(english, (ENGLISH_FORMS[folded] ?? folded).replace(/(?<=\w{3})is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'));

const HAS_LETTER = /[a-z]/;

/** Few words make most of every text, and stemming one takes longer than looking it up. */
const MOST_KNOWN = 20_000;
const known: Readonly<Record<Locale, LRUCache<string, string>>> = {
  es: new LRUCache({ max: MOST_KNOWN }),
  en: new LRUCache({ max: MOST_KNOWN }),
};

/**
 * What a word has in common with its plural, its other gender and its nearest relatives. Not a word itself.
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
