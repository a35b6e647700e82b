import type { SearchDocument } from '@/domain/search-document';
import type { JudgedSearch } from './judged';

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
