import type { FacetName, FacetValues } from '../domain/facets';
import type { Kind } from '../domain/kinds';
import type { Locale } from '../domain/locale';
import type { SearchDocument } from '../domain/search-document';
import type { Match, Sort } from '../domain/search-request';
import type { AnalysedQuery, WordMeeting } from './analysis';

/** How often each value of a facet occurs. Values that occur nowhere are absent. */
export type FacetCounts = Partial<Record<FacetName, Record<string, number>>>;

/** What an engine is asked: already analysed, every facet value known to be valid. */
export interface EngineQuery {
  locale: Locale;
  kinds: readonly Kind[];
  words: AnalysedQuery;
  /** Disjunctive within a facet, conjunctive across facets. */
  facets: FacetValues;
  /**
   * `all` asks for every word. `best` weighs words by their rarity: records that hold every word come first, and after
   * them those that hold enough (see analysis/best-match.ts), whatever facets are chosen. Words that stand nowhere
   * among the records of the kinds and language are left out in either case.
   */
  match: Match;
  sort: Sort;
  /** From 1. A page beyond the end answers no hits and the right total. */
  page: number;
  pageSize: number;
  /** Facets to count. A facet's counts ignore its own choice. */
  count: readonly FacetName[];
}

export interface EngineResult {
  total: number;
  /** How many of them hold every word that was looked for. In every order they come before the others. */
  full: number;
  /** Hits of the page asked for, best first. Ties: last published, then key. */
  hits: SearchDocument[];
  /** Of each word of the query, in its order. */
  meetings: readonly WordMeeting[];
  counts: FacetCounts;
}

/** Documents to put in the index and keys to take out, applied together. Repeats and unknown keys are harmless. */
export interface IndexBatch {
  put: readonly SearchDocument[];
  remove: readonly string[];
}

/**
 * An implementation of search: it ranks, filters and counts. Folding, stems, synonyms and marking are done once for
 * every engine (analysis.ts). Every method throws EngineUnavailable when the engine cannot be reached.
 */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';
  search(query: EngineQuery): Promise<EngineResult>;
  /**
   * Known words of a language within two edits of `word` (folded), nearest and most frequent first; at most `limit`.
   * Absent where an engine cannot list its words: Meilisearch cannot. The embedded engine is always fed, and is asked.
   */
  nearestWords?(word: string, locale: Locale, limit: number): Promise<string[]>;
  /** Applies a batch; returns once a search sees it. */
  apply(batch: IndexBatch): Promise<void>;
  /** `contentHash` of every document by key: what the index says. */
  contentHashes(): Promise<Map<string, string>>;
  /**
   * Replaces the whole index by these documents, by swap: searches go on in the old one until the new one is whole.
   * Batches applied meanwhile must be applied again afterwards by the caller.
   * @param progress called with the number of documents taken in so far.
   */
  rebuild(documents: AsyncIterable<readonly SearchDocument[]>, progress?: (done: number) => void): Promise<void>;
  /**
   * Whom to tell that work failed which no call was waiting for: the index is to be compared then. Absent where an engine
   * does no such work.
   */
  onFailure?(tell: (reason: unknown) => void): void;
  /** @throws EngineUnavailable with the reason. */
  check(): Promise<void>;
}

/** The engine cannot be reached, or does not answer in time. */
export class EngineUnavailable extends Error {
  constructor(engine: string, reason: string, options?: ErrorOptions) {
    super(`${engine}: ${reason}`, options);
    this.name = 'EngineUnavailable';
  }
}
