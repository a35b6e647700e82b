import type { EngineQuery, EngineResult, FacetCounts } from '../../port';
import { exactFirst, readAnswer, type Answer } from './answer';
import type { Connection } from './connection';
import { asked } from './errors';
import { countRequests, hitsRequest, totalRequest, type FederatedRequest } from './query';

/** Meilisearch makes every hit up to the end of the page asked for: beyond this many, ask first whether there are any. */
const DEEP = 2_000;

const ask = async ({ reader }: Connection, request: FederatedRequest): Promise<Answer> =>
  readAnswer(await asked(() => reader.multiSearch(request)));

/** Whether the page lies beyond the last hit, asked only where the answer saves work. */
async function isBeyondTheEnd(connection: Connection, query: EngineQuery): Promise<boolean> {
  const first = (query.page - 1) * query.pageSize;
  if (first < DEEP) return false;
  return (await ask(connection, totalRequest(connection.index, query))).total <= first;
}

/** One request for the hits, and beside it one for each facet of which something is chosen. */
export async function search(connection: Connection, query: EngineQuery): Promise<EngineResult> {
  const page = (await isBeyondTheEnd(connection, query)) ? { page: 1, pageSize: 0 } : {};
  const [answer, ...others] = await Promise.all([
    ask(connection, hitsRequest(connection.index, { ...query, ...page })),
    ...countRequests(connection.index, query).map(async ({ name, request }) => ({
      name,
      counts: (await ask(connection, request)).counts[name] ?? {},
    })),
  ]);
  const counts: FacetCounts = {};
  // An empty index knows no fields, and answers no counts of them.
  for (const name of query.count) counts[name] = answer.counts[name] ?? {};
  for (const { name, counts: values } of others) counts[name] = values;
  const ranked = query.sort === 'relevance' && query.words.words.length > 0;
  return {
    total: answer.total,
    hits: ranked ? exactFirst(answer.hits, query.words) : answer.hits.map(({ document }) => document),
    counts,
  };
}
