import type { Payload } from 'payload';
import type { SearchDocument } from '@/domain/search-document';
import type { Indexed } from './indexed';
import { indexedGuides, indexedSections, indexedTemplates, indexedTerms } from './indexed-guides';
import { indexedMunicipalities, indexedResources } from './indexed-municipalities';
import { indexedPractices } from './indexed-practices';

/** What should stand in the index, as the database tells it now. */
export interface Published {
  /** Documents of these records, one per language that is ready. Records that are not published have none. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
  /** `updatedAt` of every document there should be, by key: see `lastChange`. */
  versions(): Promise<Map<string, string>>;
  /** Every document there should be, in portions. */
  all(): AsyncIterable<readonly SearchDocument[]>;
}

const DOCUMENTS_AT_ONCE = 50;

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

/** Reads what is published, as any visitor would: drafts and what only editors see can't reach an index. */
export function publishedIn(payload: Payload): Published {
  const collections = [
    indexedPractices,
    indexedSections,
    indexedTemplates,
    indexedTerms,
    indexedMunicipalities,
    indexedResources,
    indexedGuides,
  ].map((indexed) => indexed(payload));
  return {
    documents: async (ids) => {
      const documents: SearchDocument[] = [];
      for (const portion of portions(ids, DOCUMENTS_AT_ONCE))
        documents.push(...(await documentsOf(collections, portion)));
      return documents;
    },
    versions: async () => {
      const versions = new Map<string, string>();
      for (const collection of collections)
        for await (const page of collection.versions())
          for (const { keys, updatedAt } of page) for (const key of keys) versions.set(key, updatedAt);
      return versions;
    },
    async *all() {
      for (const collection of collections) {
        for await (const page of collection.versions()) {
          const ids = page.map(({ id }) => id);
          for (const portion of portions(ids, DOCUMENTS_AT_ONCE)) yield await collection.documents(portion);
        }
      }
    },
  };
}
