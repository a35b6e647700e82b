import type { Payload, Where } from 'payload';
import type { Import, ImportEntry, Municipality } from '@/cms/payload-types';
import { at } from '@/cms/validation/rule';
import { DEFAULT_LOCALE, type Localized } from '@/domain/locale';
import { etagOf } from './etag';
import { failureOf } from './failure';
import { Journal, runningImports, type EntryState, type ImportState } from './journal';
import { KEPT } from './municipalities/messages';
import type { Change } from './municipalities/plan';
import { PLACES } from './municipalities/write';
import { pauseForRequests } from './pause';

const COLLECTION = 'municipalities';

type Data = Record<string, unknown>;

const NAMING = ['owner', 'implementers.value', 'partners.value', 'funders.value'];

/** Records that would point at nothing if the municipality were deleted, drafts of practices included. */
async function isInUse(payload: Payload, record: string): Promise<boolean> {
  const named = (prefix: string): Where => ({
    or: NAMING.map((field): Where => ({ [`${prefix}${field}`]: { equals: record } })),
  });
  const latest: Where = { and: [{ latest: { equals: true } }, named('version.')] };
  const practices = await payload.count({ collection: 'practices', where: named('') });
  const drafts = await payload.countVersions({ collection: 'practices', where: latest });
  const users = await payload.count({ collection: 'users', where: { municipality: { equals: record } } });
  return practices.totalDocs + drafts.totalDocs + users.totalDocs > 0;
}

/** Whether the entry says how the record stood once it was written, and nothing has been rolled back since. */
const isWhole = ({ state, stampAfter }: ImportEntry): boolean =>
  state === 'written' || (state === 'kept' && typeof stampAfter === 'string');

/** Why somebody's later work forbids to roll the record back; null where nothing does. */
async function objectionTo(payload: Payload, entry: ImportEntry, etag: string | null): Promise<Localized | null> {
  const { record, action, stampAfter } = entry;
  if (isWhole(entry) && etag === null) return KEPT.deletedSince;
  if (isWhole(entry) && etag !== stampAfter) return KEPT.editedSince;
  return action === 'create' && etag !== null && (await isInUse(payload, record)) ? KEPT.inUse : null;
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

const MAY_BE_ROLLED_BACK: readonly string[] = ['begun', 'written', 'undoing', 'kept'] satisfies EntryState[];

/**
 * Rolls one record back to what it was before the import. Whatever was under way when a crash came is done again:
 * restoring twice is as good as once. What had to be kept is tried again.
 */
export async function rollBackEntry(
  payload: Payload,
  journal: Journal,
  entry: ImportEntry,
  region: string | null = null,
): Promise<void> {
  if (!MAY_BE_ROLLED_BACK.includes(entry.state)) return;
  const etag = await etagOf(payload, entry.record);
  const isAsBefore = etag === entry.stampBefore;
  if (isAsBefore) return journal.settle(entry, 'undone');
  const objection = (await outside(payload, entry, region)) ?? (await objectionTo(payload, entry, etag));
  if (objection) return journal.settle(entry, 'kept', { objection });
  await journal.settle(entry, 'undoing');
  try {
    await restore(payload, entry);
  } catch (error) {
    const stampAfter = await etagOf(payload, entry.record);
    return journal.settle(entry, 'kept', { objection: failureOf(payload, error), stampAfter });
  }
  await journal.settle(entry, 'undone');
}

/** An editor limited to a region undoes what lies in it. */
async function outside(payload: Payload, { record }: ImportEntry, region: string | null): Promise<Localized | null> {
  if (region === null) return null;
  const municipality = await payload.findByID({ collection: COLLECTION, id: record, depth: 0, disableErrors: true });
  return municipality && municipality.region !== region ? KEPT.otherRegion : null;
}

/** Rolls back all that an import wrote, the last record first. @returns whether records had to be left as they are. */
export async function rollBackAll(payload: Payload, journal: Journal, region: string | null = null): Promise<boolean> {
  for (const entry of await journal.entries()) {
    await rollBackEntry(payload, journal, entry, region);
    await pauseForRequests();
  }
  return (await journal.entries()).some(({ state }) => state === 'kept');
}

/** The state of an import that was rolled back. */
export const stateAfterRollback = (isPartly: boolean, wholly: ImportState): ImportState =>
  isPartly ? 'partlyUndone' : wholly;

async function mend(payload: Payload, broken: Import): Promise<void> {
  const journal = await Journal.takeOver(payload, broken);
  if (!journal) return;
  const wholly = broken.state === 'undoing' ? 'undone' : 'rolledBack';
  await journal.close(stateAfterRollback(await rollBackAll(payload, journal), wholly));
  payload.logger.warn(`An import of municipalities that a crash had broken is rolled back: ${broken.id}`);
}

/** Rolls back the imports of processes that are gone; those that live elsewhere are left alone. */
export async function rollBackBroken(payload: Payload): Promise<void> {
  for (const running of await runningImports(payload)) await mend(payload, running);
}
