import { leastShown } from '../../analysis';
import type { EngineQuery } from '../../port';
import type { Buffers } from './buffers';
import type { DocumentList } from './facet-column';
import type { Weighed } from './weigh';

/** Whether a document contains every word that was searched for. */
export const isFull = ({ held, looked }: Weighed, document: number): boolean => held[document] === looked;

/** Whether it contains every word as it was typed. */
export const isFullAsTyped = ({ typed, looked }: Weighed, document: number): boolean => typed[document] === looked;

/** The score that a partial match needs to be shown. */
function leastOf(weighed: Weighed, { documents, length }: DocumentList): number {
  let [best, bestPartial] = [0, 0];
  for (let place = 0; place < length; place++) {
    const document = documents[place] ?? 0;
    const own = weighed.answered[document] ?? 0;
    if (!isFull(weighed, document)) bestPartial = Math.max(bestPartial, own);
    best = Math.max(best, own);
  }
  return leastShown(bestPartial, best);
}

/** The documents of a scope that match a query best, in the order of their numbers. */
export function shownOf(
  weighed: Weighed,
  { words: { words }, match }: Pick<EngineQuery, 'words' | 'match'>,
  scope: DocumentList,
  buffers: Buffers,
): DocumentList {
  if (words.length === 0) return scope;
  const shown = { documents: buffers.take(scope.length, 0), length: 0 };
  if (weighed.looked === 0) return shown;
  const least = match === 'all' ? Infinity : leastOf(weighed, scope);
  for (let place = 0; place < scope.length; place++) {
    const document = scope.documents[place] ?? 0;
    const answered = weighed.answered[document] ?? 0;
    if (isFull(weighed, document) || (answered > 0 && answered >= least)) {
      shown.documents[shown.length++] = document;
    }
  }
  return shown;
}
