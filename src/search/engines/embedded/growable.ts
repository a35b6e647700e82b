/** A list of unsigned 32-bit numbers that grows. */
export class Numbers {
  private buffer = new Uint32Array(64);
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** The items; valid until the next push. Longer than `length`. */
  get items(): Uint32Array {
    return this.buffer;
  }

  at(index: number): number {
    return this.buffer[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.buffer[index] = value;
  }

  /** @returns the index of the new item. */
  push(value: number): number {
    this.reserve(this.count + 1);
    this.buffer[this.count] = value;
    return this.count++;
  }

  /** Adds zeros up to a length. */
  extend(length: number): void {
    this.reserve(length);
    this.count = length;
  }

  private reserve(length: number): void {
    if (length <= this.buffer.length) return;
    const larger = new Uint32Array(Math.max(length, Math.ceil(this.buffer.length * 1.5)));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}
