/** Meilisearch refuses 100 MB; this much can be made into one request without blocking the process. */
const MAX_BYTES = 1_000_000;
const MAX_DOCUMENTS = 1_000;

/** Documents as the JSON text of one request. */
export interface Batch {
  json: string;
  size: number;
}

/** Collects documents one by one and returns a batch whenever one is full. */
export class Batcher {
  private parts: string[] = [];
  private bytes = 0;

  constructor(
    private readonly maxBytes = MAX_BYTES,
    private readonly maxDocuments = MAX_DOCUMENTS,
  ) {}

  /** @returns the batch to send first, if the document no longer fits. */
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

  /** @returns what is left, or null if nothing is. */
  flush(): Batch | null {
    if (this.parts.length === 0) return null;
    const batch = { json: `[${this.parts.join(',')}]`, size: this.parts.length };
    this.parts = [];
    this.bytes = 0;
    return batch;
  }
}
