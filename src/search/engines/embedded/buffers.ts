/** Room for numbers of every document, used again by the next search: a search is never interrupted. */
export class Buffers {
  readonly #buffers: Int32Array[] = [];
  #taken = 0;

  /** Takes back all buffers. */
  reset(): void {
    this.#taken = 0;
  }

  /** A buffer whose first `length` numbers are all the same. */
  take(length: number, value: number): Int32Array {
    const known = this.#buffers[this.#taken];
    const buffer = known && known.length >= length ? known : new Int32Array(Math.ceil(length * 1.25));
    this.#buffers[this.#taken] = buffer;
    this.#taken += 1;
    buffer.fill(value, 0, length);
    return buffer;
  }
}
