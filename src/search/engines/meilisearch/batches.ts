/** Meilisearch refuses 100 MB; so much is made into one request without holding the process up. */
const MAX_BYTES = 1_000_000;
const MAX_DOCUMENTS = 1_000;

/** Documents as the JSON text of one request. */
export interface Batch {
  json: string;
  size: number;
}

/** Takes documents one by one and gives back a batch whenever one is full. */
export class Batcher {
  private parts: string[] = [];
  private bytes = 0;

  constructor(
    private readonly maxBytes = MAX_BYTES,
    private readonly maxDocuments = MAX_DOCUMENTS,
  ) {}

  /** @returns the batch that had to go first, where the document no longer fits. */
  add(document: object): Batch | null {
    const json = JSON.stringify(document);
    const bytes = Buffer.byteLength(json) + 1;
    const full =
      this.parts.length >= this.maxDocuments || (this.parts.length > 0 && this.bytes + bytes > this.maxBytes)
        ? this.flush()
        : null;
    this.parts.push(json);
    this.bytes += bytes;
    return full;
  }

  /** @returns what is left, or null where nothing is. */
  flush(): Batch | null {
    if (this.parts.length === 0) return null;
    const batch = { json: `[${this.parts.join(',')}]`, size: this.parts.length };
    this.parts = [];
    this.bytes = 0;
    return batch;
  }
}
