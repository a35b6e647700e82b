import type { Payload, Where } from 'payload';
import { DEFAULT_LOCALE, type Localized } from '@/domain/locale';
import type { Import, ImportEntry, Municipality } from '../payload-types';
import { at } from '../validation/rule';
import { failureOf } from './failure';
import { Journal, runningImports } from './journal';
import { KEPT } from './municipalities/messages';
import type { Change } from './municipalities/plan';
import { PLACES } from './municipalities/write';
import { stampOf } from './stamp';

const COLLECTION = 'municipalities';

type Data = Record<string, unknown>;

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

/** Fields that the import filled and that the version before does not name at all, as empty ones. */
function blanksIn({ changes }: ImportEntry, version: unknown): Data {
  const blanks: Data = {};
  for (const { column } of (changes ?? []) as unknown as Change[]) {
    const [field, part] = PLACES[column] ?? [];
    if (!field || (part ? at(at(version, field), part) : at(version, field)) !== undefined) continue;
    blanks[field] = part ? { ...(blanks[field] as Data | undefined), [part]: null } : null;
  }
  return blanks;
}

/**
 * Goes back to the version before the import, in all languages. Payload fills what a version does not name (MongoDB
 * keeps no empty fields) from the newest one: hence those are emptied first, in a draft that nobody sees.
 */
async function restoreVersion(payload: Payload, entry: ImportEntry): Promise<void> {
  const id = entry.versionBefore ?? '';
  const { version } = await payload.findVersionByID({ collection: COLLECTION, id, depth: 0, locale: DEFAULT_LOCALE });
  const blanks = blanksIn(entry, version);
  if (Object.keys(blanks).length > 0) {
    const data = { ...blanks, _status: 'draft' } as Partial<Municipality>;
    await payload.update({
      collection: COLLECTION,
      id: entry.record,
      data,
      depth: 0,
      draft: true,
      locale: DEFAULT_LOCALE,
    });
  }
  await payload.restoreVersion({ collection: COLLECTION, id, depth: 0 });
}

async function restore(payload: Payload, entry: ImportEntry): Promise<void> {
  if (entry.action === 'create') await payload.delete({ collection: COLLECTION, id: entry.record });
  else await restoreVersion(payload, entry);
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
