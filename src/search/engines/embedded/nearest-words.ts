import { fold } from '../../analysis';
import type { Shard } from './shard';

/** The edit distance within which a word is near another. */
const NEAR = 2;

/**
 * Words of the indexed documents within two edits of `word`, nearest and most frequent first; at most `limit`.
 * With their marks, in the most frequent spelling.
 */
export function nearestWords(shard: Shard, word: string, limit: number): string[] {
  const { vocabulary, postings } = shard;
  const asked = fold(word);
  const known = vocabulary
    .near(asked, NEAR)
    // Two edits can turn any short word into any other.
    .filter(({ number, typos }) => typos < asked.length && shard.holds(number))
    .map(({ number, typos }) => ({ form: vocabulary.form(number), typos, count: postings.count(number) }))
    .sort((a, b) => a.typos - b.typos || b.count - a.count || (a.form < b.form ? -1 : 1));
  const byFolded = new Map<string, string>();
  for (const { form } of known) if (!byFolded.has(fold(form))) byFolded.set(fold(form), form);
  return [...byFolded.values()].slice(0, limit);
}
