import type { Kind } from '@/domain/kinds';
import type { KindGroup } from '@/domain/search-response';
import { hitsOf } from './hits';
import { isNamedBy, kindsInOrder, type BestHit } from './kind-order';
import type { EngineQuery, SearchEngine } from './port';

/** How many of the best hits decide which kind comes first. Kinds without one among them keep their order. */
const DECIDING = 60;

/** The kinds that have hits, in the order in which they are listed. */
async function kindOrder(engine: SearchEngine, query: EngineQuery, q: string): Promise<readonly Kind[]> {
  if (query.sort !== 'relevance') return [];
  const { hits, full } = await engine.search({ ...query, page: 1, pageSize: DECIDING, count: [] });
  const best = new Map<Kind, BestHit>();
  for (const [place, document] of hits.entries()) {
    const { kind } = document;
    const isFull = place < full;
    if (!best.has(kind)) best.set(kind, { kind, isFull, isNamed: isNamedBy(document, q) });
  }
  return kindsInOrder([...best.values()]);
}

/** What an engine finds of one kind, ranked as among all the kinds that are searched. */
async function groupOf(engine: SearchEngine, query: EngineQuery, kind: Kind): Promise<KindGroup> {
  const facets = { ...query.facets, kind: [kind] };
  const result = await engine.search({ ...query, facets, page: 1, count: [] });
  const { total, full, meetings } = result;
  return { kind, total, full, hits: await hitsOf(result, { ...query.words, meetings }, 0) };
}

/** What an engine finds, by kind: the kind of the best hit first; kinds without hits are absent. @param q as typed. */
export async function groupsOf(engine: SearchEngine, query: EngineQuery, q: string): Promise<KindGroup[]> {
  const asked = query.kinds.filter((kind) => query.facets.kind?.includes(kind) ?? true);
  const [order, groups] = await Promise.all([
    kindOrder(engine, query, q),
    Promise.all(asked.map((kind) => groupOf(engine, query, kind))),
  ]);
  const placeOf = ({ kind }: KindGroup): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return groups.filter(({ total }) => total > 0).sort((a, b) => placeOf(a) - placeOf(b));
}
