import { createHash, randomUUID } from 'node:crypto';
import type { Payload } from 'payload';

/** One line of the ledger: what was seeded, from which input, and when the writing was complete. */
export interface Entry {
  id: string;
  /** `<collection>/<seed key>` or `globals/<slug>`. */
  key: string;
  /** Fingerprint of the input that was written. */
  input: string;
  /** `updatedAt` of the record right after seeding, or another text if people made it; null while it is being written. */
  written: string | null;
}

/** Fingerprint of anything that is JSON. */
export const fingerprint = (input: unknown): string => createHash('sha256').update(JSON.stringify(input)).digest('hex');

/** The seed's own memory: it outlives the records that it is about. */
export class Ledger {
  private constructor(
    private readonly payload: Payload,
    private readonly entries: Map<string, Entry>,
  ) {}

  static async open(payload: Payload): Promise<Ledger> {
    const { docs } = await payload.find({ collection: 'seed-ledger', limit: 0, pagination: false });
    return new Ledger(
      payload,
      new Map(docs.map(({ id, key, input, written }) => [key, { id, key, input, written: written ?? null }])),
    );
  }

  entry(key: string): Entry | null {
    return this.entries.get(key) ?? null;
  }

  /** Notes that a record is about to be written, so that an interrupted run is resumed. */
  async begin(key: string, input: string): Promise<void> {
    await this.put({ id: this.entry(key)?.id ?? randomUUID(), key, input, written: null });
  }

  /** Notes that a record is complete. @param written its `updatedAt`. */
  async complete(key: string, input: string, written: string): Promise<void> {
    await this.put({ id: this.entry(key)?.id ?? randomUUID(), key, input, written });
  }

  private async put(entry: Entry): Promise<void> {
    const { id, ...data } = entry;
    if (this.entries.has(entry.key)) await this.payload.update({ collection: 'seed-ledger', id, data });
    else await this.payload.create({ collection: 'seed-ledger', data: entry });
    this.entries.set(entry.key, entry);
  }
}
