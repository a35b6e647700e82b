import type { FacetName } from './facets';
import type { Kind } from './kinds';
import type { SearchDocument } from './search-document';

/** A stretch of text; `marked` if it matched the reader's words. */
export interface Segment {
  text: string;
  marked: boolean;
}

export interface SearchHit {
  document: SearchDocument;
  title: Segment[];
  summary: Segment[];
  /** A passage of the body around what matched; null if title and summary already show every word. */
  snippet: Segment[] | null;
  /**
   * Words that the record answers only through a concept of the thesaurus: what is meant, or a broader or related one
   * that comes near.
   */
  through: { typed: string; concept: string; isNear: boolean }[];
  /** Words that were searched for and are missing from the record, as typed; empty if it contains every word. */
  missingWords: string[];
}

/** What was found of one kind. */
export interface KindGroup {
  kind: Kind;
  total: number;
  /** How many of them contain every word that was searched for. */
  full: number;
  /** The best of them. */
  hits: SearchHit[];
}

/** A word that occurs in no record of the searched kinds and language: it was left out of the search. */
export interface UnknownWord {
  /** As typed. */
  word: string;
  /** How many records of other kinds contain it. */
  elsewhere: number;
}

export interface FacetValueCount {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

export interface FacetResult {
  name: FacetName;
  title: string;
  /** Every value that occurs or is chosen, in the facet's order; «not stated» last. */
  values: FacetValueCount[];
}

/** A facet value that words of the query name: suggested, never applied unasked. */
export interface FacetSuggestion {
  name: FacetName;
  value: string;
  label: string;
  /** The words of the query that name it, as typed. */
  words: string;
  /** The query without those words, for the link that applies the suggestion. */
  remainingQuery: string;
}

/** Ways out of an empty result. Everything suggested here finds something. */
export interface EmptyResultAdvice {
  /** The query with its unknown words replaced by the nearest known ones; null if none is near. */
  spelling: string | null;
  /** Choices that give results if that one is dropped; most results first. */
  drop: { name: FacetName; value: string; label: string; total: number }[];
  /** How many results the words alone give, without any facet; null if no facet is chosen. */
  withoutFacets: number | null;
  /** Practices, guide sections and templates that come closest; the most recently published if nothing is near. */
  nearest: { hits: SearchHit[]; by: 'words' | 'recent' };
}

export interface SearchResponse {
  /** The best matches: records that contain every word, then those that contain most. */
  total: number;
  /** How many of them contain every word that was searched for. */
  full: number;
  /** All records of the searched kinds that are ready in the language: the 40 of «23 de 40». */
  all: number;
  page: number;
  pages: number;
  hits: SearchHit[];
  facets: FacetResult[];
  suggestions: FacetSuggestion[];
  /** What words of the query mean, each with the concepts of which they are a label. */
  meanings: { typed: string; concepts: string[] }[];
  /** How many records the words alone find, without what they mean; null where no hit of the page needs it. */
  asTyped: number | null;
  /** Words that were left out because no searched record contains them. */
  unknown: UnknownWord[];
  /**
   * Beside results: the query with a word that stands nowhere in its nearest spelling, if records hold all of it, or with
   * a known word in one that finds far more; else null.
   */
  spelling: string | null;
  /** Words beyond the maximum that a search uses, as typed. */
  unsearched: string[];
  /** Only if there are no hits at all. */
  advice: EmptyResultAdvice | null;
  /** Which engine answered, and whether it replaced one that is unavailable. */
  engine: 'embedded' | 'meilisearch';
  standIn: boolean;
}
