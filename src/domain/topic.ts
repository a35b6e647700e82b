import type { Kind } from './kinds';
import type { Locale } from './locale';
import type { GlossaryTerm } from './guide';

/** A concept with a page, as a link leads to it. */
export interface TopicLink {
  id: string;
  /** What it is called in the reader's language, or in Spanish where it has no name in it. */
  name: string;
  nameIn: Locale;
  slug: string;
  /** How many records hold it that are ready in the language. */
  count: number;
}

/** A record that holds a concept, as its page lists it. */
export interface TopicRecord {
  id: string;
  title: string;
  summary: string;
  path: string;
}

/** The records of one kind that hold a concept. */
export interface TopicRecords {
  kind: Kind;
  /** All there are. */
  count: number;
  /** The best of them, the best first. */
  records: readonly TopicRecord[];
}

/** What the page of a concept shows. */
export interface Topic extends TopicLink {
  scopeNote: string | null;
  term: GlossaryTerm | null;
  /** Other words for it. */
  alternative: readonly string[];
  groups: readonly TopicRecords[];
  /** Those with a page. */
  broader: readonly TopicLink[];
  narrower: readonly TopicLink[];
  related: readonly TopicLink[];
}

/** Fewer records than this, and search engines are told to leave a topic alone. */
export const FEWEST_INDEXED = 2;
