/** A list of unsigned 32-bit numbers that grows. */
export class Numbers {
  #items = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The items; valid until the next push. Longer than `length`. */
  get items(): Uint32Array {
    return this.#items;
  }

  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#items[index] = value;
  }

  /** @returns the index of the new item. */
  push(value: number): number {
    this.reserve(this.#length + 1);
    this.#items[this.#length] = value;
    return this.#length++;
  }

  /** Adds zeros up to a length. */
  extend(length: number): void {
    this.reserve(length);
    this.#length = length;
  }

  private reserve(length: number): void {
    if (length <= this.#items.length) return;
    const larger = new Uint32Array(Math.max(length, Math.ceil(this.#items.length * 1.5)));
    larger.set(this.#items);
    this.#items = larger;
  }
}
