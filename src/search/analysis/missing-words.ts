import type { SearchDocument } from '@/domain/search-document';
import { allMatches, answeredBy } from './matches';
import type { AnsweredQuery } from './query';

/** The searched texts of a document, the weightiest first. */
export const SEARCHED_TEXTS = [
  'title',
  'names',
  'summary',
  'body',
] as const satisfies readonly (keyof SearchDocument)[];

/**
 * Indexes of the query's words that a document contains: in its texts, by a phrase, or by a label of its facet values.
 */
function heldWords(document: SearchDocument, query: AnsweredQuery): ReadonlySet<number> {
  const held = new Set<number>();
  const hold = (places: readonly number[]): void => {
    for (const place of places) held.add(place);
  };
  for (const text of SEARCHED_TEXTS) {
    for (const match of allMatches(document[text], query, document.locale)) hold(answeredBy(match));
  }
  for (const { name, value, from, to } of query.labels) {
    if (document.facets[name].includes(value)) hold(answeredBy({ word: from, lastWord: to - 1 }));
  }
  return held;
}

/**
 * Words that were searched for and that a document does not contain, as typed. Words that occur nowhere were not
 * searched for.
 */
export function missingWords(document: SearchDocument, query: AnsweredQuery): string[] {
  const held = heldWords(document, query);
  const lacked = query.words.filter((_word, index) => query.meetings[index] !== 'unknown' && !held.has(index));
  return [...new Set(lacked.map(({ typed }) => typed))];
}
