import type { FacetName } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import type { EngineQuery, EngineResult, FacetCounts } from '../../port';
import type { Buffers } from './buffers';
import { Matcher, NO_MATCH } from './costs';
import type { DocumentList } from './facet-column';
import type { Pacer } from './pacer';
import type { Shard } from './shard';
import { between } from './top';

/** More than any number of documents; cost and rank make one number that sorts by both. */
const RANKS = 2 ** 28;

/** Documents that answer the words, by what the chosen facet values say of them. */
interface Answers {
  /** Hold a chosen value of every facet. */
  hits: DocumentList;
  /** Hold one of every facet but this: they count for this facet's other values. */
  missing: Map<FacetName, DocumentList>;
}

/** Answers a search with what the shard held when it began, though writing may go on while it gives way. */
export function searchShard(shard: Shard, query: EngineQuery, pacer: Pacer): Promise<EngineResult> {
  return shard.buffers.lend(async (buffers) => {
    const { size } = shard;
    const alive = buffers.copy(size, shard.alive.items);
    const costs = await new Matcher(shard, size, buffers, pacer).all(query.words.words, query.words.phrases);
    await pacer.giveWay();
    const answering: DocumentList = { documents: buffers.take(size, 0), length: 0 };
    for (let document = 0; document < size; document++) {
      if (alive[document] === 1 && costs[document] !== NO_MATCH) answering.documents[answering.length++] = document;
    }
    shard.keepKinds(answering, query.kinds);
    const answers = sift(shard, query, answering, buffers);
    await pacer.giveWay();
    const hits = pageOf(shard, query, costs, answers.hits);
    await pacer.giveWay();
    return { total: answers.hits.length, hits, counts: countFacets(shard, query.count, answers) };
  });
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

function pageOf(shard: Shard, query: EngineQuery, costs: Int32Array, hits: DocumentList): SearchDocument[] {
  const { sort, page, pageSize } = query;
  const from = (page - 1) * pageSize;
  if (from >= hits.length) return [];
  const { ranks, sorted } = shard.orders[sort === 'relevance' ? 'published' : sort];
  const places = new Float64Array(hits.length);
  for (let index = 0; index < hits.length; index++) {
    const document = hits.documents[index] ?? 0;
    const cost = sort === 'relevance' ? (costs[document] ?? 0) : 0;
    places[index] = cost * RANKS + (ranks[document] ?? 0);
  }
  return Array.from(between(places, from, from + pageSize)).flatMap(
    (place) => shard.document(sorted[place % RANKS] ?? 0) ?? [],
  );
}
