import type { FacetName } from './facets';
import type { SearchDocument } from './search-document';

/** A stretch of text; `marked` where it matched the reader's words. */
export interface Segment {
  text: string;
  marked: boolean;
}

export interface SearchHit {
  document: SearchDocument;
  title: Segment[];
  summary: Segment[];
  /** A passage of the body around what matched; null where title and summary already show every word. */
  snippet: Segment[] | null;
  /** Words that were looked for and that the record lacks, as typed; none where it holds every word. */
  missingWords: string[];
}

/** A word that stands in no record of the kinds and language asked: it was left out of the search. */
export interface UnknownWord {
  /** As typed. */
  word: string;
  /** How many records of other kinds hold it. */
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

/** A facet value that words of the query name: offered, never applied unasked. */
export interface FacetSuggestion {
  name: FacetName;
  value: string;
  label: string;
  /** The words of the query that name it, as typed. */
  words: string;
  /** The query without those words, for the link that applies the suggestion. */
  remainingQuery: string;
}

/** How to get out of an empty result. Everything that is offered here finds something. */
export interface EmptyResultAdvice {
  /** The query with its unknown words replaced by the nearest known ones; null where nothing is near. */
  spelling: string | null;
  /** Choices that, dropped alone, give results; the most results first. */
  drop: { name: FacetName; value: string; label: string; total: number }[];
  /** How many results the words alone give, without any facet; null where no facet is chosen. */
  withoutFacets: number | null;
  /** Practices, sections of guides and templates that come closest; the last published where nothing is near. */
  nearest: { hits: SearchHit[]; by: 'words' | 'recent' };
}

export interface SearchResponse {
  /** Records that answer the words best: those that hold every word, and after them those that hold most. */
  total: number;
  /** Records among them that hold every word that was looked for. */
  full: number;
  /** All records of the kinds asked for that are ready in the language: the 40 of «23 de 40». */
  all: number;
  page: number;
  pages: number;
  hits: SearchHit[];
  facets: FacetResult[];
  suggestions: FacetSuggestion[];
  /** Words that were left out because no record of what was searched holds them. */
  unknown: UnknownWord[];
  /** Words beyond the number that a search looks for, as typed. */
  unsearched: string[];
  /** Only where there is no hit at all. */
  advice: EmptyResultAdvice | null;
  /** Which engine answered, and whether it stands in for one that is away. */
  engine: 'embedded' | 'meilisearch';
  standIn: boolean;
}
