import type { Payload, RequiredDataFromCollectionSlug } from 'payload';
import type { Config } from '@/cms/payload-types';
import type { Locale } from '@/domain/locale';
import { WHOLE_THESAURUS_CHECKED } from '@/domain/thesaurus-problems';
import { SEEDED_COLLECTIONS, type SeededCollection } from './collections';
import { fingerprint, type Ledger } from './ledger';
import { withRowIds } from './rows';

/** What happened to one record of content-seed: `edited` and `deleted` were done by people, and are respected. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'edited' | 'deleted';

type Data = Record<string, unknown>;

/** Finds the id of a record by its seed key; undefined if there is none (yet), or a person has deleted it. */
export type IdOf = (collection: SeededCollection, seedKey: string) => string | undefined;

/** One record to seed. */
export interface SeedRecord {
  seedKey: string;
  /** The input it is made from, for its fingerprint. */
  input: unknown;
  /** The id of a record that people have made for the same: it is completed, and remains theirs. */
  namesake?: string | null;
  /** Its fields in one language. */
  data: (locale: Locale, idOf: IdOf) => Data;
}

interface Stored extends Data {
  id: string;
  updatedAt: string;
  deletedAt?: string | null;
}

/** In place of `updatedAt`: the seed has completed a record of people's, and leaves it alone from then on. */
const OF_PEOPLE = 'people';

/** What the seed has read, it has checked as a whole. */
const CHECKED = { [WHOLE_THESAURUS_CHECKED]: true };

const keyOf = (collection: SeededCollection, seedKey: string): string => `${collection}/${seedKey}`;

/** Writes records, and leaves alone those that people have changed. */
export class SeedWriter {
  constructor(
    private readonly payload: Payload,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Writes the records of one collection. All are written in Spanish first, as drafts, so that they can refer to each
   * other; then each gets its English and is published in one write: visitors never see half a record, unless its
   * collection has no drafts.
   * @param done called after each record with what happened to it.
   */
  async bring(
    collection: SeededCollection,
    records: readonly SeedRecord[],
    done: (outcome: Outcome) => void,
  ): Promise<void> {
    const drafts: { record: SeedRecord; isNew: boolean; spanish: Stored }[] = [];
    const before = await this.ids();
    for (const record of records) {
      const { outcome, stored } = await this.decide(collection, record);
      if (outcome === 'created' || outcome === 'updated') {
        await this.ledger.begin(keyOf(collection, record.seedKey), fingerprint(record.input));
        // One of people's gets its key at last: an interrupted run finds it once more as it found it first.
        const key = record.namesake ? {} : { seedKey: record.seedKey };
        const data = { ...record.data('es', before), ...key };
        drafts.push({
          record,
          isNew: stored === null,
          spanish: await this.save(collection, 'es', stored?.id ?? null, data),
        });
      } else done(outcome);
    }
    const after = drafts.length > 0 ? await this.ids() : before;
    for (const { record, isNew, spanish: draft } of drafts) {
      const spanish = await this.rewritten(collection, record, draft, { before, after });
      const english = withRowIds(record.data('en', after), spanish);
      await this.save(collection, 'en', spanish.id, { ...english, seedKey: record.seedKey });
      await this.complete(collection, record);
      done(isNew ? 'created' : 'updated');
    }
  }

  /** Rewrites the Spanish if it refers to records that did not exist yet: a localised text contains its references. */
  private async rewritten(
    collection: SeededCollection,
    record: SeedRecord,
    draft: Stored,
    { before, after }: Record<'before' | 'after', IdOf>,
  ): Promise<Stored> {
    const data = record.data('es', after);
    if (fingerprint(data) === fingerprint(record.data('es', before))) return draft;
    return this.save(collection, 'es', draft.id, withRowIds(data, draft));
  }

  /** Whether a record was written from this input, and completely: there is nothing to do. */
  isWritten(collection: SeededCollection, { seedKey, input }: SeedRecord): boolean {
    const entry = this.ledger.entry(keyOf(collection, seedKey));
    return Boolean(entry?.written) && entry?.input === fingerprint(input);
  }

  private async decide(
    collection: SeededCollection,
    record: SeedRecord,
  ): Promise<{ outcome: Outcome; stored: Stored | null }> {
    if (this.isWritten(collection, record)) return { outcome: 'unchanged', stored: null };
    const entry = this.ledger.entry(keyOf(collection, record.seedKey));
    const stored = await this.find(collection, 'seedKey', record.seedKey);
    if (!entry?.written) {
      // The seed must not write a record that the ledger does not know, except one that was left half written.
      if (entry === null && stored !== null) return { outcome: 'edited', stored };
      const namesake = record.namesake ? await this.find(collection, 'id', record.namesake) : null;
      return { outcome: (stored ?? namesake) ? 'updated' : 'created', stored: stored ?? namesake };
    }
    if (stored === null || stored.deletedAt) return { outcome: 'deleted', stored };
    return { outcome: stored.updatedAt === entry.written ? 'updated' : 'edited', stored };
  }

  private async complete(collection: SeededCollection, { seedKey, input, namesake }: SeedRecord): Promise<void> {
    const stored = await this.find(collection, 'seedKey', seedKey);
    if (stored === null) throw new Error(`${keyOf(collection, seedKey)} was written and is not there`);
    await this.ledger.complete(keyOf(collection, seedKey), fingerprint(input), namesake ? OF_PEOPLE : stored.updatedAt);
  }

  /** The newest version of a record, including drafts and the trash: what an editor sees. */
  private async find(collection: SeededCollection, field: 'seedKey' | 'id', value: string): Promise<Stored | null> {
    const { docs } = await this.payload.find({
      collection,
      depth: 0,
      draft: true,
      limit: 1,
      pagination: false,
      trash: true,
      where: { [field]: { equals: value } },
    });
    const [doc] = docs as unknown as Stored[];
    return doc ?? null;
  }

  /** The ids of everything that was ever seeded and still exists. */
  async ids(): Promise<IdOf> {
    const ids = new Map<string, string>();
    for (const collection of SEEDED_COLLECTIONS) {
      const { docs } = await this.payload.find({
        collection,
        depth: 0,
        limit: 0,
        pagination: false,
        select: { seedKey: true } satisfies Partial<Record<keyof Config['collectionsSelect'][SeededCollection], true>>,
      });
      for (const { id, seedKey } of docs) if (seedKey) ids.set(keyOf(collection, seedKey), id);
    }
    return (collection, seedKey) => ids.get(keyOf(collection, seedKey));
  }

  /** Spanish is written as a draft, and English publishes the record. */
  private async save(collection: SeededCollection, locale: Locale, id: string | null, data: Data): Promise<Stored> {
    const draft = locale === 'es';
    const { versions } = this.payload.collections[collection].config;
    const state = versions?.drafts ? { _status: draft ? 'draft' : 'published' } : {};
    // Each collection has a type of its own; the data was checked by the seed's schema and is checked again by Payload.
    const typed = { ...data, ...state } as unknown as RequiredDataFromCollectionSlug<SeededCollection>;
    const options = { collection, data: typed, depth: 0, draft, locale, context: CHECKED } as const;
    const saved = id === null ? await this.payload.create(options) : await this.payload.update({ ...options, id });
    return saved as unknown as Stored;
  }
}
