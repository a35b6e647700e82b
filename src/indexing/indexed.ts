import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CollectionSlug, Payload, Where } from 'payload';
import type { SearchContent, SearchDocument } from '@/domain/search-document';
import { withContentHash } from '@/search/content-hash';

/** Collections whose records are in the index. */
export const INDEXED_COLLECTIONS = [
  'practices',
  'sections',
  'templates',
  'glossary',
  'municipalities',
  'resources',
  'guides',
] as const satisfies readonly CollectionSlug[];

export type IndexedCollection = (typeof INDEXED_COLLECTIONS)[number];

/** How the published records of one collection come into the index: read as any visitor would. */
export interface Indexed {
  /** Ids of the published records, in portions. */
  ids(): AsyncIterable<readonly string[]>;
  /** Documents of these records, one per language that is ready; of records of other collections none. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
  /** How many documents there should be, as the database counts them: none is read. */
  count(): Promise<number>;
}

const IDS_AT_ONCE = 1_000;

/**
 * Ids of the published records of a collection, in portions and in their order, from one id on: pages by offset would
 * slip while editors save.
 */
export async function* publishedIds(
  payload: Payload,
  collection: IndexedCollection,
  among: Where = {},
): AsyncGenerator<readonly string[]> {
  for (let after: Where = {}; ;) {
    const { docs } = await payload.find({
      collection,
      where: { and: [among, after] },
      sort: 'id',
      limit: IDS_AT_ONCE,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      select: {},
    });
    const ids = docs.map(({ id }) => id);
    const last = ids.at(-1);
    if (last !== undefined) yield ids;
    if (last === undefined || ids.length < IDS_AT_ONCE) return;
    after = { id: { greater_than: last } };
  }
}

/** How many published records of a collection there are. */
export async function countPublished(payload: Payload, collection: IndexedCollection, among: Where): Promise<number> {
  const { totalDocs } = await payload.count({ collection, where: among, overrideAccess: false });
  return totalDocs;
}

/** A record that cannot be read is reported and left out: it must not keep the others from the index. */
function readable(payload: Payload, name: string, draw: () => SearchContent | null): SearchDocument[] {
  try {
    const content = draw();
    return content ? [withContentHash(content)] : [];
  } catch (err) {
    payload.logger.error({ err, msg: `${name} cannot be indexed` });
    return [];
  }
}

/**
 * The documents of records. It gives way after each: a comparison draws all there are, and visitors are served meanwhile.
 * @param name what a record is called where it is reported that it cannot be read.
 * @param draw nothing where the record has no document.
 */
export async function drawn<Stored>(
  payload: Payload,
  records: readonly Stored[],
  name: (record: Stored) => string,
  draw: (record: Stored) => SearchContent | null,
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const record of records) {
    documents.push(...readable(payload, name(record), () => draw(record)));
    await nextTurn();
  }
  return documents;
}
