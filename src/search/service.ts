import { facetNamesFor, facetOf, type FacetName } from '@/domain/facets';
import type { Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import { PAGE_SIZE, type SearchRequest } from '@/domain/search-request';
import type { EmptyResultAdvice, KindGroup, SearchHit, SearchResponse } from '@/domain/search-response';
import type { SearchDocument } from '@/domain/search-document';
import { adviceOn, type Advice } from './advice';
import { analyseQuery, inOtherLanguage, NO_THESAURUS, NO_WORDS, type Analyse, type Thesaurus } from './analysis';
import { CircuitBreaker, type CircuitBreakerOptions } from './circuit-breaker';
import { facetResults } from './facet-results';
import { suggestionCandidates, facetSuggestions, suggestionsThatFind } from './facet-suggestions';
import { hitOf, hitsOf, meaningsOf } from './hits';
import { groupsOf } from './kind-groups';
import type { EngineQuery, FacetCounts, SearchEngine } from './port';
import { likelierSpelling } from './spelling';
import { totalsOf } from './totals';
import { unknownWords } from './unknown-words';

/** How many records of the other language are looked through, and how many are shown. */
const CANDIDATES = 100;
const MOST_OF_OTHER_LANGUAGE = 4;

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
  /**
   * The best records of another language that answer every word of a request, or what it means: without facets.
   * @param isWanted which of the first hundred are counted; only the best few of them are drawn.
   */
  searchOtherLanguage(
    request: SearchRequest,
    locale: Locale,
    other: Locale,
    kinds: readonly Kind[],
    isWanted: (document: SearchDocument) => boolean,
  ): Promise<{ total: number; hits: SearchHit[] }>;
  /** What words mean from now on. The engines must have been taught it. */
  useThesaurus(thesaurus: Thesaurus): void;
  /**
   * What a request finds, by kind, each with its best hits: the kind of the best hit first; in the order of kinds where
   * hits are not ordered by relevance. Kinds without hits are absent.
   */
  byKind(request: SearchRequest, locale: Locale, kinds: readonly Kind[], perKind: number): Promise<KindGroup[]>;
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
  thesaurus: Thesaurus,
): Promise<Omit<SearchResponse, 'engine' | 'standIn'>> {
  const { locale, words, facets, page, pageSize } = query;
  const analyse: Analyse = (text) => analyseQuery(text, locale, thesaurus);
  const narrowing = new Set(facetNamesFor(query.kinds));
  const candidates = suggestionCandidates(request.q, facets, locale, thesaurus).filter(({ name }) =>
    narrowing.has(name),
  );
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
  const holders = (asked: EngineQuery['words']) => totals({ words: asked, match: 'all' });
  const hits = await hitsOf(result, answered, before);
  const isByMeaning = hits.some(({ through }) => through.length > 0);
  const typed = isByMeaning ? analyseQuery(request.q, locale, NO_THESAURUS) : null;
  const [suggestions, unknown, asTyped, spelt, advice] = await Promise.all([
    suggestionsThatFind(facetSuggestions(candidates, counts, request.q, locale), query, analyse, totals),
    unknownWords(query, answered, analyse, engine),
    typed && totals({ words: typed }),
    result.total > 0 ? likelierSpelling(answered, result.full, locale, analyse, holders, speller) : null,
    result.total === 0 ? adviceOn(query, answered, analyse, engine, totals, speller) : null,
  ]);
  return {
    total: result.total,
    full: result.full,
    all,
    page,
    pages: Math.max(1, Math.ceil(result.total / pageSize)),
    hits,
    facets: facetResults(query.count, result.counts, counts, facets, locale),
    suggestions,
    meanings: meaningsOf(words),
    asTyped,
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
  thesaurus: Thesaurus,
): EngineQuery {
  return { locale, kinds, words: analyseQuery(q, locale, thesaurus), facets, match, sort, page, pageSize, count };
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

  let thesaurus = NO_THESAURUS;
  const meantBy = ({ concepts }: SearchRequest): Thesaurus => (concepts ? thesaurus : NO_THESAURUS);
  return {
    useThesaurus: (taught) => {
      thesaurus = taught;
    },
    engines: remote ? [embedded, remote] : [embedded],
    search: async (request, locale, kinds, searchOptions = {}) => {
      const meant = meantBy(request);
      const query = engineQuery(request, locale, kinds, searchOptions, meant);
      const answerOf = (engine: SearchEngine) => respond(engine, embedded, request, query, meant);
      const { value, engine } = await ask(answerOf);
      if (engine === embedded) return { ...value, engine: embedded.name, standIn: remote !== undefined };
      if (value.all > 0) return { ...value, engine: engine.name, standIn: false };
      // An index that has not been filled yet, or was lost, is empty: the embedded one is right.
      const own = await answerOf(embedded);
      return { ...own, engine: embedded.name, standIn: own.all > 0 };
    },
    searchOtherLanguage: async (request, locale, other, kinds, isWanted) => {
      const meant = meantBy(request);
      const words = inOtherLanguage(analyseQuery(request.q, locale, meant), other, meant);
      const page = { match: 'all', sort: 'relevance', page: 1, pageSize: CANDIDATES, facets: {}, count: [] } as const;
      const { value } = await ask((engine) => engine.search({ locale: other, kinds, words, ...page }));
      const wanted = value.hits.filter(isWanted);
      const best = wanted.slice(0, MOST_OF_OTHER_LANGUAGE);
      const hits = await hitsOf({ hits: best, full: best.length }, { ...words, meetings: value.meetings }, 0);
      return { total: wanted.length, hits };
    },
    byKind: async (request, locale, kinds, perKind) => {
      const query = engineQuery(request, locale, kinds, { pageSize: perKind, count: [] }, meantBy(request));
      const groups = (await ask((engine) => groupsOf(engine, query, request.q))).value;
      // An index that is still empty finds nothing: see `search`.
      return groups.length > 0 ? groups : groupsOf(embedded, query, request.q);
    },
    total: async (request, locale, kinds) => {
      const query = engineQuery(request, locale, kinds, {}, meantBy(request));
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
