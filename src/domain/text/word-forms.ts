import { APOSTROPHES } from './fold';
import { words, type Word } from './tokens';

/** A form under which a stretch of text can be found. */
export interface WordForm extends Word {
  /** In addition to the words themselves: another form of the stretch, which overlaps one or more of its words. */
  other?: true;
}

const HYPHEN = /^[-\u2010\u2011\u2212\ufe63\uff0d](?:\r?\n[ \t]*)?$/;
const BLANK = /^[ \u00a0]$/;
/** Between the words of a code, «N°» or nothing: «Ley N° 21.325». */
const CODE_GAP = /^[ \u00a0](?:n[.º°s]*|nro\.?|n[uú]m\.?|no\.)?[ \u00a0]?$/i;
const LETTERS = /^\p{L}+$/u;
const CODE_WORD = /^\p{L}{1,5}$/u;
const DIGITS = /^\d+$/;
/** A longer chain of hyphens is an address or a title, not a word. */
const MOST_PARTS = 3;

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Beginnings of words that people also write apart: «socio laboral», «post migración», «e learning», «co creación». */
const PREFIXES = list(`
  anti auto bio bi co e eco ex extra geo hiper infra inter intra macro micro mono multi neo non para pluri poli pos post
  pre pseudo psico re semi socio sub super supra tele tri ultra uni vice video
`);
/** Short words that may precede a number without forming a code with it. */
const CONNECTIVES = list(`
  a al and at by con como de del desde e el en entre for from hacia hasta in is la las los más mas no o of on or para
  por que se sin sobre son su than the to u un una unos unas until was with y
`);

/** «e» before i- is the conjunction: «padres e hijos». */
const isPrefix = ({ folded }: Word, next: Word): boolean =>
  PREFIXES.has(folded) && LETTERS.test(next.folded) && !(folded === 'e' && /^h?i/.test(next.folded));

const isCode = (word: Word, next: Word): boolean =>
  CODE_WORD.test(word.folded) && DIGITS.test(next.folded) && !CONNECTIVES.has(word.folded);

const joined = (parts: readonly Word[], text: string): WordForm[] => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2 || parts.length > MOST_PARTS) return [];
  const folded = parts.map((part) => part.folded).join('');
  return [{ start: first.start, end: last.end, typed: text.slice(first.start, last.end), folded, other: true }];
};

/** Whether two consecutive words, with only this gap between them, are also written as one. */
const isOne = (word: Word, gap: string, next: Word): boolean =>
  (HYPHEN.test(gap) && !(DIGITS.test(word.folded) && DIGITS.test(next.folded))) ||
  (BLANK.test(gap) && isPrefix(word, next)) ||
  (CODE_GAP.test(gap) && isCode(word, next));

/** People may search for what follows an apostrophe by itself: the «Higgins» of O'Higgins, the «Ivoire» of d'Ivoire. */
const TAIL = new RegExp(String.raw`[${APOSTROPHES}](\p{L}[^${APOSTROPHES}]{2,})$`, 'u');

function tailOf({ typed, end }: Word): WordForm[] {
  const tail = TAIL.exec(typed)?.[1];
  if (tail === undefined) return [];
  return Array.from(words(tail), ({ folded }) => ({ start: end - tail.length, end, typed: tail, folded, other: true }));
}

/**
 * Every form under which a text can be found: its words, in order, and after the last word of each stretch that has
 * one, its other form (`other`). «socio-laboral» is socio, laboral and sociolaboral; «COVID-19», «ODS 11» and
 * «Ley N° 21.325» are covid19, ods11 and ley21325 too; O'Higgins is ohiggins and higgins. Texts are indexed and marked
 * by all of them, and if a query has other forms, a record may contain those instead of the words they overlap.
 */
export function* wordForms(text: string): Generator<WordForm> {
  let chain: Word[] = [];
  for (const word of words(text)) {
    const last = chain.at(-1);
    if (last && isOne(last, text.slice(last.end, word.start), word)) chain.push(word);
    else {
      yield* joined(chain, text);
      chain = [word];
    }
    yield word;
    yield* tailOf(word);
  }
  yield* joined(chain, text);
}
