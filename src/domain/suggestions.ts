import type { FacetName } from './facets';
import type { Kind } from './kinds';
import type { Locale } from './locale';
import type { SearchScope } from './search-scope';

/** Where suggestions are asked for, by GET: `of` a scope, in a `lang`, for the words `q`. */
export const SUGGESTIONS_PATH = '/sugerencias';
/** Longer texts name no record, place or concept by their beginning: nothing is asked for them. UTF-16 units. */
export const TYPED_LENGTH = 100;
export const MOST_SUGGESTIONS = 8;

/** The address to which the words are added. */
export const suggestionsSource = (scope: SearchScope, locale: Locale): string =>
  `${SUGGESTIONS_PATH}?${new URLSearchParams({ of: scope, lang: locale }).toString()}`;

/** What can be suggested while somebody types. Everything but a record leads to a search. */
export type Suggestible =
  | { of: 'concept' | 'place'; label: string; words: string }
  | { of: 'value'; label: string; facet: FacetName; value: string }
  | { of: 'record'; label: string; kind: Kind; path: string };

export type Suggestion = Suggestible & {
  /** Another name that it was found by, to be told beside its label. */
  alias: string | null;
  /** How many records it leads to: never none. */
  count: number;
};

/** A suggestion as a search box shows it. */
export interface ShownSuggestion {
  label: string;
  /** What it is: «Práctica», «Lugar». */
  kind: string;
  /** How much it finds; empty for a record. */
  found: string;
  href: string;
  /** What the box holds once it was chosen; null where it leads to a record. */
  words: string | null;
}

export interface SuggestionAnswer {
  suggestions: ShownSuggestion[];
  /** What a screen reader is told; nothing where nothing is suggested. */
  announcement: string;
}
