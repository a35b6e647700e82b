import { z } from 'zod';
import { isFacetName } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import { lowerForm, words, type AnalysedQuery } from '../../analysis';
import type { FacetCounts } from '../../port';
import { unavailable } from './errors';

/** What we read of an answer to a federated search; the fields of hits are those that we wrote ourselves. */
const answerSchema = z.object({
  hits: z.array(z.looseObject({ key: z.string(), _federation: z.object({ weightedRankingScore: z.number() }) })),
  totalHits: z.number().int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number().int())).optional(),
});

/** A hit with Meilisearch's opinion of it. */
export interface ScoredHit {
  document: SearchDocument;
  score: number;
}

export interface Answer {
  total: number;
  hits: ScoredHit[];
  counts: FacetCounts;
}

function countsOf(distribution: Readonly<Record<string, Record<string, number>>>): FacetCounts {
  const counts: FacetCounts = {};
  for (const [path, values] of Object.entries(distribution)) {
    const name = path.replace(/^facets\./, '');
    if (isFacetName(name)) counts[name] = values;
  }
  return counts;
}

/** @throws EngineUnavailable where the answer is no answer to a federated search with pages. */
export function readAnswer(body: unknown): Answer {
  const parsed = answerSchema.safeParse(body);
  if (!parsed.success) throw unavailable('gave an answer of an unknown form', parsed.error);
  return {
    total: parsed.data.totalHits,
    hits: parsed.data.hits.map(({ _federation, ...document }) => ({
      // The request names the fields of a SearchDocument, and only this engine writes to its index.
      document: document as unknown as SearchDocument,
      score: _federation.weightedRankingScore,
    })),
    counts: countsOf(parsed.data.facetDistribution ?? {}),
  };
}

const countsSchema = z.object({ results: z.array(z.object({ totalHits: z.number().int() })) });

/** The totals of several searches sent at once, in their order. @throws EngineUnavailable where it is another answer. */
export function readCounts(body: unknown): number[] {
  const parsed = countsSchema.safeParse(body);
  if (!parsed.success) throw unavailable('gave an answer of an unknown form', parsed.error);
  return parsed.data.results.map(({ totalHits }) => totalHits);
}

/** How many words of the query a document holds exactly as typed, with their marks. */
function exactness({ title, names, summary, body }: SearchDocument, typed: ReadonlySet<string>): number {
  const held = new Set<string>();
  for (const text of [title, names, summary, body]) {
    for (const word of words(text)) {
      const form = lowerForm(word.typed);
      if (typed.has(form)) held.add(form);
    }
  }
  return held.size;
}

/**
 * Puts «año» before «ano» for who asks for «año», among neighbours that Meilisearch holds equal: it drops the marks on
 * letters before it compares. Only within a page, so that pages stay stable.
 */
export function exactFirst(hits: readonly ScoredHit[], query: AnalysedQuery): SearchDocument[] {
  const typed = new Set(query.words.map((word) => lowerForm(word.typed)));
  const ordered: SearchDocument[] = [];
  for (let at = 0; at < hits.length;) {
    const equals = hits.slice(at).findIndex(({ score }) => score !== hits[at]?.score);
    const group = hits.slice(at, equals === -1 ? hits.length : at + equals);
    const ranked = group.map(({ document }) => ({
      document,
      exact: group.length > 1 ? exactness(document, typed) : 0,
    }));
    ordered.push(...ranked.sort((a, b) => b.exact - a.exact).map(({ document }) => document));
    at += group.length;
  }
  return ordered;
}
