import { TypoWalk, type NearWord, type SortedWords } from './typo-walk';

/** A number and by how many typos its text differs from the requested one. */
export interface NearNumber {
  number: number;
  typos: number;
}

const commonLetters = (a: string, b: string): number => {
  const longest = Math.min(a.length, b.length, 255);
  let common = 0;
  while (common < longest && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common;
};

/** Numbers in the order of their texts, several of which may be equal. New ones are found once they are sorted in. */
export class SortedTexts implements SortedWords {
  private sorted = new Uint32Array(0);
  private unsorted: number[] = [];
  common = new Uint8Array(0);

  /** @param texts the text of each number; it may grow. */
  constructor(private readonly texts: readonly string[]) {}

  get length(): number {
    return this.sorted.length;
  }

  /** The text at a position in the sorted list. */
  word(place: number): string {
    return this.texts[this.sorted[place] ?? 0] ?? '';
  }

  /** Adds a number, to be sorted in later. */
  add(number: number): void {
    this.unsorted.push(number);
  }

  /** Sorts in the numbers added since the last time. */
  settle(): void {
    const added = this.unsorted;
    if (added.length === 0) return;
    this.unsorted = [];
    added.sort((a, b) => this.compare(a, b));
    const sorted = new Uint32Array(this.sorted.length + added.length);
    const common = new Uint8Array(sorted.length);
    let from = 0;
    let at = 0;
    const copy = (to: number): void => {
      sorted.set(this.sorted.subarray(from, to), at);
      common.set(this.common.subarray(from, to), at);
      at += to - from;
      from = to;
    };
    const touched: number[] = [];
    for (const number of added) {
      copy(this.placeAfter(number, from));
      sorted[at] = number;
      touched.push(at, at + 1);
      at += 1;
    }
    copy(this.sorted.length);
    this.sorted = sorted;
    this.common = common;
    for (const place of touched) {
      if (place < sorted.length)
        common[place] = place === 0 ? 0 : commonLetters(this.word(place - 1), this.word(place));
    }
  }

  /** Numbers with exactly this text. */
  same(text: string): number[] {
    return this.numbersAt(this.placeOf(text), this.placeOf(`${text}\u0000`));
  }

  /** Numbers whose text has this prefix. */
  startingWith(text: string): number[] {
    return this.numbersAt(this.placeOf(text), this.placeOf(`${text}\uffff`));
  }

  /** Numbers whose text is within some edits of this one, including itself. */
  near(text: string, limit: number): NearNumber[] {
    return this.numbered(new TypoWalk(text, limit).near(this, 0, this.length), 0);
  }

  /**
   * The same, with a wrong first letter counting as two typos.
   * @param prefix whether a prefix within so many typos is enough.
   */
  misspelt(text: string, limit: number, prefix: boolean): NearNumber[] {
    const first = text.slice(0, 1);
    const [from, to] = [this.placeOf(first), this.placeOf(`${first}\uffff`)];
    const found = this.numbered(new TypoWalk(text, limit).near(this, from, to, prefix), 0);
    if (limit < 2) return found;
    const elsewhere = new TypoWalk(text, limit - 1);
    return [
      ...found,
      ...this.numbered(elsewhere.near(this, 0, from, prefix), 1),
      ...this.numbered(elsewhere.near(this, to, this.length, prefix), 1),
    ];
  }

  private numbered(near: readonly NearWord[], more: number): NearNumber[] {
    return near.map(({ index, edits }) => ({ number: this.sorted[index] ?? 0, typos: edits + more }));
  }

  private numbersAt(from: number, to: number): number[] {
    return Array.from(this.sorted.subarray(from, to));
  }

  /** The place of the first text that is not before this one. */
  private placeOf(text: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private placeAfter(number: number, from: number): number {
    let [low, high] = [from, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(this.sorted[middle] ?? 0, number) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(a: number, b: number): number {
    const [one, other] = [this.texts[a] ?? '', this.texts[b] ?? ''];
    return one < other ? -1 : one > other ? 1 : a - b;
  }
}
