import type { SearchDocument } from '@/domain/search-document';
import type { EngineQuery, EngineResult, FacetCounts } from '../../port';
import { rankAmong } from '../embedded/rank-among';
import { readAnswer, readCounts, type Answer } from './answer';
import type { Connection } from './connection';
import { asked } from './errors';
import { planOf, type Plan } from './meet';
import type { Reading } from './readings';
import {
  countingRequest,
  countRequests,
  documentsRequest,
  hitsRequest,
  keysRequest,
  NO_READING,
  totalRequest,
  type FederatedRequest,
} from './requests';

/**
 * Meilisearch computes every hit up to the end of the requested page: beyond this many, first check whether there are
 * any.
 */
const DEEP = 2_000;

/**
 * The weight of a partial match compared with a full one. A Meilisearch score may be as little as a hundredth of
 * another one: steps of a thousandth keep each tier below the one before, and the last above Meilisearch's precision
 * (2⁻⁵²). What is met through a concept has the first tier below the words as typed (readings.ts).
 */
const TIER = 1e-3;
const TIERS = 4;

/** How many of the best hits are re-ranked: Meilisearch knows neither how rare words are nor how exactly they match. */
const RANKED_ANEW = 36;

const ask = async ({ reader }: Connection, request: FederatedRequest): Promise<Answer> =>
  readAnswer(await asked(() => reader.multiSearch(request)));

const counter =
  (connection: Connection, query: EngineQuery) =>
  async (readings: readonly Reading[]): Promise<number[]> =>
    readings.length === 0
      ? []
      : readCounts(
          await asked(() => connection.reader.multiSearch(countingRequest(connection.index, query, readings))),
        );

/** The weight of a reading for some of the words. @param share of the weight of all words, from 0 to 1. */
const partialWeight = (share: number): number => TIER ** (2 + Math.min(TIERS - 1, Math.floor((1 - share) * TIERS)));

const withPartial = ({ full, partial }: Plan): Reading[] => [
  ...full,
  ...partial.map(({ reading, share }) => ({ ...reading, weight: partialWeight(share) })),
];

/** Whether the page is beyond the last hit; checked only if that saves work. */
async function isBeyondTheEnd(connection: Connection, query: EngineQuery, readings: readonly Reading[]) {
  const first = (query.page - 1) * query.pageSize;
  if (first < DEEP) return false;
  return (await ask(connection, totalRequest(connection.index, query, readings))).total <= first;
}

/** A page of hits, with the counts of every facet. */
interface Page {
  answer: Answer;
  counts: FacetCounts;
}

/** One request for the hits, and in parallel one for each facet with a chosen value. */
async function pageOf(connection: Connection, query: EngineQuery, readings: readonly Reading[]): Promise<Page> {
  const beyond = (await isBeyondTheEnd(connection, query, readings)) ? { page: 1, pageSize: 0 } : {};
  const [answer, ...others] = await Promise.all([
    ask(connection, hitsRequest(connection.index, { ...query, ...beyond }, readings)),
    ...countRequests(connection.index, query, readings).map(async ({ name, request }) => ({
      name,
      counts: (await ask(connection, request)).counts[name] ?? {},
    })),
  ]);
  const counts: FacetCounts = {};
  // An empty index knows no fields, and returns no counts of them.
  for (const name of query.count) counts[name] = answer.counts[name] ?? {};
  for (const { name, counts: values } of others) counts[name] = values;
  return { answer, counts };
}

/**
 * The hits of a page in a chosen order, in which Meilisearch mixes full and partial matches: full ones first. Partial
 * ones up to the end of the page are among as many hits of the mixed order as all full ones and they are. Only keys
 * are requested until it is known which documents are on the page.
 */
async function sortedPage(connection: Connection, query: EngineQuery, plan: Plan, full: number) {
  const [from, to] = [(query.page - 1) * query.pageSize, query.page * query.pageSize];
  const keys = async (readings: readonly Reading[]): Promise<string[]> =>
    (await ask(connection, keysRequest(connection.index, query, readings, to))).hits.map(({ key }) => key);
  const [whole, mixed] = await Promise.all([keys(plan.full), to > full ? keys(withPartial(plan)) : []]);
  const isWhole = new Set(whole);
  const partial = mixed.filter((key) => !isWhole.has(key));
  const wanted = [...whole.slice(from, to), ...partial.slice(Math.max(0, from - full), Math.max(0, to - full))];
  if (wanted.length === 0) return [];
  const { hits } = await ask(connection, documentsRequest(connection.index, query, wanted));
  const byKey = new Map(hits.map((document) => [document.key, document]));
  return wanted.flatMap((key) => byKey.get(key) ?? []);
}

/** The requested page among the best hits, which are re-ranked as the embedded engine would; always the same ones. */
async function rankedHits(query: EngineQuery, plan: Plan, { hits }: Answer): Promise<SearchDocument[]> {
  const known = { meetings: plan.query.meetings, weights: plan.weights };
  const best = await rankAmong(hits.slice(0, RANKED_ANEW), query, known);
  const from = (query.page - 1) * query.pageSize;
  return [...best, ...hits.slice(RANKED_ANEW)].slice(from, from + query.pageSize);
}

async function searchWords(connection: Connection, query: EngineQuery): Promise<EngineResult> {
  const plan = await planOf(query.words, query.match, counter(connection, query));
  const { meetings } = plan.query;
  if (plan.full.length === 0) {
    return { total: 0, full: 0, hits: [], meetings, counts: Object.fromEntries(query.count.map((name) => [name, {}])) };
  }
  const { page, pageSize } = query;
  const from = (page - 1) * pageSize;
  const sortsApart = query.sort !== 'relevance' && plan.partial.length > 0;
  const ranksAnew = query.sort === 'relevance' && from < RANKED_ANEW;
  const wanted = sortsApart
    ? { ...query, page: 1, pageSize: 0 }
    : ranksAnew
      ? { ...query, page: 1, pageSize: Math.max(RANKED_ANEW, from + pageSize) }
      : query;
  const [{ answer, counts }, fullOnly] = await Promise.all([
    pageOf(connection, wanted, withPartial(plan)),
    plan.partial.length > 0 ? ask(connection, totalRequest(connection.index, query, plan.full)) : null,
  ]);
  const { total } = answer;
  const full = fullOnly?.total ?? total;
  const hits = async (): Promise<SearchDocument[]> => {
    if (ranksAnew) return rankedHits(query, plan, answer);
    if (!sortsApart) return answer.hits;
    return from < total ? sortedPage(connection, query, plan, full) : [];
  };
  return { total, full, hits: await hits(), meetings, counts };
}

/** Searches a Meilisearch index. @throws EngineUnavailable, MeilisearchRefused. */
export async function search(connection: Connection, query: EngineQuery): Promise<EngineResult> {
  if (query.words.words.length > 0) return searchWords(connection, query);
  const { answer, counts } = await pageOf(connection, query, [NO_READING]);
  return { total: answer.total, full: answer.total, hits: answer.hits, meetings: [], counts };
}
