import type { SearchDocument } from '@/domain/search-document';
import { wordForms, type WordForm } from '@/domain/text/word-forms';
import { allMatches, answeredBy, type Match } from './matches';
import type { AnsweredQuery } from './query';
import { isMeant, RELATIONS, type HeldConcept, type MetConcept } from './thesaurus';

/** The searched texts of a document, the weightiest first. */
export const SEARCHED_TEXTS = [
  'title',
  'names',
  'summary',
  'body',
] as const satisfies readonly (keyof SearchDocument)[];

/** The words of everything that is searched of a document, by text. */
export const searchedWords = (document: Pick<SearchDocument, (typeof SEARCHED_TEXTS)[number]>): WordForm[][] =>
  SEARCHED_TEXTS.map((text) => Array.from(wordForms(document[text])));

/** Words of a query that a document answers only through a concept. */
export interface ThroughConcept {
  /** As typed. */
  typed: string;
  concept: MetConcept;
}

/** What a document contains of a query. */
export interface HeldWords {
  /** Indexes of the words that it contains: in its texts, by a label of its facet values, or through a concept. */
  held: ReadonlySet<number>;
  /** The nearest concept of each run that it contains in no other way; one that only comes near does not hold the words. */
  through: readonly ThroughConcept[];
}

/** Whether a document holds a concept by a value that it states. */
const statesValue = ({ facets }: SearchDocument, { values }: Pick<HeldConcept, 'values'>): boolean =>
  values.some(({ facet, value }) => facets[facet].includes(value));

const nearer = (one: MetConcept | undefined, other: MetConcept): MetConcept =>
  one && RELATIONS.indexOf(one.relation) <= RELATIONS.indexOf(other.relation) ? one : other;

/** For each run of the query, by where it begins, the nearest concept that a document holds. */
function conceptsHeld(document: SearchDocument, query: AnsweredQuery, matches: readonly Match[]) {
  const held = new Map<number, MetConcept>();
  const note = (from: number, concept: MetConcept): void => {
    held.set(from, nearer(held.get(from), concept));
  };
  for (const { word, concept } of matches) if (concept) note(word, concept);
  for (const { from, concepts } of query.concepts) {
    for (const concept of concepts) if (statesValue(document, concept)) note(from, concept);
  }
  return held;
}

/** What a document contains of a query, read from its texts. */
export function heldWords(document: SearchDocument, query: AnsweredQuery): HeldWords {
  const matches = SEARCHED_TEXTS.flatMap((text) => allMatches(document[text], query, document.locale));
  const own = new Set(matches.filter(({ concept }) => !concept).flatMap(answeredBy));
  for (const { name, value, from, to } of query.labels) {
    if (!document.facets[name].includes(value)) continue;
    for (const place of answeredBy({ word: from, lastWord: to - 1 })) own.add(place);
  }
  const concepts = conceptsHeld(document, query, matches);
  const held = new Set(own);
  const through: ThroughConcept[] = [];
  for (const { from, to } of query.concepts) {
    const concept = concepts.get(from);
    const places = answeredBy({ word: from, lastWord: to - 1 });
    if (!concept || places.every((place) => own.has(place))) continue;
    for (const place of places) {
      if (isMeant(concept.relation) || query.meetings[place] === 'related') held.add(place);
    }
    through.push({ typed: places.map((place) => query.words[place]?.typed ?? '').join(' '), concept });
  }
  return { held, through };
}

/**
 * Words that were searched for and that a document does not contain, as typed. Words that occur nowhere were not
 * searched for.
 */
export function missingWords(query: AnsweredQuery, { held }: Pick<HeldWords, 'held'>): string[] {
  const lacked = query.words.filter((_word, index) => query.meetings[index] !== 'unknown' && !held.has(index));
  return [...new Set(lacked.map(({ typed }) => typed))];
}
