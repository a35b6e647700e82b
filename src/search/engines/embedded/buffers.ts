/** Sets of buffers kept for later searches; more are made while more searches run at once. */
const KEPT = 4;

/** Room for numbers of every document, for one search at a time. */
export class Buffers {
  readonly #buffers: Int32Array[] = [];
  #taken = 0;

  /** Takes back all buffers. */
  reset(): void {
    this.#taken = 0;
  }

  /** A buffer whose first `length` numbers are all the same. */
  take(length: number, value: number): Int32Array {
    return this.#next(length).fill(value, 0, length);
  }

  /** A buffer whose first `length` numbers are those of another list. */
  copy(length: number, items: Uint32Array): Int32Array {
    const buffer = this.#next(length);
    buffer.set(items.subarray(0, length));
    return buffer;
  }

  #next(length: number): Int32Array {
    const known = this.#buffers[this.#taken];
    const buffer = known && known.length >= length ? known : new Int32Array(Math.ceil(length * 1.25));
    this.#buffers[this.#taken] = buffer;
    this.#taken += 1;
    return buffer;
  }
}

/** Lends each search buffers of its own, and uses them again. */
export class BufferPool {
  readonly #idle: Buffers[] = [];

  async lend<T>(work: (buffers: Buffers) => Promise<T>): Promise<T> {
    const buffers = this.#idle.pop() ?? new Buffers();
    try {
      return await work(buffers);
    } finally {
      buffers.reset();
      if (this.#idle.length < KEPT) this.#idle.push(buffers);
    }
  }
}
