import type { FacetName } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import type { EngineQuery, EngineResult, FacetCounts } from '../../port';
import { Matcher, NO_MATCH } from './costs';
import type { DocumentList } from './facet-column';
import type { Shard } from './shard';
import { between } from './top';

/** More than any number of documents; cost and rank make one number that sorts by both. */
const RANKS = 2 ** 28;

interface Choice {
  name: FacetName;
  holds: (document: number) => boolean;
}

/** Documents that answer the words, by what the chosen facet values say of them. */
interface Answers {
  /** Hold a chosen value of every facet. */
  hits: DocumentList;
  /** Hold one of every facet but this: they count for this facet's other values. */
  missing: Map<FacetName, DocumentList>;
}

/** Answers a search at once, without giving way: nothing changes under it. */
export function searchShard(shard: Shard, query: EngineQuery): EngineResult {
  shard.buffers.reset();
  const costs = new Matcher(shard).all(query.words.words, query.words.phrases);
  const answers = sift(shard, query, costs);
  return {
    total: answers.hits.length,
    hits: pageOf(shard, query, costs, answers.hits),
    counts: countFacets(shard, query.count, answers),
  };
}

function sift(shard: Shard, { kinds, facets }: EngineQuery, costs: Uint32Array): Answers {
  const { buffers, size } = shard;
  const list = (): DocumentList => ({ documents: buffers.take(size, 0), length: 0 });
  const choices = (Object.keys(facets) as FacetName[]).flatMap((name): Choice[] => {
    const values = facets[name] ?? [];
    return values.length > 0 ? [{ name, holds: shard.facets[name].holdsAny(values) }] : [];
  });
  const hits = list();
  const missing = new Map(choices.map(({ name }) => [name, list()]));
  const isWanted = shard.ofKinds(kinds);
  const alive = shard.alive.items;
  for (let document = 0; document < size; document++) {
    if (alive[document] !== 1 || costs[document] === NO_MATCH || !isWanted(document)) continue;
    const into = destination(document, choices, hits, missing);
    if (into) into.documents[into.length++] = document;
  }
  return { hits, missing };
}

function destination(
  document: number,
  choices: readonly Choice[],
  hits: DocumentList,
  missing: ReadonlyMap<FacetName, DocumentList>,
): DocumentList | undefined {
  let lacking: FacetName | undefined;
  for (const { name, holds } of choices) {
    if (holds(document)) continue;
    if (lacking !== undefined) return undefined;
    lacking = name;
  }
  return lacking === undefined ? hits : missing.get(lacking);
}

function countFacets(shard: Shard, names: readonly FacetName[], { hits, missing }: Answers): FacetCounts {
  const counts: FacetCounts = {};
  for (const name of names) {
    const others = missing.get(name);
    counts[name] = shard.facets[name].count(others ? [hits, others] : [hits]);
  }
  return counts;
}

function pageOf(shard: Shard, query: EngineQuery, costs: Uint32Array, hits: DocumentList): SearchDocument[] {
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
