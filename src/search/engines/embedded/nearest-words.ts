import { fold } from '../../analysis';
import type { NearWord } from '../../port';
import type { Shard } from './shard';

/** The edit distance within which a word is near another. */
const NEAR = 2;

/**
 * Words of the indexed documents within two edits of `word`, nearest and most frequent first; at most `limit`.
 * With their marks, in the most frequent spelling.
 */
export function nearestWords(shard: Shard, word: string, limit: number): NearWord[] {
  const { vocabulary, postings } = shard;
  const asked = fold(word);
  const known = vocabulary
    .near(asked, NEAR)
    // Two edits can turn any short word into any other.
    .filter(({ number, typos }) => typos < asked.length && shard.holds(number))
    .map(({ number, typos }) => ({ word: vocabulary.form(number), typos, records: postings.count(number) }))
    .sort((a, b) => a.typos - b.typos || b.records - a.records || (a.word < b.word ? -1 : 1));
  const byFolded = new Map<string, NearWord>();
  for (const near of known) if (!byFolded.has(fold(near.word))) byFolded.set(fold(near.word), near);
  return [...byFolded.values()].slice(0, limit);
}
