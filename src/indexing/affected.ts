import type { Payload, Where } from 'payload';
import type { Shown } from '@/cms/mapping/stored-kind';
import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import { KINDS, outerKindOf, type Kind } from '@/domain/kinds';
import type { Change } from './changes';
import type { IndexedRecord } from './record';

/** Every collection whose records show in documents of a kind, the one of those they lie in among them. */
function shownIn(kind: Kind): readonly Shown[] {
  const { shows = [], within } = STORED_KINDS[kind];
  const outer = outerKindOf(kind);
  return outer && within ? [...shows, { of: STORED_KINDS[outer].collection, fields: [within] }] : shows;
}

async function idsOf(payload: Payload, kind: Kind, where: Where): Promise<string[]> {
  const { docs } = await payload.find({
    collection: STORED_KINDS[kind].collection,
    where,
    depth: 0,
    pagination: false,
    select: {},
  });
  return docs.map(({ id }) => id);
}

async function someAreDeleted(payload: Payload, collection: Shown['of'], ids: string[]): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection, where: { id: { in: ids } } });
  return totalDocs < ids.length;
}

/** A deleted record has left no trace of who named it, so everything that might is looked at again. It happens rarely. */
async function recordsNaming(payload: Payload, kind: Kind, { of, fields }: Shown, ids: string[]): Promise<string[]> {
  if (await someAreDeleted(payload, of, ids)) return idsOf(payload, kind, {});
  return idsOf(payload, kind, { or: fields.map((field) => ({ [field]: { in: ids } })) });
}

/** Ids of the records of a kind that changes concern: themselves, and those that show what has changed. */
async function affectedOf(
  payload: Payload,
  kind: Kind,
  changed: (name: string | undefined) => string[],
): Promise<Set<string>> {
  const { collection, alsoChangedAs } = STORED_KINDS[kind];
  const affected = new Set([...changed(collection), ...changed(alsoChangedAs)]);
  for (const shown of shownIn(kind)) {
    const ids = changed(shown.of);
    if (ids.length === 0) continue;
    for (const id of await recordsNaming(payload, kind, shown, ids)) affected.add(id);
  }
  return affected;
}

/**
 * Records whose documents in the index show a changed one, as the kinds say it (`shows`): themselves, the practices that
 * name a changed municipality or organisation, the sections of a changed guide. Nothing else of another record stands in
 * a document.
 */
export async function affectedRecords(payload: Payload, changes: readonly Change[]): Promise<IndexedRecord[]> {
  const changed = (name: string | undefined) => [
    ...new Set(changes.filter(({ of }) => of === name).map(({ record }) => record)),
  ];
  const affected: IndexedRecord[] = [];
  for (const kind of KINDS) for (const id of await affectedOf(payload, kind, changed)) affected.push({ kind, id });
  return affected;
}
