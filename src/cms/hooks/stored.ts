import type { CollectionSlug, PayloadRequest } from 'payload';

/** A record as the database stores it: every localised leaf is `{ es, en }`, relations are ids. */
export type StoredRecord = Record<string, unknown> & { id: string };

export interface RecordKey {
  req: PayloadRequest;
  collection: string;
  id: string | number;
}

interface Reads {
  main?: Promise<StoredRecord | null>;
  latest?: Promise<StoredRecord | null>;
}

/** What was read for the current save, by request and record: the state before the save, for all of its hooks. */
const saves = new WeakMap<PayloadRequest, Map<string, Reads>>();

const readsOf = ({ req, collection, id }: RecordKey): Reads => {
  const records = saves.get(req) ?? new Map<string, Reads>();
  saves.set(req, records);
  const name = `${collection}/${id}`;
  const reads = records.get(name) ?? {};
  records.set(name, reads);
  return reads;
};

/** Called when a save of the record begins: what was read for an earlier one in the same request is no longer valid. */
export const forgetStored = ({ req, collection, id }: RecordKey): void => {
  saves.get(req)?.delete(`${collection}/${id}`);
};

async function readMain({ req, collection, id }: RecordKey): Promise<StoredRecord | null> {
  const record = await req.payload.db.findOne<StoredRecord>({
    collection: collection as CollectionSlug,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  });
  return record ?? null;
}

async function readLatest(key: RecordKey): Promise<StoredRecord | null> {
  const { versions } = key.req.payload.collections[key.collection as CollectionSlug].config;
  if (!versions?.drafts) return storedMain(key);
  const { docs } = await key.req.payload.db.findVersions<StoredRecord>({
    collection: key.collection as CollectionSlug,
    limit: 1,
    locale: 'all',
    pagination: false,
    req: key.req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: key.id } }, { latest: { equals: true } }] },
  });
  return docs[0]?.version ?? storedMain(key);
}

/**
 * The published record as it was before the save, regardless of newer drafts; null if there is none.
 * Its `_status` may be `draft`.
 */
export function storedMain(key: RecordKey): Promise<StoredRecord | null> {
  const reads = readsOf(key);
  reads.main ??= readMain(key);
  return reads.main;
}

/** The latest version of the record as it was before the save, draft or published. */
export function storedLatest(key: RecordKey): Promise<StoredRecord | null> {
  const reads = readsOf(key);
  reads.latest ??= readLatest(key);
  return reads.latest;
}
