import type { Payload, Where } from 'payload';
import type { Localized } from '@/domain/locale';
import type { Import, ImportEntry } from '../payload-types';
import { failureOf } from './failure';
import { Journal, runningImports } from './journal';
import { KEPT } from './municipalities/messages';
import { stampOf } from './stamp';

const COLLECTION = 'municipalities';

/** Records that would point at nothing if the municipality were deleted. */
async function isInUse(payload: Payload, record: string): Promise<boolean> {
  const named: Where = { or: [{ owner: { equals: record } }, { 'implementers.value': { equals: record } }] };
  const practices = await payload.count({ collection: 'practices', where: named });
  const users = await payload.count({ collection: 'users', where: { municipality: { equals: record } } });
  return practices.totalDocs + users.totalDocs > 0;
}

/** Why somebody's later work forbids to take the record back; null where nothing does. */
async function objectionTo(
  payload: Payload,
  { record, action, state, stampAfter }: ImportEntry,
  stamp: string | null,
): Promise<Localized | null> {
  if (state === 'written' && stamp === null) return KEPT.deletedSince;
  if (state === 'written' && stamp !== stampAfter) return KEPT.editedSince;
  return action === 'create' && stamp !== null && (await isInUse(payload, record)) ? KEPT.inUse : null;
}

async function restore(payload: Payload, { record, action, versionBefore }: ImportEntry): Promise<void> {
  if (action === 'create') await payload.delete({ collection: COLLECTION, id: record });
  else await payload.restoreVersion({ collection: COLLECTION, id: versionBefore ?? '', depth: 0 });
}

/**
 * Takes one record back to what it was before the import. Whatever was under way when a crash came is done again:
 * restoring twice is as good as once.
 */
export async function takeBack(
  payload: Payload,
  journal: Journal,
  entry: ImportEntry,
  region: string | null = null,
): Promise<void> {
  if (entry.state !== 'begun' && entry.state !== 'written' && entry.state !== 'undoing') return;
  const stamp = await stampOf(payload, entry.record);
  const isAsBefore = stamp === entry.stampBefore;
  if (isAsBefore) return journal.settle(entry, 'undone');
  const objection = (await outside(payload, entry, region)) ?? (await objectionTo(payload, entry, stamp));
  if (objection) return journal.settle(entry, 'kept', { objection });
  await journal.settle(entry, 'undoing');
  try {
    await restore(payload, entry);
  } catch (error) {
    return journal.settle(entry, 'kept', { objection: failureOf(payload, error) });
  }
  await journal.settle(entry, 'undone');
}

/** An editor limited to a region takes back what lies in it. */
async function outside(payload: Payload, { record }: ImportEntry, region: string | null): Promise<Localized | null> {
  if (region === null) return null;
  const municipality = await payload.findByID({ collection: COLLECTION, id: record, depth: 0, disableErrors: true });
  return municipality && municipality.region !== region ? KEPT.otherRegion : null;
}

/** Takes back all that an import wrote, the last record first. */
export async function takeAllBack(payload: Payload, journal: Journal, region: string | null = null): Promise<void> {
  for (const entry of await journal.entries()) await takeBack(payload, journal, entry, region);
}

async function mend(payload: Payload, broken: Import): Promise<void> {
  const journal = await Journal.takeOver(payload, broken);
  if (!journal) return;
  const wasUndoing = broken.state === 'undoing';
  await takeAllBack(payload, journal);
  await journal.close(wasUndoing ? 'undone' : 'rolledBack');
  payload.logger.warn(`An import of municipalities that a crash had broken is taken back: ${broken.id}`);
}

/** Takes back the imports of processes that are gone; those that live elsewhere are left alone. */
export async function rollBackBroken(payload: Payload): Promise<void> {
  for (const running of await runningImports(payload)) await mend(payload, running);
}
