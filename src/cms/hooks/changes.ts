import { randomUUID } from 'node:crypto';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  TypeWithID,
} from 'payload';
import { storedMain } from './stored';

/**
 * Tells `src/indexing` that something shown may have changed. The row carries no state, because the worker reads again
 * what is published by then: order and repeats cannot matter. `req` keeps it in the transaction of the save.
 */
async function addChange(req: PayloadRequest, of: string, record: string): Promise<void> {
  await req.payload.db.create({ collection: 'changes', data: { id: randomUUID(), of, record, at: Date.now() }, req });
}

interface Drafted extends TypeWithID {
  _status?: 'draft' | 'published' | null;
}

/** For records with drafts: a draft above nothing published, or above the published record, shows nowhere. */
export const noteChange: CollectionAfterChangeHook<Drafted> = async ({ doc, collection, req, operation }) => {
  const id = String(doc.id);
  const before = operation === 'update' ? await storedMain({ req, collection: collection.slug, id }) : null;
  if (doc._status === 'published' || before?._status === 'published') await addChange(req, collection.slug, id);
};

/** For records without drafts. */
export const noteEveryChange: CollectionAfterChangeHook<TypeWithID> = async ({ doc, collection, req }) => {
  await addChange(req, collection.slug, String(doc.id));
};

export const noteDeletion: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  await addChange(req, collection.slug, String(id));
};

export const noteGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => {
  await addChange(req, 'globals', global.slug);
};
