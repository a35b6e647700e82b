import type { FacetName } from '@/domain/facets';
import type { EngineQuery, EngineResult, FacetCounts } from '../../port';
import { isFull, shownOf } from './best-match';
import type { Buffers } from './buffers';
import type { DocumentList } from './facet-column';
import type { Pacer } from '../../pacer';
import { rankedPage } from './ranked-page';
import type { Shard } from './shard';
import { weigh, type Weighed } from './weigh';

/** Documents that match the words, by how they match the chosen facet values. */
interface Answers {
  /** Have a chosen value of every facet. */
  hits: DocumentList;
  /** Have one of every facet but this: they count for this facet's other values. */
  missing: Map<FacetName, DocumentList>;
}

/** Answers a search from the shard as it was at the beginning, though writing may go on whenever the search yields. */
export function searchShard(shard: Shard, query: EngineQuery, pacer: Pacer): Promise<EngineResult> {
  return shard.buffers.lend(async (buffers) => {
    const scope = scopeOf(shard, query, buffers);
    const weighed = await weigh(shard, query.words, scope, buffers, pacer);
    await pacer.giveWay();
    const answers = sift(shard, query, shownOf(weighed, query, scope, buffers), buffers);
    await pacer.giveWay();
    const hits = rankedPage(shard, query, weighed, answers.hits);
    await pacer.giveWay();
    return {
      total: answers.hits.length,
      full: countFull(weighed, answers.hits),
      hits,
      meetings: weighed.meetings,
      counts: countFacets(shard, query.count, answers),
    };
  });
}

/** The indexed documents of the requested kinds. */
function scopeOf(shard: Shard, { kinds }: EngineQuery, buffers: Buffers): DocumentList {
  const scope = shard.inIndex(buffers);
  shard.keepKinds(scope, kinds);
  return scope;
}

function countFull(weighed: Weighed, { documents, length }: DocumentList): number {
  let count = 0;
  for (let index = 0; index < length; index++) if (isFull(weighed, documents[index] ?? 0)) count += 1;
  return count;
}

function sift(shard: Shard, { facets }: EngineQuery, answering: DocumentList, buffers: Buffers): Answers {
  const chosen = (Object.keys(facets) as FacetName[]).filter((name) => (facets[name]?.length ?? 0) > 0);
  if (chosen.length === 0) return { hits: answering, missing: new Map() };
  const list = (): DocumentList => ({ documents: buffers.take(answering.length, 0), length: 0 });
  const [lacks, lacking] = [buffers.take(answering.length, 0), buffers.take(answering.length, 0)];
  chosen.forEach((name, mark) => {
    shard.facets[name].noteLacking(answering, facets[name] ?? [], mark, lacks, lacking);
  });
  const hits = list();
  const missing = chosen.map(list);
  for (let index = 0; index < answering.length; index++) {
    const into = lacks[index] === 0 ? hits : lacks[index] === 1 ? missing[lacking[index] ?? 0] : undefined;
    if (into) into.documents[into.length++] = answering.documents[index] ?? 0;
  }
  return { hits, missing: new Map(chosen.map((name, mark) => [name, missing[mark] ?? list()])) };
}

function countFacets(shard: Shard, names: readonly FacetName[], { hits, missing }: Answers): FacetCounts {
  const counts: FacetCounts = {};
  for (const name of names) {
    const others = missing.get(name);
    counts[name] = shard.facets[name].count(others ? [hits, others] : [hits]);
  }
  return counts;
}
