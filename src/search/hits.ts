import type { SearchDocument } from '@/domain/search-document';
import type { SearchHit, SearchResponse } from '@/domain/search-response';
import {
  answeredBy,
  findMatches,
  fold,
  heldWords,
  isMeant,
  mark,
  missingWords,
  snippet,
  type AnalysedQuery,
  type AnsweredQuery,
} from './analysis';
import { searchPacer } from './pacer';
import type { EngineResult } from './port';

/** UTF-16 units. */
const SNIPPET_LENGTH = 220;

/** A document with what matched marked, and what it lacks. @param isFull whether it contains every word. */
export function hitOf(document: SearchDocument, words: AnsweredQuery, isFull: boolean): SearchHit {
  const { title, summary, body, locale } = document;
  const inTitle = findMatches(title, words, locale);
  const inSummary = findMatches(summary, words, locale);
  const shown = new Set([...inTitle, ...inSummary].flatMap(answeredBy));
  const held = heldWords(document, words);
  const isAllShown = words.meetings.every((meeting, index) => meeting === 'unknown' || shown.has(index));
  return {
    document,
    title: mark(title, inTitle),
    summary: mark(summary, inSummary),
    snippet: isAllShown ? null : snippet(body, words, locale, SNIPPET_LENGTH),
    through: held.through.map(({ typed, concept }) => ({
      typed,
      concept: concept.name,
      isNear: !isMeant(concept.relation),
    })),
    missingWords: isFull ? [] : missingWords(words, held),
  };
}

/** What words mean, where that is called otherwise than they are. */
export function meaningsOf({ words, concepts }: AnalysedQuery): SearchResponse['meanings'] {
  return concepts.flatMap(({ from, to, concepts: met }) => {
    const typed = words
      .slice(from, to)
      .map((word) => word.typed)
      .join(' ');
    const names = met.filter(({ relation, name }) => relation === 'same' && fold(name) !== fold(typed));
    return names.length > 0 ? [{ typed, concepts: names.map(({ name }) => name) }] : [];
  });
}

/** The hits of a page. @param before how many hits are on the pages before it. */
export async function hitsOf(
  { hits, full }: Pick<EngineResult, 'hits' | 'full'>,
  words: AnsweredQuery,
  before: number,
): Promise<SearchHit[]> {
  const drawn: SearchHit[] = [];
  const pacer = searchPacer();
  for (const [index, document] of hits.entries()) {
    drawn.push(hitOf(document, words, before + index < full));
    await pacer.giveWay();
  }
  return drawn;
}
