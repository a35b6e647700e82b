/** Room for the costs of every document, used again by the next search: a search is never interrupted. */
export class CostBuffers {
  readonly #buffers: Uint32Array[] = [];
  #taken = 0;

  /** Takes back all buffers. */
  reset(): void {
    this.#taken = 0;
  }

  /** A buffer of `length` equal costs. */
  take(length: number, cost: number): Uint32Array {
    const known = this.#buffers[this.#taken];
    const buffer = known && known.length >= length ? known : new Uint32Array(Math.ceil(length * 1.25));
    this.#buffers[this.#taken] = buffer;
    this.#taken += 1;
    buffer.fill(cost, 0, length);
    return buffer;
  }
}
