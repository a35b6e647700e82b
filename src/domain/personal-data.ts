import { fold, INVISIBLE } from './text/fold';

/** A RUT has seven digits and its verifier, an old telephone number six. */
const TELLING_DIGITS = 6;

/** Invisible characters from PDFs and messages could hide a number from this check. */
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');

/** Words for numbers, by how many digits each represents. Chileans say telephone numbers in pairs. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'cero un uno una dos tres cuatro cinco seis siete ocho nueve'],
      [1, 'zero oh one two three four five six seven eight nine'],
      [2, 'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta'],
      [2, 'veintiun veintiuno veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete'],
      [2, 'veintiocho veintinueve cincuenta sesenta setenta ochenta noventa'],
      [2, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'],
      [2, 'twenty thirty forty fifty sixty seventy eighty ninety'],
    ] as const
  ).flatMap(([digits, words]) => words.split(' ').map((word) => [word, digits])),
);

/** Digits of every script, and the Chinese ones, which Unicode takes for letters. */
const DIGIT = /[\p{N}零一二三四五六七八九]/gu;

/** «niñ@s» and «refugiad@» are words: two letters or more, the sign, and at most an s. */
const INCLUSIVE = /(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}]{2,}@s?(?![\p{L}\p{M}\p{N}@._%+-])/gu;

const SIGNS = [
  // Whatever holds the sign of an address, spelled as it may be.
  /@/u,
  /\barroba\b|[([{<]\s*at\s*[)\]}>]|%40|&#(?:64|x40);|&commat;/iu,
  // Hosts, with a dot or a word for it, and who gives addresses to people.
  /[\p{L}\p{N}][.\u3002\uff0e](?:cl|com|net|org|edu|gob|gov|info|es|pe|ve|co|ht|bo|ar|br|mx|us|uk|eu|io)(?![\p{L}\p{N}])/iu,
  /\b(?:punto|dot)\s+(?:cl|com|net|org)\b/iu,
  /\b(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|mailto|whatsapp)\b/iu,
  /:\/\/|\bwww\b/iu,
  // Words that announce the number of a document, an account or a telephone.
  /\br\.?u\.?[nt]\.?\s*(?:n[°º.]?\s*)?[:#]/iu,
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Digits, and those that words represent. */
function digitsIn(text: string): number {
  const spelled = fold(text).split(/[^\p{L}]+/u);
  return countOf(text, DIGIT) + spelled.reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0);
}

/**
 * Whether a text holds anything that looks like a RUT, a mail address or a telephone number, valid or not, and however
 * it is spaced. It errs on the safe side: six digits anywhere, or a host name, are enough.
 */
export function looksPersonal(text: string): boolean {
  const plain = text.normalize('NFKC').replace(UNSEEN, '');
  if (digitsIn(plain) >= TELLING_DIGITS) return true;
  const withoutInclusive = plain.replace(INCLUSIVE, ' ');
  return SIGNS.some((sign) => sign.test(withoutInclusive));
}
