import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { processState } from '@/config/process-state';
import { at } from '../validation/rule';
import type { Act } from './acts';

export const AUDIT_LOG = 'audit-log';

/** How long an entry is kept. */
export const KEPT_DAYS = 730;
const DAY = 24 * 60 * 60 * 1000;

/** Something that was done: never a password, a token or a mail. */
interface Done {
  act: Act;
  /** The collection or global that it was done in. */
  of: string;
  record?: string;
  /** What the record is called. */
  title?: string;
  detail?: string;
}

/** In whose name, and in which transaction, if any. */
type Doer = Pick<PayloadRequest, 'payload'> & { user: unknown; req?: PayloadRequest };

const pruned = processState<number>('auditPruned');

/** Once a day: entries from before the time that they are kept for. */
async function prune(payload: Payload): Promise<void> {
  const now = Date.now();
  if ((pruned.current ?? 0) > now - DAY) return;
  pruned.current = now;
  const where = { at: { less_than: new Date(now - KEPT_DAYS * DAY).toISOString() } };
  await payload.db.deleteMany({ collection: AUDIT_LOG, where });
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Adds an entry to the audit log; the only way that one comes about. */
export async function noteAct({ payload, user, req }: Doer, { act, of, record, title, detail }: Done): Promise<void> {
  const entry = {
    id: randomUUID(),
    at: new Date().toISOString(),
    act,
    of,
    record: record ?? null,
    title: title ?? null,
    detail: detail ?? null,
    by: text(at(user, 'id')),
    byName: text(at(user, 'name')),
  };
  await payload.db.create({ collection: AUDIT_LOG, data: entry, ...(req ? { req } : {}) });
  await prune(payload);
}

/** The same of what a request does. */
export const noteActOf = (req: PayloadRequest, done: Done): Promise<void> =>
  noteAct({ payload: req.payload, user: req.user, req }, done);
