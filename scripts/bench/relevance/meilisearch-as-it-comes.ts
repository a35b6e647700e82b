import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import type { SearchDocument } from '@/domain/search-document';
import { kindsOf } from './judged';
import { DEPTH } from './metrics';
import type { MeilisearchServer, Searcher } from './searcher';
import { SEARCHED_TEXTS } from './searched-texts';

/** Meilisearch with its own settings; told only which texts to search and how to filter by language and kind. */
export function meilisearchAsItComes({ host, adminKey }: MeilisearchServer): Searcher {
  const client = new Meilisearch({ host, apiKey: adminKey });
  const index = client.index<SearchDocument>(`relevance-${randomUUID()}`);
  return {
    name: 'Meilisearch, as it comes',
    fill: async (catalogue) => {
      await client.createIndex(index.uid, { primaryKey: 'key' }).waitTask();
      await index
        .updateSettings({ searchableAttributes: [...SEARCHED_TEXTS], filterableAttributes: ['locale', 'kind'] })
        .waitTask();
      await index.addDocuments([...catalogue]).waitTask();
    },
    search: async (asked) => {
      const { hits } = await index.search(asked.words, {
        filter: [`locale = ${asked.locale}`, `kind IN [${kindsOf(asked).join(', ')}]`],
        matchingStrategy: 'frequency',
        limit: DEPTH,
      });
      return hits;
    },
    dispose: async () => {
      await client.deleteIndexIfExists(index.uid);
    },
  };
}
