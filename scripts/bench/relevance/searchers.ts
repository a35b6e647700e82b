import type { SearchDocument } from '@/domain/search-document';
import { meilisearchAsItComes } from './meilisearch-as-it-comes';
import { miniSearchAsItComes } from './minisearch-as-it-comes';
import type { JudgedSearch } from './judged';
import { portalOnEmbedded, portalOnMeilisearch } from './portal-search';

/** Something that answers searches over a catalogue, once it is filled with it. */
export interface Searcher {
  name: string;
  fill(catalogue: readonly SearchDocument[]): Promise<void>;
  /** At least the ten best answers, best first. */
  search(asked: JudgedSearch): Promise<SearchDocument[]>;
  /** Takes away what was made for it, however far it came. */
  dispose(): Promise<void>;
}

export interface MeilisearchServer {
  host: string;
  adminKey: string;
}

/** The portal's search and what it is measured against, the portal's first; on Meilisearch too where there is one. */
export const searchersOn = (server?: MeilisearchServer): Searcher[] => [
  portalOnEmbedded(),
  miniSearchAsItComes(),
  ...(server ? [portalOnMeilisearch(server), meilisearchAsItComes(server)] : []),
];
