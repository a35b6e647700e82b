import { z } from 'zod';
import { isFacetName } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import type { FacetCounts } from '../../port';
import { unavailable } from './errors';

/** The part of an answer to a federated search that we read; the fields of hits are those that we wrote ourselves. */
const answerSchema = z.object({
  hits: z.array(z.looseObject({ key: z.string(), _federation: z.looseObject({}) })),
  totalHits: z.number().int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number().int())).optional(),
});

export interface Answer {
  total: number;
  hits: SearchDocument[];
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

/** @throws EngineUnavailable if this is not an answer to a federated search with pages. */
export function readAnswer(body: unknown): Answer {
  const parsed = answerSchema.safeParse(body);
  if (!parsed.success) throw unavailable('gave an answer of an unknown form', parsed.error);
  return {
    total: parsed.data.totalHits,
    // The request names the fields of a SearchDocument, and only this engine writes to its index.
    hits: parsed.data.hits.map(({ _federation, ...document }) => document as unknown as SearchDocument),
    counts: countsOf(parsed.data.facetDistribution ?? {}),
  };
}

const countsSchema = z.object({ results: z.array(z.object({ totalHits: z.number().int() })) });

/**
 * The totals of several searches sent at once, in their order. @throws EngineUnavailable if it is another kind of
 * answer.
 */
export function readCounts(body: unknown): number[] {
  const parsed = countsSchema.safeParse(body);
  if (!parsed.success) throw unavailable('gave an answer of an unknown form', parsed.error);
  return parsed.data.results.map(({ totalHits }) => totalHits);
}
