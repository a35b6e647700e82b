import type { GlossaryTerm } from './guide';
import type { Locale } from './locale';
import { APOSTROPHES, fold } from './text/fold';
import { numbersOf } from './text/singular';

/** A stretch of text; `term` is set if the stretch is one of the term's forms. */
export interface GlossedPiece {
  text: string;
  term: GlossaryTerm | null;
}

/** Finds terms in a text. A finder finds each term only once: at its first use. */
export type TermFinder = (text: string) => GlossedPiece[];

/** How a form is compared: abbreviations literally, very short words with their marks, everything else without. */
type Reading = 'exact' | 'lower' | 'bare';
type Readings = Readonly<Record<Reading, string>>;

/** Shorter forms are too likely to be other words once marks are ignored: «se» is not «sé». */
const SHORTEST_WITHOUT_MARKS = 5;

/** Letter by letter, so that positions in the result are those in the text itself. */
const letters = (text: string, read: (letter: string) => string): string =>
  [...text]
    .map((letter) => {
      const other = read(letter);
      return other.length === letter.length ? other : letter;
    })
    .join('');

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

function readingsOf(text: string): Readings {
  const exact = text.replace(APOSTROPHE, "'");
  const lower = letters(exact, (letter) => letter.toLowerCase());
  return { exact, lower, bare: letters(lower, fold) };
}

/** «ONU», «EE. UU.»: capitals, and no lower-case word among them. */
const isAbbreviation = (form: string): boolean => /\p{Lu}.*\p{Lu}/u.test(form) && !/\p{Ll}{2}/u.test(form);

const readingFor = (form: string): Reading =>
  isAbbreviation(form) ? 'exact' : form.length < SHORTEST_WITHOUT_MARKS ? 'lower' : 'bare';

/** What is written with a capital is a name: it has no other number. */
const isName = (form: string): boolean => /\p{Lu}/u.test(form);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern that matches a text literally, with any white space between its words. */
const patternOf = (text: string): string => escaped(text).replace(/\s+/g, '\\s+');

/** The same with each word in either number: «árbol de problemas», «árboles de problema». */
const patternInNumbers = (text: string, locale: Locale): string =>
  text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part, index) => (index % 2 === 1 ? `(?:${numbersOf(part, locale).join('|')})` : patternOf(part)))
    .join('');

interface Form {
  term: GlossaryTerm;
  length: number;
  reading: Reading;
  pattern: RegExp;
}

const formsOf = (term: GlossaryTerm): Form[] =>
  [...new Set([term.name, ...term.variants].map((form) => form.normalize('NFC').trim()))]
    .filter(Boolean)
    .map((form) => {
      const reading = readingFor(form);
      const read = readingsOf(form)[reading];
      const words = isName(form) ? patternOf(read) : patternInNumbers(read, term.locale);
      // A hyphen joins: «post-migración» is another word.
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}-])`, 'gu');
      return { term, length: form.length, reading, pattern };
    });

interface Place {
  start: number;
  end: number;
  term: GlossaryTerm;
}

/**
 * The first occurrence of any form from a position on; of overlapping ones the longest, which come first in `forms`.
 */
function nextIn(readings: Readings, from: number, forms: readonly Form[]): Place | null {
  let next: Place | null = null;
  for (const { term, reading, pattern } of forms) {
    pattern.lastIndex = from;
    const match = pattern.exec(readings[reading]);
    if (!match) continue;
    const place = { start: match.index, end: match.index + match[0].length, term };
    if (next === null || place.end <= next.start) next = place;
  }
  return next;
}

/**
 * Makes a finder of the first use of each term. Whole words only, the longest form first; capitals and marks on
 * letters are ignored, except in abbreviations and very short forms. Forms that are no names are found in the singular
 * and in the plural.
 * @param skip ids of terms that are never found: those that the text explains itself.
 */
export function termFinder(terms: readonly GlossaryTerm[], skip: readonly string[] = []): TermFinder {
  const used = new Set(skip);
  const forms = terms.flatMap(formsOf).sort((a, b) => b.length - a.length);
  return (given) => {
    const text = given.normalize('NFC');
    const readings = readingsOf(text);
    const pieces: GlossedPiece[] = [];
    let end = 0;
    for (let place = nextIn(readings, 0, forms); place; place = nextIn(readings, place.end, forms)) {
      // A later use stays plain, and no shorter term is found within it.
      if (used.has(place.term.id)) continue;
      used.add(place.term.id);
      if (place.start > end) pieces.push({ text: text.slice(end, place.start), term: null });
      pieces.push({ text: text.slice(place.start, place.end), term: place.term });
      end = place.end;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), term: null });
    return pieces;
  };
}
