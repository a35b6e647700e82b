import type { SearchDocument } from '@/domain/search-document';
import type { JudgedSearch } from './judged';
import { meilisearchAsItComes, miniSearchAsItComes } from './as-they-come';
import { portalOnEmbedded, portalOnMeilisearch } from './portal-search';

/** Something that answers searches over the real catalogue. */
export interface Searcher {
  name: string;
  /** At least the ten best answers, best first. */
  search(asked: JudgedSearch): Promise<SearchDocument[]>;
  /** Takes away what was made for it. */
  dispose(): Promise<void>;
}

export interface MeilisearchServer {
  host: string;
  adminKey: string;
}

/** The portal's search and those that it is measured against; those on Meilisearch only where there is a server. */
export async function searchersOver(
  catalogue: readonly SearchDocument[],
  server?: MeilisearchServer,
): Promise<Searcher[]> {
  const embedded = [await portalOnEmbedded(catalogue), miniSearchAsItComes(catalogue)];
  if (!server) return embedded;
  return [...embedded, await portalOnMeilisearch(catalogue, server), await meilisearchAsItComes(catalogue, server)];
}
