import { randomUUID } from 'node:crypto';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  TypeWithID,
} from 'payload';
import { idOf } from '@/domain/relations';
import { CHANGED_IMPLEMENTERS } from '../mapping/changes';
import { at } from '../validation/rule';
import { storedMain } from './stored';

/**
 * Tells `src/indexing` that something shown may have changed. The row carries no state, because the worker rereads
 * what is published by then: order and repetitions cannot matter. `req` keeps it in the transaction of the save.
 */
async function addChange(req: PayloadRequest, of: string, record: string): Promise<void> {
  await req.payload.db.create({ collection: 'changes', data: { id: randomUUID(), of, record, at: Date.now() }, req });
}

interface Drafted extends TypeWithID {
  _status?: 'draft' | 'published' | null;
}

/** For records with drafts: a draft, with or without a published version, shows nowhere. */
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

/** Municipalities that implement a practice, as far as visitors see it. */
function implementersOf(record: unknown): Set<string> {
  const named = at(record, '_status') === 'published' ? at(record, 'implementers') : null;
  const ids = (Array.isArray(named) ? (named as unknown[]) : []).flatMap((actor) => {
    const id = idOf(at(actor, 'value'));
    return at(actor, 'relationTo') === 'municipalities' && id !== null ? [id] : [];
  });
  return new Set(ids);
}

async function noteDifference(before: unknown, after: unknown, req: PayloadRequest): Promise<void> {
  const [had, has] = [implementersOf(before), implementersOf(after)];
  const changed = new Set([...had, ...has].filter((id) => had.has(id) !== has.has(id)));
  for (const id of changed) await addChange(req, CHANGED_IMPLEMENTERS, id);
}

/** For practices: which municipalities have gained or lost one. A draft of a published record changes nothing. */
export const noteImplementers: CollectionAfterChangeHook<Drafted> = async ({ doc, collection, req, operation }) => {
  const id = String(doc.id);
  const before = operation === 'update' ? await storedMain({ req, collection: collection.slug, id }) : null;
  const after = await req.payload.db.findOne({ collection: collection.slug, req, where: { id: { equals: id } } });
  await noteDifference(before, after, req);
};

export const noteLostImplementers: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await noteDifference(doc, null, req);
};
