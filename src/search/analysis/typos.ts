/** Letters from which on a word is forgiven one typo, and two. */
export const ONE_TYPO_LENGTH = 5;
export const TWO_TYPOS_LENGTH = 9;
const DIGIT = /\p{N}/u;

/** How many typos are forgiven in a folded word: none in short words and in numbers. */
export function typosForgiven(folded: string): 0 | 1 | 2 {
  if (folded.length < ONE_TYPO_LENGTH || DIGIT.test(folded)) return 0;
  return folded.length < TWO_TYPOS_LENGTH ? 1 : 2;
}

/** The same of the beginning of a word, which tells less than a whole one: as a word that is a letter shorter. */
export const typosForgivenInStart = (folded: string): 0 | 1 | 2 =>
  DIGIT.test(folded) ? 0 : typosForgiven(folded.slice(1));

/**
 * Edits between two words (insertion, deletion, substitution, swap of neighbours), or `limit + 1` if there are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (a === b) return 0;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
  const [one, other] = [a.slice(start, aEnd), b.slice(start, bEnd)];
  // What remains begins and ends differently: a single edit has to cover all of it.
  const isOneEdit =
    (one.length <= 1 && other.length <= 1) ||
    (one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0]);
  if (isOneEdit || limit <= 1) return isOneEdit && limit >= 1 ? 1 : limit + 1;
  return distanceTable(one, other, limit);
}

function distanceTable(a: string, b: string, limit: number): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** Typos by which `held` differs from `asked`: a wrong first letter counts twice, as few people mistype it. */
export function typosBetween(asked: string, held: string, limit: number): number {
  if (asked[0] === held[0]) return editDistance(asked, held, limit);
  return limit === 0 ? 1 : editDistance(asked, held, limit - 1) + 1;
}
