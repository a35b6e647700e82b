/** Documents in an order that is maintained as documents are added; removed ones stay until the index is compacted. */
export class Order {
  private inOrder = new Uint32Array(0);
  private places = new Uint32Array(0);

  /** @param compare a total order: never 0 for two documents. */
  constructor(private readonly compare: (a: number, b: number) => number) {}

  /** Documents in order. */
  get sorted(): Uint32Array {
    return this.inOrder;
  }

  /** The position of each document in the order. */
  get ranks(): Uint32Array {
    return this.places;
  }

  /** Adds documents that have just been numbered, after all existing ones. */
  insert(documents: readonly number[]): void {
    const merged = new Uint32Array(this.inOrder.length + documents.length);
    let from = 0;
    let at = 0;
    for (const document of [...documents].sort(this.compare)) {
      const place = this.placeOf(document, from);
      merged.set(this.inOrder.subarray(from, place), at);
      at += place - from;
      merged[at] = document;
      at += 1;
      from = place;
    }
    merged.set(this.inOrder.subarray(from), at);
    const ranks = new Uint32Array(merged.length);
    for (let rank = 0; rank < merged.length; rank++) ranks[merged[rank] ?? 0] = rank;
    this.inOrder = merged;
    this.places = ranks;
  }

  private placeOf(document: number, from: number): number {
    let [low, high] = [from, this.inOrder.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(this.inOrder[middle] ?? 0, document) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
