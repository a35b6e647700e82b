import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DeleteOne, PayloadRequest } from 'payload';
import { forget, storedRelations, type Session } from './relations';

/** The session of the transaction that a request is in, unless that is over. */
async function sessionOf(adapter: MongooseAdapter, req: Partial<PayloadRequest> | undefined) {
  const transaction = await req?.transactionID;
  const session: Session | undefined = transaction === undefined ? undefined : adapter.sessions[transaction];
  return session?.inTransaction() ? session : undefined;
}

/**
 * Takes a deleted record out of those that name it, as the foreign keys of SQLite do: else none of them could be saved
 * again, because each name is looked up.
 */
export function reachRelationsOnDeletion(adapter: MongooseAdapter): void {
  const deleteOne: DeleteOne = adapter.deleteOne.bind(adapter);
  adapter.deleteOne = async (given) => {
    const deleted = (await deleteOne(given)) as { id?: unknown } | null;
    const id = deleted?.id;
    if (typeof id !== 'string') return deleted;
    const session = await sessionOf(adapter, given.req);
    for (const relation of storedRelations(adapter).filter(({ targets }) => targets.includes(given.collection))) {
      await forget(relation, [id], session);
    }
    return deleted;
  };
}
