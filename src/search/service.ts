import { facetNamesFor, facetOf, type FacetName } from '@/domain/facets';
import type { Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import { PAGE_SIZE, type SearchRequest } from '@/domain/search-request';
import type { EmptyResultAdvice, SearchHit, SearchResponse } from '@/domain/search-response';
import type { SearchDocument } from '@/domain/search-document';
import { adviceOn, spelling, type Advice } from './advice';
import {
  analyseQuery,
  answeredBy,
  findMatches,
  missingWords,
  mark,
  NO_WORDS,
  snippet,
  type AnsweredQuery,
} from './analysis';
import { CircuitBreaker, type CircuitBreakerOptions } from './circuit-breaker';
import { facetResults } from './facet-results';
import { suggestionCandidates, facetSuggestions, suggestionsThatFind } from './facet-suggestions';
import type { EngineQuery, FacetCounts, SearchEngine } from './port';
import { searchPacer } from './pacer';
import { totalsOf } from './totals';
import { unknownWords } from './unknown-words';

/** UTF-16 units. */
const SNIPPET_LENGTH = 220;

export interface SearchOptions {
  pageSize?: number;
  /** Facets to count; by default all that narrow the search. */
  count?: readonly FacetName[];
}

/** Which engine answers, and why it is not the configured one. */
export interface SearchStatus {
  answering: SearchEngine['name'];
  /** Null if no engine but the embedded one is configured. */
  remote: { name: SearchEngine['name']; available: boolean; reason: string | null } | null;
}

export interface Everything {
  documents: readonly SearchDocument[];
  counts: FacetCounts;
}

/** Search as the rest of the portal sees it. It throws only if the embedded engine itself does. */
export interface SearchService {
  /** @param request as returned by `parseSearchRequest`. */
  search(
    request: SearchRequest,
    locale: Locale,
    kinds: readonly Kind[],
    options?: SearchOptions,
  ): Promise<SearchResponse>;
  /** How many records a search finds: its total, and nothing else of it. */
  total(request: SearchRequest, locale: Locale, kinds: readonly Kind[]): Promise<number>;
  /** Every record of these kinds in a language, and the counts over all of them, as the embedded engine holds them. */
  everything(locale: Locale, kinds: readonly Kind[]): Promise<Everything>;
  /** Every engine to feed, the embedded one first. */
  readonly engines: readonly SearchEngine[];
  status(): SearchStatus;
}

export interface SearchServiceOptions {
  /** Always available and always fed: it answers alone, or in place of a remote one that is unavailable. */
  embedded: SearchEngine;
  remote?: SearchEngine | undefined;
  breaker?: CircuitBreakerOptions;
}

const isBlank = ({ words, facets }: EngineQuery): boolean =>
  words.words.length === 0 && Object.values(facets).every((values) => values.length === 0);

/** The size of the catalogue, and counts over all of it. */
async function catalogueOf(
  engine: SearchEngine,
  query: EngineQuery,
  count: readonly FacetName[],
): Promise<{ all: number; counts: FacetCounts }> {
  const everything: EngineQuery = {
    ...query,
    words: NO_WORDS,
    facets: {},
    sort: 'published',
    page: 1,
    pageSize: 1,
    count,
  };
  const { total, counts } = await engine.search(everything);
  return { all: total, counts };
}

function hitOf(document: SearchDocument, words: AnsweredQuery, isFull: boolean): SearchHit {
  const { title, summary, body, locale } = document;
  const inTitle = findMatches(title, words, locale);
  const inSummary = findMatches(summary, words, locale);
  const shown = new Set([...inTitle, ...inSummary].flatMap(answeredBy));
  const isAllShown = words.meetings.every((meeting, index) => meeting === 'unknown' || shown.has(index));
  return {
    document,
    title: mark(title, inTitle),
    summary: mark(summary, inSummary),
    snippet: isAllShown ? null : snippet(body, words, locale, SNIPPET_LENGTH),
    missingWords: isFull ? [] : missingWords(document, words),
  };
}

const shownAdvice = ({ nearest: { documents, words, by }, ...advice }: Advice): EmptyResultAdvice => ({
  ...advice,
  nearest: { hits: documents.map((document) => hitOf(document, words, false)), by },
});

/** One engine's complete answer to a request. */
async function respond(
  engine: SearchEngine,
  speller: SearchEngine,
  request: SearchRequest,
  query: EngineQuery,
): Promise<Omit<SearchResponse, 'engine' | 'standIn'>> {
  const { locale, words, facets, page, pageSize } = query;
  const narrowing = new Set(facetNamesFor(query.kinds));
  const candidates = suggestionCandidates(request.q, facets, locale).filter(({ name }) => narrowing.has(name));
  const waiting = query.count.filter((name) => facetOf(name).onlyWhenStated);
  const catalogueFacets = [...new Set([...waiting, ...candidates.map(({ name }) => name)])];
  const [result, catalogue] = await Promise.all([
    engine.search(query),
    isBlank(query) ? null : catalogueOf(engine, query, catalogueFacets),
  ]);
  const { all, counts } = catalogue ?? { all: result.total, counts: result.counts };
  const answered = { ...words, meetings: result.meetings };
  const totals = totalsOf(engine, query);
  const before = (page - 1) * pageSize;
  // Records that hold every word of another spelling are far more than those that hold a word that stands nowhere.
  const holders = (asked: EngineQuery['words']) => totals({ words: asked, match: 'all' });
  const [suggestions, unknown, spelt, advice] = await Promise.all([
    suggestionsThatFind(facetSuggestions(candidates, counts, request.q, locale), query, totals),
    unknownWords(query, answered, engine),
    result.total > 0 ? spelling(answered, locale, holders, speller) : null,
    result.total === 0 ? adviceOn(query, answered, engine, totals, speller) : null,
  ]);
  const hits: SearchHit[] = [];
  const pacer = searchPacer();
  for (const [index, document] of result.hits.entries()) {
    hits.push(hitOf(document, answered, before + index < result.full));
    await pacer.giveWay();
  }
  return {
    total: result.total,
    full: result.full,
    all,
    page,
    pages: Math.max(1, Math.ceil(result.total / pageSize)),
    hits,
    facets: facetResults(query.count, result.counts, counts, facets, locale),
    suggestions,
    unknown,
    spelling: spelt,
    unsearched: [...words.beyond],
    advice: advice && shownAdvice(advice),
  };
}

function engineQuery(
  { q, facets, match, sort, page }: SearchRequest,
  locale: Locale,
  kinds: readonly Kind[],
  { pageSize = PAGE_SIZE, count = facetNamesFor(kinds) }: SearchOptions,
): EngineQuery {
  return { locale, kinds, words: analyseQuery(q, locale), facets, match, sort, page, pageSize, count };
}

/** Search with the embedded engine, or with a remote one if there is one and it answers. */
export function createSearchService({ embedded, remote, breaker: options }: SearchServiceOptions): SearchService {
  const breaker = new CircuitBreaker(options);

  /** Asks the remote engine, or the embedded one if the remote one must be left alone or fails. */
  async function ask<T>(work: (engine: SearchEngine) => Promise<T>): Promise<{ value: T; engine: SearchEngine }> {
    const leave = remote ? breaker.enter() : null;
    if (remote && leave) {
      try {
        const value = await work(remote);
        leave.succeeded();
        return { value, engine: remote };
      } catch (error) {
        leave.failed(error);
      }
    }
    return { value: await work(embedded), engine: embedded };
  }

  return {
    engines: remote ? [embedded, remote] : [embedded],
    search: async (request, locale, kinds, searchOptions = {}) => {
      const query = engineQuery(request, locale, kinds, searchOptions);
      const answerOf = (engine: SearchEngine) => respond(engine, embedded, request, query);
      const { value, engine } = await ask(answerOf);
      if (engine === embedded) return { ...value, engine: embedded.name, standIn: remote !== undefined };
      if (value.all > 0) return { ...value, engine: engine.name, standIn: false };
      // An index that has not been filled yet, or was lost, is empty: the embedded one is right.
      const own = await answerOf(embedded);
      return { ...own, engine: embedded.name, standIn: own.all > 0 };
    },
    total: async (request, locale, kinds) => {
      const query = engineQuery(request, locale, kinds, {});
      return (await ask((engine) => totalsOf(engine, query)({}))).value;
    },
    everything: async (locale, kinds) => {
      const { hits, counts } = await embedded.search({
        locale,
        kinds,
        words: NO_WORDS,
        facets: {},
        match: 'best',
        sort: 'published',
        page: 1,
        pageSize: Number.MAX_SAFE_INTEGER,
        count: facetNamesFor(kinds),
      });
      return { documents: hits, counts };
    },
    status: () => ({
      answering: remote && !breaker.isOpen ? remote.name : embedded.name,
      remote: remote ? { name: remote.name, available: !breaker.isOpen, reason: breaker.lastReason } : null,
    }),
  };
}
