import type { SearchDocument } from '@/domain/search-document';
import type { JudgedSearch } from './judged';

/** Something that answers searches over the catalogue that it was filled with. */
export interface Searcher {
  name: string;
  fill(catalogue: readonly SearchDocument[]): Promise<void>;
  /** At least the ten best answers, best first. */
  search(asked: JudgedSearch): Promise<SearchDocument[]>;
  /** Removes what was created for it, however far it got. */
  dispose(): Promise<void>;
}

export interface MeilisearchServer {
  host: string;
  adminKey: string;
}
