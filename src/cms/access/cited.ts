import type { PayloadRequest } from 'payload';

/** Collections whose records belong to nobody and are named by many. */
export const SHARED_COLLECTIONS = ['sources', 'organizations'] as const;

export type SharedCollection = (typeof SHARED_COLLECTIONS)[number];

/** Those of the records that something published cites, or has cited. */
export async function citedAmong(
  of: SharedCollection,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { docs } = await req.payload.db.find<{ record: string }>({
    collection: 'cited-records',
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ of: { equals: of } }, { record: { in: [...ids] } }] },
  });
  return new Set(docs.map(({ record }) => record));
}
