import type { Locale } from '@/domain/locale';
import { stemOf, typosForgiven } from '../../analysis';
import { TypoWalk, type NearWord, type SortedWords } from './typo-walk';

/** A known word and by how many typos it differs from what was asked. */
export interface NearKnownWord {
  word: number;
  typos: number;
}

const commonLetters = (a: string, b: string): number => {
  const longest = Math.min(a.length, b.length, 255);
  let common = 0;
  while (common < longest && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common;
};

/** A copy that does not keep the text alive of which the string was a slice. */
const detached = (text: string): string => Buffer.from(text).toString();

/**
 * The words of one language, numbered: forms in lower case with their marks, so that «año» and «ano» are two.
 * New words can be told apart at once, but are found by prefix or typo only once they are sorted in.
 */
export class Vocabulary implements SortedWords {
  readonly #numbers = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #folded: string[] = [];
  readonly #byStem = new Map<string, number[]>();
  readonly #phrases = new Map<string, number>();
  #sorted = new Uint32Array(0);
  #unsorted: number[] = [];
  common = new Uint8Array(0);

  constructor(private readonly locale: Locale) {}

  get length(): number {
    return this.#sorted.length;
  }

  /** The folded word at a place of the sorted list. */
  word(place: number): string {
    return this.#folded[this.#sorted[place] ?? 0] ?? '';
  }

  form(word: number): string {
    return this.#forms[word] ?? '';
  }

  /** The form without marks on its letters. */
  foldedForm(word: number): string {
    return this.#folded[word] ?? '';
  }

  /** The number of a form, which is new if need be. */
  numberOf(form: string, folded: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.#forms.length;
    const own = detached(form);
    const plain = folded === form ? own : detached(folded);
    this.#forms.push(own);
    this.#folded.push(plain);
    this.#numbers.set(own, number);
    this.#unsorted.push(number);
    const stem = stemOf(plain, this.locale);
    const family = this.#byStem.get(stem);
    if (family) family.push(number);
    else this.#byStem.set(detached(stem), [number]);
    return number;
  }

  /** The number of a phrase of several words, which is new if need be. A phrase is no word: only `phrase` finds it. */
  phraseNumberOf(phrase: string): number {
    const known = this.#phrases.get(phrase);
    if (known !== undefined) return known;
    this.#folded.push('');
    this.#phrases.set(phrase, this.#forms.length);
    return this.#forms.push('') - 1;
  }

  /** Sorts in the words that have come since the last time. */
  settle(): void {
    const added = this.#unsorted;
    if (added.length === 0) return;
    this.#unsorted = [];
    added.sort((a, b) => this.#compare(a, b));
    const sorted = new Uint32Array(this.#sorted.length + added.length);
    const common = new Uint8Array(sorted.length);
    let from = 0;
    let at = 0;
    const copy = (to: number): void => {
      sorted.set(this.#sorted.subarray(from, to), at);
      common.set(this.common.subarray(from, to), at);
      at += to - from;
      from = to;
    };
    const touched: number[] = [];
    for (const word of added) {
      copy(this.#placeAfter(word, from));
      sorted[at] = word;
      touched.push(at, at + 1);
      at += 1;
    }
    copy(this.#sorted.length);
    this.#sorted = sorted;
    this.common = common;
    for (const place of touched) {
      if (place < sorted.length)
        common[place] = place === 0 ? 0 : commonLetters(this.word(place - 1), this.word(place));
    }
  }

  /** Words of which the folded text is all, with or without marks. */
  same(folded: string): number[] {
    return this.#numbersAt(this.#placeOf(folded), this.#placeOf(`${folded}\u0000`));
  }

  /** Words that begin with the folded text. */
  startingWith(folded: string): number[] {
    return this.#numbersAt(this.#placeOf(folded), this.#placeOf(`${folded}\uffff`));
  }

  /** Words of a stem. */
  family(stem: string): readonly number[] {
    return this.#byStem.get(stem) ?? [];
  }

  phrase(words: readonly string[]): number | undefined {
    return this.#phrases.get(words.join(' '));
  }

  /**
   * Words that differ from the folded one by typos that are forgiven: at least one. A wrong first letter counts as two.
   * @param prefix whether the beginning of a word is enough.
   */
  misspelt(folded: string, prefix: boolean): NearKnownWord[] {
    const limit = typosForgiven(folded);
    if (limit === 0) return [];
    const first = folded.slice(0, 1);
    const [from, to] = [this.#placeOf(first), this.#placeOf(`${first}\uffff`)];
    const found = this.#numbered(new TypoWalk(folded, limit).near(this, from, to, prefix), 0);
    if (limit > 1) {
      const elsewhere = new TypoWalk(folded, limit - 1);
      for (const [low, high] of [
        [0, from],
        [to, this.length],
      ] as const) {
        found.push(...this.#numbered(elsewhere.near(this, low, high, prefix), 1));
      }
    }
    return found.filter(({ typos }) => typos > 0);
  }

  /** Words within some edits of the folded one, itself included. */
  near(folded: string, limit: number): NearKnownWord[] {
    return this.#numbered(new TypoWalk(folded, limit).near(this, 0, this.length), 0);
  }

  #numbered(near: readonly NearWord[], more: number): NearKnownWord[] {
    return near.map(({ index, edits }) => ({ word: this.#sorted[index] ?? 0, typos: edits + more }));
  }

  #numbersAt(from: number, to: number): number[] {
    return Array.from(this.#sorted.subarray(from, to));
  }

  /** The place of the first word that is not before the folded text. */
  #placeOf(folded: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(middle) < folded) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #placeAfter(word: number, from: number): number {
    let [low, high] = [from, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#sorted[middle] ?? 0, word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(a: number, b: number): number {
    const [one, other] = [this.#folded[a] ?? '', this.#folded[b] ?? ''];
    return one < other ? -1 : one > other ? 1 : a - b;
  }
}
