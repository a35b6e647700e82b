import type { SearchDocument } from '@/domain/search-document';
import { nearness } from '../../analysis';
import type { EngineQuery } from '../../port';
import type { BestMatch } from './best-match';
import type { DocumentList } from './facet-column';
import { between } from './top';

/** More than any number of documents: a score and a rank make one number that sorts by both. */
const RANKS = 2 ** 28;
/** Steps in which scores are told apart. */
const STEPS = 2 ** 20;
/** After every score of a full match. */
const PARTIAL = 2 * STEPS;

/** The best hits are looked at once more for how near their words stand; always the same ones, so that pages agree. */
const LOOKED_AT = 24;
/** How much of its score a document gains at most whose words stand side by side: enough to decide between equals. */
const NEARNESS_SHARE = 0.06;

interface Ranked {
  place: number;
  document: SearchDocument;
}

/** The document of a rank in the order that decides between equals. */
type DocumentAt = (rank: number) => SearchDocument | undefined;

/** The hits of the page asked for: full matches first, then by score or by the order chosen. */
export function rankedPage(
  query: EngineQuery,
  match: BestMatch,
  hits: DocumentList,
  ranks: Uint32Array,
  documentAt: DocumentAt,
): SearchDocument[] {
  const { page, pageSize } = query;
  const [from, to] = [(page - 1) * pageSize, page * pageSize];
  if (from >= hits.length) return [];
  const places = placesOf(query, match, hits, ranks);
  const ranked = (first: number, end: number): Ranked[] =>
    Array.from(between(places, first, end)).flatMap((place) => {
      const document = documentAt(place % RANKS);
      return document ? [{ place, document }] : [];
    });
  if (query.sort !== 'relevance' || query.words.words.length < 2 || from >= LOOKED_AT) {
    return ranked(from, to).map(({ document }) => document);
  }
  const best = nearFirst(query, match, ranked(0, LOOKED_AT));
  const further = to > LOOKED_AT ? ranked(LOOKED_AT, to) : [];
  return [...best, ...further].slice(from, to).map(({ document }) => document);
}

/** One number for each hit by which they sort, all different. */
function placesOf(
  { sort }: EngineQuery,
  { scores, full }: BestMatch,
  { documents, length }: DocumentList,
  ranks: Uint32Array,
): Float64Array {
  let most = 0;
  for (let index = 0; index < length; index++) most = Math.max(most, scores[documents[index] ?? 0] ?? 0);
  const steps = sort === 'relevance' && most > 0 ? STEPS / most : 0;
  const places = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const document = documents[index] ?? 0;
    const behind = steps === 0 ? 0 : STEPS - Math.round((scores[document] ?? 0) * steps);
    places[index] = ((full[document] === 1 ? 0 : PARTIAL) + behind) * RANKS + (ranks[document] ?? 0);
  }
  return places;
}

/** Hits in the order of their scores, a little more for words that stand near each other; full matches stay first. */
function nearFirst({ words }: EngineQuery, { meetings }: BestMatch, hits: readonly Ranked[]): Ranked[] {
  const asked = { ...words, meetings };
  return hits
    .map((hit) => ({ hit, place: nearer(hit.place, nearness(hit.document, asked)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ hit }) => hit);
}

/** The place of a hit whose words stand so near each other; the two tiers are too far apart for one to reach the other. */
function nearer(place: number, near: number): number {
  const tier = place >= PARTIAL * RANKS ? PARTIAL : 0;
  const score = STEPS - (Math.floor(place / RANKS) - tier);
  return place - Math.round(score * NEARNESS_SHARE * near) * RANKS;
}
