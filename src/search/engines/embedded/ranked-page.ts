import type { SearchDocument } from '@/domain/search-document';
import type { EngineQuery } from '../../port';
import { isFull } from './best-match';
import type { DocumentList } from './facet-column';
import { nearness } from './nearness';
import type { Shard } from './shard';
import { between } from './top';
import type { Weighed } from './weigh';

/** More than any number of documents: a score and a rank make one number that sorts by both. */
const RANKS = 2 ** 28;
/** Steps in which scores are told apart. */
const STEPS = 2 ** 20;
/** Where full matches begin, with room for what is moved ahead, and partial ones after every one of them. */
const FULL = STEPS;
const PARTIAL = 3 * STEPS;

/** The best hits are looked at once more for how near their words stand; always the same ones, so that pages agree. */
const LOOKED_AT = 24;
/** How much of its score a document gains at most whose words stand side by side: enough to decide between equals. */
const NEARNESS_SHARE = 0.06;

/** The hits of the page asked for: full matches first, then by score or by the order chosen. */
export function rankedPage(shard: Shard, query: EngineQuery, weighed: Weighed, hits: DocumentList): SearchDocument[] {
  const { page, pageSize, sort } = query;
  const [from, to] = [(page - 1) * pageSize, page * pageSize];
  if (from >= hits.length) return [];
  const { ranks, sorted } = shard.orders[sort === 'relevance' ? 'published' : sort];
  const places = placesOf(query, weighed, hits, ranks);
  const numberAt = (place: number): number => sorted[place % RANKS] ?? 0;
  const documents = (some: readonly number[]) => some.flatMap((place) => shard.document(numberAt(place)) ?? []);
  if (sort !== 'relevance' || query.words.words.length < 2 || from >= LOOKED_AT) {
    return documents([...between(places, from, to)]);
  }
  const best = [...between(places, 0, LOOKED_AT)]
    .map((place) => nearer(place, nearness(shard.sequence(numberAt(place)), weighed.asked)))
    .sort((a, b) => a - b);
  const further = to > LOOKED_AT ? between(places, LOOKED_AT, to) : [];
  return documents([...best, ...further].slice(from, to));
}

/** One number for each hit by which they sort, all different. */
function placesOf(
  { sort }: EngineQuery,
  weighed: Weighed,
  { documents, length }: DocumentList,
  ranks: Uint32Array,
): Float64Array {
  const { scores } = weighed;
  let most = 0;
  for (let index = 0; index < length; index++) most = Math.max(most, scores[documents[index] ?? 0] ?? 0);
  const steps = sort === 'relevance' && most > 0 ? STEPS / most : 0;
  const places = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const document = documents[index] ?? 0;
    const behind = steps === 0 ? 0 : STEPS - Math.round((scores[document] ?? 0) * steps);
    places[index] = ((isFull(weighed, document) ? FULL : PARTIAL) + behind) * RANKS + (ranks[document] ?? 0);
  }
  return places;
}

/**
 * The place of a hit whose words stand so near each other, ahead by whole steps: what tells its document stays. The two
 * tiers are too far apart for one to reach the other.
 */
function nearer(place: number, near: number): number {
  const tier = place >= PARTIAL * RANKS ? PARTIAL : FULL;
  const score = STEPS - (Math.floor(place / RANKS) - tier);
  return place - Math.round(score * NEARNESS_SHARE * near) * RANKS;
}
