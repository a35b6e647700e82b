import type { Payload } from 'payload';
import type { SearchDocument } from '@/domain/search-document';
import type { Indexed, IndexedCollection } from './indexed';
import { INDEXED_COLLECTIONS } from './indexed';
import { indexedGuides, indexedSections, indexedTemplates, indexedTerms } from './indexed-guides';
import { indexedMunicipalities, indexedResources } from './indexed-municipalities';
import { indexedPractices } from './indexed-practices';

/** What should stand in the index, as the database tells it now. */
export interface Published {
  /** Documents of these records, one per language that is ready. Records that are not published have none. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
  /** Every document there should be, in portions. */
  all(): AsyncIterable<readonly SearchDocument[]>;
  /** `contentHash` of every document there should be, by key. All are read for it, a portion at a time. */
  contentHashes(): Promise<Map<string, string>>;
  /** How many documents there should be, without reading them. */
  size(): Promise<number>;
}

const INDEXED: Readonly<Record<IndexedCollection, (payload: Payload) => Indexed>> = {
  practices: indexedPractices,
  sections: indexedSections,
  templates: indexedTemplates,
  glossary: indexedTerms,
  municipalities: indexedMunicipalities,
  resources: indexedResources,
  guides: indexedGuides,
};

/** Few: Payload prepares all that it reads at once without giving way. Fifty practices hold others up for 100 ms. */
const DOCUMENTS_AT_ONCE = 10;

const portions = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** The documents of records of any collection. An id is of one collection alone: what was found is sought no further. */
async function documentsOf(collections: readonly Indexed[], ids: readonly string[]): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  let sought = ids;
  for (const collection of collections) {
    if (sought.length === 0) break;
    const found = await collection.documents(sought);
    const known = new Set(found.map(({ id }) => id));
    documents.push(...found);
    sought = sought.filter((id) => !known.has(id));
  }
  return documents;
}

async function* allOf(collections: readonly Indexed[]): AsyncGenerator<readonly SearchDocument[]> {
  for (const collection of collections)
    for await (const ids of collection.ids())
      for (const portion of portions(ids, DOCUMENTS_AT_ONCE)) yield await collection.documents(portion);
}

/** Reads what is published, as any visitor would: drafts and what only editors see can't reach an index. */
export function publishedIn(payload: Payload): Published {
  const collections = INDEXED_COLLECTIONS.map((collection) => INDEXED[collection](payload));
  return {
    documents: async (ids) => {
      const documents: SearchDocument[] = [];
      for (const portion of portions(ids, DOCUMENTS_AT_ONCE))
        documents.push(...(await documentsOf(collections, portion)));
      return documents;
    },
    all: () => allOf(collections),
    contentHashes: async () => {
      const hashes = new Map<string, string>();
      for await (const documents of allOf(collections))
        for (const { key, contentHash } of documents) hashes.set(key, contentHash);
      return hashes;
    },
    size: async () => {
      let size = 0;
      for (const collection of collections) size += await collection.count();
      return size;
    },
  };
}
