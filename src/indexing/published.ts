import type { Payload } from 'payload';
import { KINDS, type Kind } from '@/domain/kinds';
import type { SearchDocument } from '@/domain/search-document';
import { publishedKind, type PublishedKind } from './published-kind';
import type { Thesaurus } from '@/search/analysis';
import type { IndexedRecord } from './record';

/** What a comparison must know of a document that should be there. */
export interface PublishedDocument {
  kind: Kind;
  contentHash: string;
}

/** What should stand in the index, as the database tells it now. */
export interface Published {
  /** Documents of these records, one per language that is ready. Records that are not published have none. */
  documents(records: readonly IndexedRecord[]): Promise<SearchDocument[]>;
  /** Every document there should be, in portions. */
  all(): AsyncIterable<readonly SearchDocument[]>;
  /** Every document there should be, by its key. All are read for it, a portion at a time. */
  byKey(): Promise<Map<string, PublishedDocument>>;
  /** How many documents there should be, without reading them. */
  size(): Promise<number>;
}

/** Few: Payload prepares all that it reads at once without giving way. Fifty practices hold others up for 100 ms. */
const DOCUMENTS_AT_ONCE = 10;

const portions = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / DOCUMENTS_AT_ONCE) }, (_, index) =>
    items.slice(index * DOCUMENTS_AT_ONCE, (index + 1) * DOCUMENTS_AT_ONCE),
  );

async function* documentsOf(kind: PublishedKind, ids: readonly string[]): AsyncGenerator<readonly SearchDocument[]> {
  for (const portion of portions(ids)) yield await kind.documents(portion);
}

async function* allOf(kinds: readonly PublishedKind[]): AsyncGenerator<readonly SearchDocument[]> {
  for (const kind of kinds) for await (const ids of kind.ids()) yield* documentsOf(kind, ids);
}

/**
 * Reads what is published, as any visitor would: drafts and what only editors see can't reach an index.
 * @param thesaurus what words mean at the moment.
 */
export function publishedIn(payload: Payload, thesaurus: () => Thesaurus): Published {
  const kinds = KINDS.map((kind) => ({ kind, records: publishedKind(payload, kind, thesaurus) }));
  const all = () => allOf(kinds.map(({ records }) => records));
  return {
    all,
    documents: async (asked) => {
      const documents: SearchDocument[] = [];
      for (const { kind, records } of kinds) {
        const ids = asked.filter((record) => record.kind === kind).map(({ id }) => id);
        for await (const portion of documentsOf(records, ids)) documents.push(...portion);
      }
      return documents;
    },
    byKey: async () => {
      const byKey = new Map<string, PublishedDocument>();
      for await (const documents of all())
        for (const { key, kind, contentHash } of documents) byKey.set(key, { kind, contentHash });
      return byKey;
    },
    size: async () => {
      let size = 0;
      for (const { records } of kinds) size += await records.count();
      return size;
    },
  };
}
