/** Separates the texts of a document: words of two texts are never near each other. */
export const TEXT_END = 0xffff_ffff;

/** Words this far apart are no longer near each other: about two sentences. */
const REACH = 25;

/**
 * How near each other the words of a query are: from 0, far apart or alone, to 1, side by side.
 * @param sequence the numbers of a document's words, in their order, with TEXT_END between its texts.
 * @param asked which word of the query each known word matches.
 */
export function nearness(sequence: Uint32Array, asked: ReadonlyMap<number, number>): number {
  let best = 0;
  let last = -1;
  let since = REACH;
  for (const word of sequence) {
    since += 1;
    if (word === TEXT_END) last = -1;
    const answered = asked.get(word);
    if (answered === undefined) continue;
    if (last !== -1 && last !== answered && since <= REACH) best = Math.max(best, 1 - (since - 1) / REACH);
    last = answered;
    since = 0;
  }
  return best;
}
