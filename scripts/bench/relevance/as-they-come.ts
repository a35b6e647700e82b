import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '@/domain/search-document';
import { kindsOf, searchedIn, type JudgedSearch } from './judged';
import { DEPTH } from './metrics';
import type { MeilisearchServer, Searcher } from './searchers';

/** The texts of a document, in the order in which both are told of them. */
const FIELDS = ['title', 'names', 'summary', 'body'];

const byKey = (catalogue: readonly SearchDocument[]) => {
  const documents = new Map(catalogue.map((document) => [document.key, document]));
  return (key: string): SearchDocument[] => {
    const document = documents.get(key);
    return document ? [document] : [];
  };
};

/**
 * MiniSearch 7 with nothing set but prefixes and typos. Each index holds no more than what is searched, so that words of
 * other kinds and of the other language do not count as frequent: the kindest reading of «as it comes».
 */
export function miniSearchAsItComes(catalogue: readonly SearchDocument[]): Searcher {
  const documentOf = byKey(catalogue);
  const indexes = new Map<string, MiniSearch<SearchDocument>>();
  const indexFor = (asked: JudgedSearch): MiniSearch<SearchDocument> => {
    const name = `${asked.locale} ${asked.searched}`;
    const known = indexes.get(name);
    if (known) return known;
    const index = new MiniSearch<SearchDocument>({ idField: 'key', fields: FIELDS });
    index.addAll(searchedIn(asked, catalogue));
    indexes.set(name, index);
    return index;
  };
  return {
    name: 'MiniSearch, as it comes',
    search: (asked) =>
      Promise.resolve(
        indexFor(asked)
          .search(asked.words, { prefix: true, fuzzy: 0.2 })
          .flatMap(({ id }) => documentOf(String(id))),
      ),
    dispose: () => Promise.resolve(),
  };
}

/** Meilisearch with its own settings; told only which texts to search, and what tells languages and kinds apart. */
export async function meilisearchAsItComes(
  catalogue: readonly SearchDocument[],
  { host, adminKey }: MeilisearchServer,
): Promise<Searcher> {
  const documentOf = byKey(catalogue);
  const client = new Meilisearch({ host, apiKey: adminKey });
  const index = client.index<SearchDocument>(`relevance-${randomUUID()}`);
  await client.createIndex(index.uid, { primaryKey: 'key' }).waitTask();
  const settings = { searchableAttributes: FIELDS, filterableAttributes: ['locale', 'kind'] };
  await index.updateSettings(settings).waitTask();
  await index.addDocuments([...catalogue]).waitTask();
  return {
    name: 'Meilisearch, as it comes',
    search: async (asked) => {
      const { hits } = await index.search(asked.words, {
        filter: [`locale = ${asked.locale}`, `kind IN [${kindsOf(asked).join(', ')}]`],
        matchingStrategy: 'frequency',
        limit: DEPTH,
        attributesToRetrieve: ['key'],
      });
      return hits.flatMap(({ key }) => documentOf(key));
    },
    dispose: async () => {
      await client.deleteIndex(index.uid).waitTask();
    },
  };
}
