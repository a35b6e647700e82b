import type { Payload, TypeWithVersion } from 'payload';
import type { MunicipalitiesSelect, Municipality } from '@/cms/payload-types';

const COLLECTION = 'municipalities';

/** The entity tag of a record, other after each save: when it was written, and its newest version. */
export const etagFrom = (updatedAt: string, version: string): string => `${updatedAt} ${version}`;

/** The entity tag of a record as it stands; null where there is none. */
export async function etagOf(payload: Payload, record: string): Promise<string | null> {
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
  return etagFrom(new Date(main.updatedAt).toISOString(), String(docs[0]?.id ?? ''));
}
