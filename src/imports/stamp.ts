import type { Payload, TypeWithVersion } from 'payload';
import type { MunicipalitiesSelect, Municipality } from '@/cms/payload-types';

const COLLECTION = 'municipalities';

/** What tells one save of a record from the next: when it was written, and its newest version. */
export const stampFrom = (updatedAt: string, version: string): string => `${updatedAt} ${version}`;

/** The stamp of a record as it stands; null where there is none. */
export async function stampOf(payload: Payload, record: string): Promise<string | null> {
  const main = await payload.db.findOne<{ id: string; updatedAt: string }>({
    collection: COLLECTION,
    select: { updatedAt: true } satisfies MunicipalitiesSelect,
    where: { id: { equals: record } },
  });
  if (!main) return null;
  const { docs } = await payload.db.findVersions({
    collection: COLLECTION,
    limit: 1,
    pagination: false,
    select: { parent: true } satisfies Partial<Record<keyof TypeWithVersion<Municipality>, true>>,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: record } }, { latest: { equals: true } }] },
  });
  return stampFrom(new Date(main.updatedAt).toISOString(), String(docs[0]?.id ?? ''));
}
