import { randomUUID } from 'node:crypto';
import type { CollectionAfterChangeHook, PayloadRequest, TypeWithID } from 'payload';
import { citedAmong, SHARED_COLLECTIONS, type SharedCollection } from '../access/cited';
import { idsIn } from '../fields/id';

async function noteNewlyCited(of: SharedCollection, ids: readonly string[], req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: of,
    limit: 0,
    pagination: false,
    req,
    where: { id: { in: [...ids] } },
  });
  const named = docs.map(({ id }) => id);
  const known = await citedAmong(of, named, req);
  for (const record of named.filter((id) => !known.has(id))) {
    await req.payload.db.create({ collection: 'cited-records', data: { id: randomUUID(), of, record }, req });
  }
}

/** Once a record is published, the sources and organisations that it names are everybody's. */
export const noteCited: CollectionAfterChangeHook<TypeWithID & { _status?: 'draft' | 'published' | null }> = async ({
  doc,
  collection,
  req,
}) => {
  if (doc._status !== 'published') return;
  const id = String(doc.id);
  // As it is stored: what an answer leaves out, and the texts of the other language, cite too.
  const stored = await req.payload.db.findOne({
    collection: collection.slug,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  });
  const ids = [...new Set(idsIn(stored))].filter((each) => each !== id);
  if (ids.length === 0) return;
  for (const of of SHARED_COLLECTIONS) await noteNewlyCited(of, ids, req);
};
