import { APOSTROPHES, fold, INVISIBLE } from './fold';

/** A word of a text. `start` and `end` are UTF-16 offsets in it. */
export interface Word {
  start: number;
  end: number;
  /** As it is written in the text. */
  typed: string;
  folded: string;
}

const BLANKS = ' \\u00a0\\u2009\\u202f';
const IN_WORD = String.raw`[\p{L}\p{M}\p{Nd}\p{Nl}${INVISIBLE}]`;
const FREE = String.raw`(?<!(?![ºª])[\p{L}\p{Nd}\p{Nl}]\p{M}*)`;
const DONE = String.raw`(?![\p{L}\p{M}\p{Nd}\p{Nl}])`;

/** How a stretch of text is read: the first pattern that matches. */
const READINGS = {
  // Marks without a letter. Read in one go, because the following patterns look back over them from each position.
  lone: String.raw`\p{M}+`,
  // Most words, recognised at little cost.
  plain: String.raw`[a-zà-öø-ÿ]{4,}(?![\p{L}\p{M}\p{N}@${APOSTROPHES}${INVISIBLE}])`,
  // «N° 5», «Nº5», «n.º 5», «Nro. 5», «núm. 5», «No. 5»: announces a number, and is not a word.
  numero: String.raw`${FREE}(?:n\.?[º°]s?\.?|(?:nro|n[uú]m)s?\.?(?=[${BLANKS}]?\d)|no\.(?=[${BLANKS}]?\d))`,
  // 2.500 and 15,000 are one number, after «Nº» too; 88,2 is two.
  thousands: String.raw`(?<!\p{Nd}[.,]?|(?![ºª])\p{L}\p{M}*)[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:[\u00a0\u2009\u202f]\d{3})+)${DONE}`,
  // 1º, 1° and 1.º are 1.
  ordinal: String.raw`${FREE}\d{1,3}\.?[ºª°]${DONE}`,
  // EE.UU., EE. UU. and EE UU are EEUU; so are RR.HH. and FF. AA.
  doubled: String.raw`${FREE}(?<one>\p{L}\p{M}*)\k<one>(?:\.[${BLANKS}]?|[${BLANKS}])(?<two>\p{L}\p{M}*)\k<two>${DONE}`,
  // S.N.M. is SNM.
  dotted: String.raw`${FREE}\p{L}(?:\.\p{L})+${DONE}`,
  // niñ@s is niños.
  inclusive: String.raw`${FREE}[\p{L}\p{M}]+@s?(?![\p{L}\p{M}\p{N}@]|\.[\p{L}\p{N}])`,
  // m² and CO₂ are written m2 and CO2; after longer words a raised number refers to a note.
  raised: String.raw`${FREE}\p{L}{1,2}[²³₀-₉]+\p{L}?${DONE}`,
  run: String.raw`[\p{L}\p{Nd}\p{Nl}]${IN_WORD}*(?:[${APOSTROPHES}]\p{L}${IN_WORD}*)*`,
} as const;
type Reading = keyof typeof READINGS;
const READING_NAMES = Object.keys(READINGS) as Reading[];

const STRETCH = new RegExp(
  Object.entries(READINGS)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join('|'),
  'giu',
);

/** Unicode counts some signs among the letters. */
const NO_LETTERS = new RegExp(`[${APOSTROPHES}ªº]+`, 'g');
const NOT_IN_FORM = /[^\p{L}\p{N}]+/gu;
const PLAIN_WORD = /^[a-zA-Z0-9]+$/;
const HAS_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
const BETWEEN_APOSTROPHES = new RegExp(`[^${APOSTROPHES}]+`, 'g');
const HAS_OWN_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** Chinese and Japanese have no spaces: each Han character is a word, as is each run of kana or of other letters. */
const BY_SCRIPT =
  /\p{sc=Han}\p{M}*|[\p{sc=Hiragana}\p{sc=Katakana}ー\p{M}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu;
/** English clitics: «women's», «we'll». */
const CLITIC = /^(?:s|ll|re|ve|m|d)$/i;
/** Shorter pieces are articles and particles that belong to their word: O'Higgins, L'Aquila, Hawai'i. */
const WHOLE_PIECE = 3;

/** 1er, 2da, 4to and 3rd are the numbers 1, 2, 4 and 3. */
const ORDINAL = /^(\d{1,3})(?:er[oa]?|[rdtmvn][oa]|st|nd|rd|th)$/;

function formOf(typed: string): string {
  const folded = PLAIN_WORD.test(typed)
    ? typed.toLowerCase()
    : fold(typed.replace(NO_LETTERS, '')).replace(NOT_IN_FORM, '');
  return ORDINAL.exec(folded)?.[1] ?? folded;
}

const readingOf = ({ groups }: RegExpMatchArray): Reading =>
  READING_NAMES.find((name) => groups?.[name] !== undefined) ?? 'run';

const wordAt = (start: number, typed: string, folded = formOf(typed)): Word => ({
  start,
  end: start + typed.length,
  typed,
  folded,
});

/** «trabajador@s» is trabajadores, any other «@» an o. */
const inclusiveForm = (typed: string): string =>
  formOf(
    typed
      .replace(/(?<=or)@(?=s)/i, 'e')
      .replace(/(?<=or)@$/i, '')
      .replace('@', 'o'),
  );

/** The words of each piece of a stretch. */
const inPieces = (start: number, pieces: readonly RegExpMatchArray[]): Word[] =>
  pieces.flatMap(({ index = 0, 0: piece }) =>
    Array.from(words(piece), (word) => wordAt(start + index + word.start, word.typed, word.folded)),
  );

/** The words of a run of letters and digits. */
function inRun(start: number, typed: string): Word[] {
  if (HAS_APOSTROPHE.test(typed)) return withApostrophes(start, typed);
  const pieces = HAS_OWN_SCRIPT.test(typed) ? [...typed.matchAll(BY_SCRIPT)] : [];
  return pieces.length > 1 ? inPieces(start, pieces) : [wordAt(start, typed)];
}

function withApostrophes(start: number, typed: string): Word[] {
  const pieces = [...typed.matchAll(BETWEEN_APOSTROPHES)];
  while (pieces.length > 1 && CLITIC.test(pieces.at(-1)?.[0] ?? '')) pieces.pop();
  const [first, last] = [pieces[0], pieces.at(-1)];
  const isOne = pieces.length > 1 && pieces.some(([piece]) => formOf(piece).length < WHOLE_PIECE);
  if (!first || !last || !isOne) return inPieces(start, pieces);
  return [wordAt(start + first.index, typed.slice(first.index, last.index + last[0].length))];
}

function wordsOf(start: number, typed: string, reading: Reading): Word[] {
  if (reading === 'numero' || reading === 'lone') return [];
  if (reading === 'run') return inRun(start, typed);
  return [wordAt(start, typed, reading === 'inclusive' ? inclusiveForm(typed) : formOf(typed))];
}

/**
 * The words of a text, in order; they do not overlap. The single rule of what a word is: for the index, the search box,
 * highlighting, and addresses. Everything that is neither letter nor digit only separates words.
 */
export function* words(text: string): Generator<Word> {
  for (const match of text.matchAll(STRETCH)) {
    for (const word of wordsOf(match.index, match[0], readingOf(match))) if (word.folded !== '') yield word;
  }
}
