import type { FacetName } from './facet-names';
import type { Locale, Localized } from './locale';

/** Characters of a label, labels of a list, and characters of a scope note, at most. */
export const LABEL_LENGTH = 120;
export const MOST_LABELS = 60;
export const SCOPE_NOTE_LENGTH = 1000;

/** A value of a facet that a concept names: whoever looks for the concept is shown records that state it. */
export interface NamedValue {
  facet: FacetName;
  value: string;
}

/** The same concept in another vocabulary, as SKOS's `exactMatch`. */
export interface ConceptMatch {
  /** Of the vocabulary: «UNESCO Thesaurus». */
  scheme: string;
  uri: string;
}

/**
 * A concept of the thesaurus, in SKOS's terms (https://www.w3.org/TR/skos-reference/). Labels are compared by their stems;
 * one of which every word has a capital is a name, and is compared letter by letter. Narrower concepts are those that
 * say they are below it.
 */
export interface Concept {
  id: string;
  /** What it is called: unique in a language. */
  preferred: Localized;
  /** Other words for it, also looked for in texts. A label may belong to several concepts. */
  alternative: Readonly<Record<Locale, readonly string[]>>;
  /** Words that people type when they mean it, never looked for in texts: misspellings, slang, ambiguous abbreviations. */
  hidden: Readonly<Record<Locale, readonly string[]>>;
  /** Ids of broader concepts. */
  broader: readonly string[];
  /** Ids of related ones. The relation holds both ways, whichever of the two says so. */
  related: readonly string[];
  values: readonly NamedValue[];
  /** What is meant, and what is not. */
  scopeNote: Partial<Localized>;
  /** Id of the glossary's term that explains it. */
  term: string | null;
  matches: readonly ConceptMatch[];
}

/** A concept with the addresses of its page. */
export interface AddressedConcept extends Concept {
  /** In each language in which it has a name. */
  slugs: Partial<Localized>;
  formerSlugs: readonly { locale: Locale; slug: string }[];
}

/** What texts call it: its preferred label, then the alternative ones. */
export const labelsInTexts = ({ preferred, alternative }: Concept, locale: Locale): readonly string[] => [
  preferred[locale],
  ...alternative[locale],
];
