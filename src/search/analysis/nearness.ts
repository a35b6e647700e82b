import type { SearchDocument } from '@/domain/search-document';
import { SEARCHED_TEXTS } from './held';
import { allMatches, type Match } from './matches';
import type { AnsweredQuery } from './query';

/** UTF-16 units that words stand apart at most to be near each other: about a sentence. */
const REACH = 160;

/** How close together the words stand in one text: the best stretch of two neighbouring answers to different words. */
function nearnessIn(matches: readonly Match[]): number {
  const sorted = [...matches].sort((a, b) => a.start - b.start);
  let best = 0;
  sorted.forEach((match, index) => {
    const before = sorted[index - 1];
    if (!before || before.word === match.word) return;
    const gap = Math.max(0, match.start - before.end);
    if (gap < REACH) best = Math.max(best, 1 - gap / REACH);
  });
  return best;
}

/** How near each other words of the query stand in a document: from 0, far apart or alone, to 1, side by side. */
export const nearness = (document: SearchDocument, query: AnsweredQuery): number =>
  Math.max(...SEARCHED_TEXTS.map((text) => nearnessIn(allMatches(document[text], query, document.locale))));
