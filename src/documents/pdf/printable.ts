import { clean } from '../clean';

/** What the Latin cut of Roboto and Roboto Slab can draw. */
const MISSING =
  /[^\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF\u0131\u0152\u0153\u2002\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2032\u2033\u2039\u203A\u20AC\u2122\u2212]/gu;

const STAND_INS: Readonly<Record<string, string>> = {
  '→': '›',
  '←': '‹',
  '≥': '>=',
  '≤': '<=',
  '‐': '-',
  '‑': '-',
  '―': '—',
  '\u202F': '\u00A0',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
};

/** Replaces what the fonts cannot draw. */
const UNKNOWN = '\uFFFD';

function standIn(character: string): string {
  const known = STAND_INS[character];
  if (known) return known;
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare !== '' && bare.search(MISSING) === -1 ? bare : UNKNOWN;
}

/**
 * A text that the fonts of the PDF can draw: other letters lose their marks, other scripts and emoji become «\uFFFD».
 */
export const printable = (text: string): string =>
  clean(text)
    .replace(MISSING, standIn)
    .replace(/\uFFFD[\s\uFFFD]*\uFFFD/gu, UNKNOWN);
