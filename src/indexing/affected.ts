import type { Payload, Where } from 'payload';
import type { Change } from './changes';
import { INDEXED_COLLECTIONS } from './indexed';

/** Rows of municipalities that implement another number of practices than before, written by a hook of practices. */
const IMPLEMENTERS = 'implementers';

/** Fields of a practice that name municipalities and organisations. */
const ACTOR_FIELDS = ['implementers', 'partners', 'funders'] as const;

/** Records whose words stand in the documents of others: where, and under which fields. */
const SHOWN_ELSEWHERE = [
  { of: 'municipalities', within: 'practices', fields: ACTOR_FIELDS.map((field) => `${field}.value`) },
  { of: 'organizations', within: 'practices', fields: ACTOR_FIELDS.map((field) => `${field}.value`) },
  { of: 'guides', within: 'sections', fields: ['guide'] },
  { of: 'media', within: 'practices', fields: ['photos'] },
  { of: 'media', within: 'municipalities', fields: ['photo', 'crest'] },
  { of: 'attachments', within: 'practices', fields: ['attachments'] },
  { of: 'attachments', within: 'municipalities', fields: ['localPolicies.document'] },
] as const;

type Shown = (typeof SHOWN_ELSEWHERE)[number];

const idsOf = async (payload: Payload, collection: Shown['within'], where: Where): Promise<string[]> => {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    select: {},
  });
  return docs.map(({ id }) => id);
};

async function someAreDeleted(payload: Payload, collection: Shown['of'], ids: string[]): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection, where: { id: { in: ids } } });
  return totalDocs < ids.length;
}

/** A deleted record has left no trace of who named it, so everything that might is looked at again. It happens rarely. */
async function recordsNaming(payload: Payload, { of, within, fields }: Shown, ids: string[]): Promise<string[]> {
  if (await someAreDeleted(payload, of, ids)) return idsOf(payload, within, {});
  return idsOf(payload, within, { or: fields.map((field) => ({ [field]: { in: ids } })) });
}

/**
 * Records whose documents in the index show a changed one: themselves, the practices that name a changed municipality
 * or organisation, the sections of a changed guide, what shows a changed image or file, and municipalities that implement
 * another number of practices. Nothing else of another record stands in a document.
 */
export async function affectedRecords(payload: Payload, changes: readonly Change[]): Promise<Set<string>> {
  const changed = (collection: string) => [
    ...new Set(changes.filter(({ of }) => of === collection).map(({ record }) => record)),
  ];
  const affected = new Set<string>([...INDEXED_COLLECTIONS, IMPLEMENTERS].flatMap(changed));
  for (const shown of SHOWN_ELSEWHERE) {
    const ids = changed(shown.of);
    if (ids.length === 0) continue;
    for (const id of await recordsNaming(payload, shown, ids)) affected.add(id);
  }
  return affected;
}
