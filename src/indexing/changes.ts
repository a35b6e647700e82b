import type { Payload, Where } from 'payload';

/** A row that says: this record must be indexed again. Rows are only ever added, by hooks, and pruned after a day. */
export interface Change {
  id: string;
  /** Slug of the record's collection or global. */
  of: string;
  record: string;
  /** Milliseconds since 1970, by the clock of the process that saved the record. */
  at: number;
}

const since = (moment: number): Where => ({ at: { greater_than: moment } });

/** Rows written after `moment`, oldest first. */
export async function changesSince(payload: Payload, moment: number): Promise<Change[]> {
  const { docs } = await payload.find({
    collection: 'changes',
    where: since(moment),
    sort: 'at',
    depth: 0,
    pagination: false,
  });
  return docs.map(({ id, of, record, at }) => ({ id, of, record, at }));
}

/** How many rows were written after `moment`: cheaper than reading them, twice a second. */
export async function countChangesSince(payload: Payload, moment: number): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'changes', where: since(moment) });
  return totalDocs;
}

/** Removes the rows written before `moment`. */
export async function pruneChanges(payload: Payload, moment: number): Promise<void> {
  await payload.db.deleteMany({ collection: 'changes', where: { at: { less_than: moment } } });
}
