import type { FacetName, FacetValues } from '../domain/facets';
import type { Kind } from '../domain/kinds';
import type { Locale } from '../domain/locale';
import type { SearchDocument } from '../domain/search-document';
import type { Match, Sort } from '../domain/search-request';
import type { AnalysedQuery, Thesaurus, WordMeeting } from './analysis';

/** How often each value of a facet occurs. Values that occur nowhere are absent. */
export type FacetCounts = Partial<Record<FacetName, Record<string, number>>>;

/** A query for an engine: already analysed, every facet value known to be valid. */
export interface EngineQuery {
  locale: Locale;
  kinds: readonly Kind[];
  words: AnalysedQuery;
  /** Disjunctive within a facet, conjunctive across facets. */
  facets: FacetValues;
  /**
   * `all` requires every word. `best` weighs words by their rarity: records that contain every word come first, and
   * after them those that contain enough (see analysis/best-match.ts), whatever facets are chosen. Words that occur
   * nowhere among the records of the kinds and language are left out in either case.
   */
  match: Match;
  sort: Sort;
  /** From 1. A page beyond the end has no hits and the right total. */
  page: number;
  pageSize: number;
  /** Facets to count. A facet's counts ignore its own chosen values. */
  count: readonly FacetName[];
}

export interface EngineResult {
  total: number;
  /** How many of them contain every word that was searched for. In every order they come before the others. */
  full: number;
  /** Hits of the requested page, best first. Ties: last published, then key. */
  hits: SearchDocument[];
  /** For each word of the query, in order. */
  meetings: readonly WordMeeting[];
  counts: FacetCounts;
}

/** A known word near one that was asked for. */
export interface NearWord {
  /** With its marks, in its most frequent spelling. */
  word: string;
  /** Edits between the two. */
  typos: number;
  /** How many records hold it in this form. */
  records: number;
}

/** Documents to put in the index and keys to remove, applied together. Repetitions and unknown keys are harmless. */
export interface IndexBatch {
  put: readonly SearchDocument[];
  remove: readonly string[];
}

/**
 * An implementation of search: it ranks, filters and counts. Folding, stems, concepts and highlighting are done once
 * for every engine (analysis.ts). Every method throws EngineUnavailable if the engine cannot be reached.
 */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';
  search(query: EngineQuery): Promise<EngineResult>;
  /**
   * Known words of a language within two edits of `word` (folded), nearest and most frequent first; at most `limit`.
   * Absent if an engine cannot list its words, as Meilisearch. The embedded engine is always fed, and is asked instead.
   */
  nearestWords?(word: string, locale: Locale, limit: number): Promise<NearWord[]>;
  /** Applies a batch; returns once a search sees it. */
  apply(batch: IndexBatch): Promise<void>;
  /**
   * Takes in what words mean: returns once searches whose words were analysed with this thesaurus find by it. Documents
   * whose content hash changes with it (they hold a label that is new) must be applied again by the caller.
   */
  teach(thesaurus: Thesaurus): Promise<void>;
  /** `contentHash` of every document in the index, by key. */
  contentHashes(): Promise<Map<string, string>>;
  /**
   * Replaces the whole index by these documents, by swap: searches use the old one until the new one is complete.
   * Batches applied meanwhile must be applied again afterwards by the caller.
   * @param progress called with the number of documents indexed so far.
   */
  rebuild(documents: AsyncIterable<readonly SearchDocument[]>, progress?: (done: number) => void): Promise<void>;
  /**
   * Called when work fails that no call is waiting for: the index must be compared then. Absent if an engine
   * does no such work.
   */
  onFailure?(tell: (reason: unknown) => void): void;
  /** @throws EngineUnavailable with the reason. */
  check(): Promise<void>;
}

/** The engine cannot be reached or does not answer in time. */
export class EngineUnavailable extends Error {
  constructor(engine: string, reason: string, options?: ErrorOptions) {
    super(`${engine}: ${reason}`, options);
    this.name = 'EngineUnavailable';
  }
}
