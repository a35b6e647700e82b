import type { Payload, Where } from 'payload';
import type { Change } from './changes';

/** Fields of a practice that name municipalities and organisations. */
const ACTOR_FIELDS = ['implementers', 'partners', 'funders'] as const;
const ACTORS = ['municipalities', 'organizations'] as const;
type ActorCollection = (typeof ACTORS)[number];

const practiceIds = async (payload: Payload, where: Where): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'practices',
    where,
    depth: 0,
    pagination: false,
    select: { updatedAt: true },
  });
  return docs.map(({ id }) => id);
};

async function someAreDeleted(payload: Payload, collection: ActorCollection, ids: string[]): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection, where: { id: { in: ids } } });
  return totalDocs < ids.length;
}

/** A deleted actor has left no trace of who named it, so every practice is looked at again. It happens rarely. */
async function practicesNaming(payload: Payload, collection: ActorCollection, ids: string[]): Promise<string[]> {
  if (await someAreDeleted(payload, collection, ids)) return practiceIds(payload, {});
  return practiceIds(payload, { or: ACTOR_FIELDS.map((field) => ({ [`${field}.value`]: { in: ids } })) });
}

/**
 * Practices whose documents in the index show a changed record: themselves, and those that name a changed municipality
 * or organisation. Nothing else of another record stands in a document.
 */
export async function affectedPractices(payload: Payload, changes: readonly Change[]): Promise<Set<string>> {
  const changed = (collection: string) => [
    ...new Set(changes.filter(({ of }) => of === collection).map(({ record }) => record)),
  ];
  const affected = new Set(changed('practices'));
  for (const collection of ACTORS) {
    const ids = changed(collection);
    if (ids.length === 0) continue;
    for (const id of await practicesNaming(payload, collection, ids)) affected.add(id);
  }
  return affected;
}
