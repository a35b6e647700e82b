/** How many sets of buffers are kept for later searches; more are created while more searches run at once. */
const KEPT = 4;

/** Buffers of one kind of number, handed out one after another. */
class Stack<Numbers extends Int32Array | Float32Array> {
  private readonly buffers: Numbers[] = [];
  private taken = 0;

  constructor(private readonly make: (length: number) => Numbers) {}

  reset(): void {
    this.taken = 0;
  }

  next(length: number): Numbers {
    const known = this.buffers[this.taken];
    const buffer = known && known.length >= length ? known : this.make(Math.ceil(length * 1.25));
    this.buffers[this.taken] = buffer;
    this.taken += 1;
    return buffer;
  }
}

/** Buffers with a number for every document, for one search at a time. */
export class Buffers {
  private readonly integers = new Stack((length) => new Int32Array(length));
  private readonly floats = new Stack((length) => new Float32Array(length));

  /** Takes back all buffers. */
  reset(): void {
    this.integers.reset();
    this.floats.reset();
  }

  /** A buffer whose first `length` numbers are all the same. */
  take(length: number, value: number): Int32Array {
    return this.integers.next(length).fill(value, 0, length);
  }

  /** A buffer whose first `length` numbers are 0. */
  takeFloats(length: number): Float32Array {
    return this.floats.next(length).fill(0, 0, length);
  }
}

/** Lends each search its own buffers, and reuses them. */
export class BufferPool {
  private readonly idle: Buffers[] = [];

  async lend<T>(work: (buffers: Buffers) => Promise<T>): Promise<T> {
    const buffers = this.idle.pop() ?? new Buffers();
    try {
      return await work(buffers);
    } finally {
      buffers.reset();
      if (this.idle.length < KEPT) this.idle.push(buffers);
    }
  }
}
