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

/** Numbers in one piece of the pool; blocks that are larger have a piece of their own. */
const PIECE_BITS = 20;
const PIECE = 1 << PIECE_BITS;

/**
 * For each word, the documents that hold it and in which fields: one number each, `document << 4 | fields`.
 * Lists live in blocks of a pool; a list that outgrows its block moves to one of twice the size. Nothing is ever taken
 * out, and the pool grows by pieces: no addition takes long.
 */
export class Postings {
  readonly #pieces: Uint32Array[] = [];
  /** How much of the last piece is given out. */
  #used = PIECE;
  /** Where the block of each word begins: `piece << 20 | place`. */
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
    if (length > 0) {
      const start = this.#starts.at(word);
      const [piece, last] = [this.#pieceOf(start), placeOf(start) + length - 1];
      const posting = piece[last] ?? 0;
      if (postingDocument(posting) === document) {
        piece[last] = posting | (1 << field);
        return;
      }
    }
    // Blocks hold powers of two: a list of such a length is full.
    if ((length & (length - 1)) === 0) this.#move(word, length);
    const start = this.#starts.at(word);
    this.#pieceOf(start)[placeOf(start) + length] = (document << FIELD_BITS) | (1 << field);
    this.#lengths.set(word, length + 1);
  }

  /** The documents of a word that are or were in the index. */
  count(word: number): number {
    return this.#lengths.at(word);
  }

  /** The postings of a word, ascending; valid until the next addition. */
  of(word: number): Uint32Array {
    const length = this.#lengths.at(word);
    const start = this.#starts.at(word);
    return this.#pieceOf(start).subarray(placeOf(start), placeOf(start) + length);
  }

  #pieceOf(start: number): Uint32Array {
    return this.#pieces[start >>> PIECE_BITS] ?? NOTHING;
  }

  #move(word: number, length: number): void {
    const from = this.#starts.at(word);
    const to = this.#take(Math.max(1, length * 2));
    if (length > 0) {
      this.#pieceOf(to).set(this.of(word), placeOf(to));
      (this.#free[Math.log2(length)] ??= []).push(from);
    }
    this.#starts.set(word, to);
  }

  #take(size: number): number {
    const known = this.#free[Math.log2(size)]?.pop();
    if (known !== undefined) return known;
    if (this.#used + size > PIECE) {
      this.#pieces.push(new Uint32Array(Math.max(PIECE, size)));
      this.#used = 0;
    }
    const start = ((this.#pieces.length - 1) << PIECE_BITS) | this.#used;
    this.#used += size;
    return start;
  }
}

const NOTHING = new Uint32Array(0);
const placeOf = (start: number): number => start & (PIECE - 1);
