import { env, type Env } from '@/config/env';
import { createEmbeddedEngine } from './engines/embedded';
import { createMeilisearchEngine } from './engines/meilisearch';
import { createSearchService, type SearchService } from './service';
import { sharedSearch } from './state';

export type { SearchOptions, SearchService } from './service';

type SearchSettings = Pick<Env, 'MEILI_HOST' | 'MEILI_ADMIN_KEY' | 'MEILI_SEARCH_KEY' | 'MEILI_INDEX'>;

/** A search service with an empty embedded engine, and Meilisearch if its host is set. */
export function createSearch(settings: SearchSettings): SearchService {
  const { MEILI_HOST: host, MEILI_ADMIN_KEY: adminKey, MEILI_SEARCH_KEY: searchKey, MEILI_INDEX: index } = settings;
  // Without an admin key nothing could be written: the schema of the settings refuses that earlier.
  const remote = host && adminKey ? createMeilisearchEngine({ host, adminKey, searchKey, index }) : undefined;
  return createSearchService({ embedded: createEmbeddedEngine(), remote });
}

/** The search service of this process. Its engines are fed by the worker of src/indexing. */
export const getSearch = (): SearchService => sharedSearch(() => createSearch(env()));
