/** Longer than any word; gives rows a fixed width. */
const LONGEST = 64;

/** A sorted list of words, and how many letters each has in common with the one before it. */
export interface SortedWords {
  length: number;
  word(index: number): string;
  common: Uint8Array;
}

/** A word near the requested one. */
export interface NearWord {
  index: number;
  edits: number;
}

/**
 * Edit distances (insertion, deletion, substitution, swap of neighbours) between a word and sorted words. The rows of
 * the distance table are kept for the letters that neighbours share, and words that share a hopeless prefix are
 * skipped.
 */
export class TypoWalk {
  private readonly width: number;
  private readonly rows: Uint8Array;
  /** Least edits between the whole word and a beginning of the other one, by the length of what was read. */
  private readonly asPrefix = new Uint8Array(LONGEST + 3);

  constructor(
    private readonly asked: string,
    private readonly limit: number,
  ) {
    this.width = asked.length + 1;
    this.rows = new Uint8Array((LONGEST + 3) * this.width).fill(limit + 1);
    for (let column = 0; column <= Math.min(limit, asked.length); column++) this.rows[column] = column;
    this.asPrefix[0] = this.rows[asked.length] ?? 0;
  }

  /** Words of `[from, to)` within the limit; with `prefix`, also those with a prefix within it. */
  near(words: SortedWords, from: number, to: number, prefix = false): NearWord[] {
    const found: NearWord[] = [];
    const { limit } = this;
    const longest = Math.min(LONGEST, this.asked.length + limit);
    let hopeless = LONGEST + 1;
    for (let index = from; index < to; index++) {
      const common = index === from ? 0 : (words.common[index] ?? 0);
      let edits = limit + 1;
      if (common < hopeless) {
        const word = words.word(index);
        const length = Math.min(word.length, longest + 1);
        hopeless = this.read(word, Math.min(common, length), length);
        if (hopeless > LONGEST && word.length <= longest)
          edits = this.rows[word.length * this.width + this.asked.length] ?? edits;
        if (prefix) edits = Math.min(edits, this.asPrefix[Math.min(hopeless, length)] ?? edits);
      } else if (prefix) {
        edits = this.asPrefix[hopeless] ?? edits;
      }
      if (edits <= limit) found.push({ index, edits });
    }
    return found;
  }

  /** Fills the rows of a word after those it shares. @returns the length at which it became hopeless, or beyond LONGEST. */
  private read(word: string, common: number, length: number): number {
    for (let depth = common + 1; depth <= length; depth++) {
      if (this.fillRow(word, depth) > this.limit) return depth;
    }
    return LONGEST + 1;
  }

  /** @returns the least distance in the row. */
  private fillRow(word: string, depth: number): number {
    const { asked, limit } = this;
    const [rows, width] = [this.rows, this.width];
    const row = depth * width;
    const above = row - width;
    const letter = word.charCodeAt(depth - 1);
    const before = depth > 1 ? word.charCodeAt(depth - 2) : -1;
    const first = Math.max(1, depth - limit);
    const last = Math.min(asked.length, depth + limit);
    rows[row + first - 1] = first === 1 ? depth : limit + 1;
    let least = rows[row + first - 1] ?? 0;
    for (let column = first; column <= last; column++) {
      const wanted = asked.charCodeAt(column - 1);
      const straight = (rows[above + column - 1] ?? 0) + (wanted === letter ? 0 : 1);
      const gap = Math.min(rows[above + column] ?? 0, rows[row + column - 1] ?? 0) + 1;
      let edits = Math.min(straight, gap);
      if (column > 1 && wanted === before && asked.charCodeAt(column - 2) === letter) {
        edits = Math.min(edits, (rows[above - width + column - 2] ?? 0) + 1);
      }
      rows[row + column] = edits;
      if (edits < least) least = edits;
    }
    if (last < asked.length) rows[row + last + 1] = limit + 1;
    this.asPrefix[depth] = Math.min(
      this.asPrefix[depth - 1] ?? 0,
      last === asked.length ? (rows[row + last] ?? 0) : limit + 1,
    );
    return least;
  }
}
