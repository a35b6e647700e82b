import type { SearchDocument } from '@/domain/search-document';
import { searchPacer } from '../../pacer';
import type { EngineQuery } from '../../port';
import { rankedPage } from './ranked-page';
import { Shard } from './shard';
import { weigh, type KnownWords } from './weigh';

/**
 * A few documents as the embedded engine would rank them, for an engine that ranks in another way.
 * @param known how the records that are searched meet the words, and what these weigh.
 */
export async function rankAmong(
  documents: readonly SearchDocument[],
  query: EngineQuery,
  known: KnownWords,
): Promise<SearchDocument[]> {
  const pacer = searchPacer();
  const shard = new Shard(query.locale);
  await shard.apply(documents, [], pacer);
  return shard.buffers.lend(async (buffers) => {
    const scope = shard.inIndex(buffers);
    const weighed = await weigh(shard, query.words, scope, buffers, pacer, known);
    return rankedPage(shard, { ...query, sort: 'relevance', page: 1, pageSize: scope.length }, weighed, scope);
  });
}
