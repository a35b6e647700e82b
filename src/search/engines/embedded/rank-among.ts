import type { SearchDocument } from '@/domain/search-document';
import type { Phrase } from '../../analysis';
import { searchPacer } from '../../pacer';
import type { EngineQuery } from '../../port';
import { rankedPage } from './ranked-page';
import { Shard } from './shard';
import { weigh, type KnownWords } from './weigh';

const phrasesIn = ({ concepts }: EngineQuery['words']): Phrase[] =>
  concepts.flatMap(({ concepts: met }) => met.flatMap(({ labels }) => labels));

/**
 * Ranks a few documents as the embedded engine would, for an engine that ranks differently.
 * @param known how the searched records match the words, and the weights of these.
 */
export async function rankAmong(
  documents: readonly SearchDocument[],
  query: EngineQuery,
  known: KnownWords,
): Promise<SearchDocument[]> {
  const pacer = searchPacer();
  const shard = new Shard(query.locale);
  await shard.learn(phrasesIn(query.words), pacer);
  await shard.apply(documents, [], pacer);
  return shard.buffers.lend(async (buffers) => {
    const scope = shard.inIndex(buffers);
    const weighed = await weigh(shard, query.words, scope, buffers, pacer, known);
    return rankedPage(shard, { ...query, sort: 'relevance', page: 1, pageSize: scope.length }, weighed, scope);
  });
}
