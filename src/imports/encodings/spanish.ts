import { COMMUNE_WORDS } from './commune-words';

/**
 * How often a letter stands in Spanish rather than by chance, in bits: the binary logarithm of its share of a text (ó has
 * some 0.8 %) by that of a letter that no language prefers (a thousandth of it).
 */
const LETTERS: Readonly<Record<string, number>> = { á: 9, é: 9, í: 9, ó: 10, ú: 7, ñ: 8, ü: 4 };
/** A commune's name, letter by letter, is no accident. */
const COMMUNE = 12;
/** A letter of another language: somebody's name, São Paulo. */
const FOREIGN = -2;
/** A capital after a small letter, a sign inside a word, a box, a typesetter's mark. */
const UNLIKELY = -8;
/** What no encoding has at this place, and controls. */
const IMPOSSIBLE = -20;
/** A blank that does not break: copied from pages, as often as a marked letter is written. */
const HARD_SPACE = { betweenSmallLetters: 6, elsewhere: 8 } as const;

const RUNS = /[\p{Lu}\p{Ll}]+|\P{ASCII}/gu;
const LETTER = /[\p{Lu}\p{Ll}]/u;
const SMALL = /\p{Ll}/u;
const MARKED = /\P{ASCII}/gu;
/** All small, all capitals, or a capital first. */
const WELL_CASED = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;
/** Signs that stand before and after words, and between numbers. */
const BESIDE_WORDS = /[«»“”‘’´…¿¡ºª°–—•·€≥≤±²³½¼¾×÷]/;
const CONTROL = /[\p{Cc}\uFFFD]/u;

/** The marked letters of a run of letters. */
function letters(run: string): number {
  const marked = run.match(MARKED) ?? [];
  // A letter by itself is rather a sign in another encoding.
  if (run.length === 1 || !WELL_CASED.test(run)) return UNLIKELY * marked.length;
  const commune = COMMUNE_WORDS.has(run.toLowerCase()) ? COMMUNE : 0;
  return marked.reduce((sum, letter) => sum + (LETTERS[letter.toLowerCase()] ?? FOREIGN), commune);
}

const isLetter = (text: string | undefined): boolean => text !== undefined && LETTER.test(text);
const isSmall = (text: string | undefined): boolean => text !== undefined && SMALL.test(text);

/** A sign that is no letter, between what stands around it. */
function sign(mark: string, before: string | undefined, after: string | undefined): number {
  if (CONTROL.test(mark)) return IMPOSSIBLE;
  if (mark === '\u00A0') {
    return isSmall(before) && isSmall(after) ? HARD_SPACE.betweenSmallLetters : HARD_SPACE.elsewhere;
  }
  const isInPlace = BESIDE_WORDS.test(mark) && !(isLetter(before) && isLetter(after));
  return isInPlace ? 0 : UNLIKELY;
}

/** How likely a stretch of text is Spanish, in bits: more than nothing where it looks so, less where it does not. */
export const likelihood = (stretch: string): number =>
  Array.from(stretch.matchAll(RUNS)).reduce(
    (sum, { 0: run, index }) =>
      sum + (isLetter(run) ? letters(run) : sign(run, stretch[index - 1], stretch[index + run.length])),
    0,
  );

/** The words of a stretch that have marked letters, by which a person sees whether it was read right. */
export const markedWords = (stretch: string): string[] =>
  (stretch.match(RUNS) ?? []).filter((run) => isLetter(run) && run.search(MARKED) >= 0);
