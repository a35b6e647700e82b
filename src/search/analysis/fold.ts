/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

const PLAIN = /^[\u0020-\u007e]*$/;
const MARKS = /\p{M}+/gu;
/** Soft hyphens and zero-width characters that PDF text brings along: they are no part of a word. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g');

/** Lower case, marks kept: the form in which «año» and «ano» differ but «AÑO» and «año» do not. */
export const lowerForm = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFC').replace(INVISIBLE, '').toLowerCase();

/** Lower case without marks on letters (ñ→n, ç→c, ß→ss, ø→o): the form in which words are compared. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(INVISIBLE, '')
        .toLowerCase()
        .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter);
