import { Numbers } from './growable';

/** Fields in which a word can stand, the weightiest first. A posting holds one bit for each. */
export const FIELDS = ['title', 'names', 'summary', 'body'] as const;
const FIELD_BITS = FIELDS.length;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** The weightiest field of a set of fields, as its index in FIELDS. */
const FIRST_FIELD = Uint8Array.from({ length: FIELD_MASK + 1 }, (_, mask) => {
  const first = FIELDS.findIndex((_field, index) => mask & (1 << index));
  return first === -1 ? FIELDS.length : first;
});

export const postingDocument = (posting: number): number => posting >>> FIELD_BITS;
export const postingField = (posting: number): number => FIRST_FIELD[posting & FIELD_MASK] ?? 0;

/**
 * For each word, the documents that hold it and in which fields: one number each, `document << 4 | fields`.
 * All lists live in one pool; a list that outgrows its block moves to one of twice the size. Nothing is ever taken out.
 */
export class Postings {
  readonly #pool = new Numbers();
  readonly #starts = new Numbers();
  readonly #lengths = new Numbers();
  /** Blocks given up by lists that moved, by the logarithm of their size. */
  readonly #free: number[][] = [];

  /** Notes that a document holds a word in a field. Documents must come in ascending order. */
  add(word: number, document: number, field: number): void {
    if (word >= this.#starts.length) {
      this.#starts.extend(word + 1);
      this.#lengths.extend(word + 1);
    }
    const length = this.#lengths.at(word);
    const last = this.#starts.at(word) + length - 1;
    if (length > 0 && postingDocument(this.#pool.at(last)) === document) {
      this.#pool.set(last, this.#pool.at(last) | (1 << field));
      return;
    }
    // Blocks hold powers of two: a list of such a length is full.
    if ((length & (length - 1)) === 0) this.#move(word, length);
    this.#pool.set(this.#starts.at(word) + length, (document << FIELD_BITS) | (1 << field));
    this.#lengths.set(word, length + 1);
  }

  /** The documents of a word that are or were in the index. */
  count(word: number): number {
    return this.#lengths.at(word);
  }

  /** The postings of a word, ascending; valid until the next addition. */
  of(word: number): Uint32Array {
    const start = this.#starts.at(word);
    return this.#pool.items.subarray(start, start + this.#lengths.at(word));
  }

  #move(word: number, length: number): void {
    const size = Math.max(1, length * 2);
    const from = this.#starts.at(word);
    const to = this.#take(size);
    this.#pool.items.copyWithin(to, from, from + length);
    this.#starts.set(word, to);
    if (length > 0) (this.#free[Math.log2(length)] ??= []).push(from);
  }

  #take(size: number): number {
    const known = this.#free[Math.log2(size)]?.pop();
    if (known !== undefined) return known;
    const start = this.#pool.length;
    this.#pool.extend(start + size);
    return start;
  }
}
