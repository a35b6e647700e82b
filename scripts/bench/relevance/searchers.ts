import { meilisearchAsItComes } from './meilisearch-as-it-comes';
import { miniSearchAsItComes } from './minisearch-as-it-comes';
import { portalOnEmbedded, portalOnMeilisearch } from './portal-search';
import type { MeilisearchServer, Searcher } from './searcher';

/**
 * The portal's search and what it is measured against, the portal's first; also on Meilisearch, if there is a server.
 */
export const searchersOn = (server?: MeilisearchServer): Searcher[] => [
  portalOnEmbedded(),
  miniSearchAsItComes(),
  ...(server ? [portalOnMeilisearch(server), meilisearchAsItComes(server)] : []),
];
