/** Letters that Unicode does not decompose into a base letter and a mark, and how they are written without the mark. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ȣ: 'ou',
  ø: 'o',
  ɔ: 'o',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ɗ: 'd',
  ł: 'l',
  ƚ: 'l',
  ħ: 'h',
  ı: 'i',
  ɨ: 'i',
  ŋ: 'n',
  ɲ: 'n',
  ŧ: 't',
  ŀ: 'l',
  ĸ: 'k',
  ƙ: 'k',
  ɓ: 'b',
  ɠ: 'g',
  ǥ: 'g',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ƒ: 'f',
  ʉ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ƶ: 'z',
  ʒ: 'z',
  // The same letter at the end of a Greek word.
  ς: 'σ',
};

/** Soft hyphens, joiners and directional marks in text from PDFs and web pages: they are not part of a word. */
export const INVISIBLE = '\\u00ad\\u0640\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

/** Everything that people and programs use as an apostrophe. */
export const APOSTROPHES = "'’‘‛ʼʻʹˈ`´′＇";

const PLAIN = /^[\u0020-\u007e]*$/;
const MARKS = /\p{M}+/gu;
const UNSEEN = new RegExp(`[${INVISIBLE}]+`, 'g');
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g');
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Lower case, marks kept: the form in which «año» and «ano» differ but «AÑO» and «año» do not. */
export const lowerForm = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFC').replace(UNSEEN, '').toLowerCase();

/** Lower case without marks on letters (ñ→n, ç→c, ß→ss, ø→o): the form in which words are compared everywhere. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(UNSEEN, '')
        .toLowerCase()
        .replace(MARKS, '')
        .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter)
        .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
