import type { CollectionBeforeValidateHook, Payload, PayloadRequest } from 'payload';
import type { User } from '../payload-types';
import { OBJECTIONS } from '../validation/messages';
import { refused } from './refused';

const CONFLICT = 409;

const keyOf = (id: unknown): string => `state read of ${String(id)}`;

/** Remembers in which state a person's account was read that is about to be written. */
export const rememberRead: CollectionBeforeValidateHook<User> = ({ data, originalDoc, operation, req }) => {
  // A reset of a password hands on the record as it was read, and no original.
  const read = originalDoc ?? data;
  if (operation === 'update' && read?.id) req.context[keyOf(read.id)] = read.updatedAt;
  return data;
};

function takeRead(req: Partial<PayloadRequest> | undefined, id: unknown): string | null {
  const at = req?.context?.[keyOf(id)];
  if (req?.context) req.context[keyOf(id)] = undefined;
  return typeof at === 'string' ? at : null;
}

/**
 * Payload reads an account, hashes a password for a third of a second, and writes all of the account as it was read. Who
 * changed theirs again and again could so undo that they were deactivated or lost their role meanwhile. From now on a
 * write that finds another state than was read is refused.
 */
export function refuseStaleAccounts(payload: Payload): void {
  const updateOne = payload.db.updateOne.bind(payload.db);
  payload.db.updateOne = async (args) => {
    const read = args.collection === 'users' && args.id ? takeRead(args.req, args.id) : null;
    if (!read || !args.id) return updateOne(args);
    const { id, ...others } = args;
    const where = { and: [{ id: { equals: id } }, { updatedAt: { equals: read } }] };
    const written: unknown = await updateOne({ ...others, where });
    if (!written) {
      throw refused(args.req as PayloadRequest, OBJECTIONS.changedMeanwhile, CONFLICT);
    }
    return written as Awaited<ReturnType<typeof updateOne>>;
  };
}
