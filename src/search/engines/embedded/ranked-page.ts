import type { SearchDocument } from '@/domain/search-document';
import type { EngineQuery } from '../../port';
import { isFull, isFullAsTyped } from './best-match';
import type { DocumentList } from './facet-column';
import { nearness } from './nearness';
import type { Shard } from './shard';
import { between } from './top';
import type { Weighed } from './weigh';

/** More than the number of documents: score and rank are combined into one number that sorts by both. */
const RANKS = 2 ** 28;
/** The resolution of scores. */
const STEPS = 2 ** 20;
/**
 * Where the tiers begin, leaving room for those moved ahead: what holds every word as typed, what holds some of them
 * through a concept, and partial matches.
 */
const TIERS = { typed: STEPS, full: 3 * STEPS, partial: 5 * STEPS } as const;

/** How many of the best hits are re-ranked by how near their words are; always the same ones, so that pages agree. */
const LOOKED_AT = 24;
/**
 * The largest bonus, as a share of its score, for a document whose words are side by side: enough to decide between
 * equals.
 */
const NEARNESS_SHARE = 0.06;

function tierOf(weighed: Weighed, document: number, sort: EngineQuery['sort']): number {
  if (!isFull(weighed, document)) return TIERS.partial;
  return sort === 'relevance' && !isFullAsTyped(weighed, document) ? TIERS.full : TIERS.typed;
}

/** The hits of the requested page: full matches first, then by score or in the chosen order. */
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

/** One sort key for each hit, all different. */
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
    places[index] = (tierOf(weighed, document, sort) + behind) * RANKS + (ranks[document] ?? 0);
  }
  return places;
}

/**
 * The sort key of a hit with words so near each other, moved ahead by whole steps so that its document number stays.
 * The tiers are too far apart for one to reach another.
 */
function nearer(place: number, near: number): number {
  const tier = Object.values(TIERS).findLast((start) => place >= start * RANKS) ?? TIERS.typed;
  const score = STEPS - (Math.floor(place / RANKS) - tier);
  return place - Math.round(score * NEARNESS_SHARE * near) * RANKS;
}
