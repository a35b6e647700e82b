import { SEARCHED_TEXTS } from '../../analysis';
import { Numbers } from './growable';

/** Fields in which a word can occur, the weightiest first. A posting has one bit for each. */
export const FIELDS = SEARCHED_TEXTS;
const FIELD_BITS = FIELDS.length;
const FIELD_MASK = (1 << FIELD_BITS) - 1;
/** The running text: for this field alone a posting records how often the word occurs. */
const RUNNING_TEXT = FIELDS.indexOf('body');
const TIMES_BITS = 4;
const MOST_TIMES = (1 << TIMES_BITS) - 1;
const ONCE_MORE = 1 << FIELD_BITS;
const DOCUMENT_SHIFT = FIELD_BITS + TIMES_BITS;

export const postingDocument = (posting: number): number => posting >>> DOCUMENT_SHIFT;
/** A bit for each of FIELDS. */
export const postingFields = (posting: number): number => posting & FIELD_MASK;
/** How often the word occurs in the running text, capped at the largest number that fits. */
export const postingTimes = (posting: number): number => (posting >>> FIELD_BITS) & MOST_TIMES;

const withOneMore = (posting: number, field: number): number => {
  const more = field === RUNNING_TEXT && postingTimes(posting) < MOST_TIMES ? ONCE_MORE : 0;
  return (posting + more) | (1 << field);
};

/** Numbers in one piece of the pool; larger blocks have a piece of their own. */
const PIECE_BITS = 20;
const PIECE = 1 << PIECE_BITS;

/**
 * For each word, the documents that contain it, how often and in which fields: one number each,
 * `document << 8 | times << 4 | fields`.
 * Lists are stored in blocks of a pool; a list that outgrows its block moves to one of twice the size. Nothing is ever
 * removed, and the pool grows in pieces: no addition takes long.
 */
export class Postings {
  private readonly pieces: Uint32Array[] = [];
  /** How much of the last piece is given out. */
  private used = PIECE;
  /** Where the block of each word begins: `piece << 20 | place`. */
  private readonly starts = new Numbers();
  private readonly lengths = new Numbers();
  /** Blocks given up by lists that moved, by the logarithm of their size. */
  private readonly free: number[][] = [];

  /** Records that a document contains a word in a field. Documents must be added in ascending order. */
  add(word: number, document: number, field: number): void {
    if (word >= this.starts.length) {
      this.starts.extend(word + 1);
      this.lengths.extend(word + 1);
    }
    const length = this.lengths.at(word);
    if (length > 0) {
      const start = this.starts.at(word);
      const [piece, last] = [this.pieceOf(start), placeOf(start) + length - 1];
      const posting = piece[last] ?? 0;
      if (postingDocument(posting) === document) {
        piece[last] = withOneMore(posting, field);
        return;
      }
    }
    // Blocks hold powers of two: a list of such a length is full.
    if ((length & (length - 1)) === 0) this.move(word, length);
    const start = this.starts.at(word);
    this.pieceOf(start)[placeOf(start) + length] = withOneMore(document << DOCUMENT_SHIFT, field);
    this.lengths.set(word, length + 1);
  }

  /** The documents of a word, including those that have been removed from the index. */
  count(word: number): number {
    return this.lengths.at(word);
  }

  /** The postings of a word, ascending; valid until the next addition. */
  of(word: number): Uint32Array {
    const length = this.lengths.at(word);
    const start = this.starts.at(word);
    return this.pieceOf(start).subarray(placeOf(start), placeOf(start) + length);
  }

  private pieceOf(start: number): Uint32Array {
    return this.pieces[start >>> PIECE_BITS] ?? NOTHING;
  }

  private move(word: number, length: number): void {
    const from = this.starts.at(word);
    const to = this.take(Math.max(1, length * 2));
    if (length > 0) {
      this.pieceOf(to).set(this.of(word), placeOf(to));
      (this.free[Math.log2(length)] ??= []).push(from);
    }
    this.starts.set(word, to);
  }

  private take(size: number): number {
    const known = this.free[Math.log2(size)]?.pop();
    if (known !== undefined) return known;
    if (this.used + size > PIECE) {
      this.pieces.push(new Uint32Array(Math.max(PIECE, size)));
      this.used = 0;
    }
    const start = ((this.pieces.length - 1) << PIECE_BITS) | this.used;
    this.used += size;
    return start;
  }
}

const NOTHING = new Uint32Array(0);
const placeOf = (start: number): number => start & (PIECE - 1);
