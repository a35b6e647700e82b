import { FACET_NAMES } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { analyseQuery, type Thesaurus } from '@/search/analysis';
import type { EngineQuery, EngineResult, SearchEngine } from '@/search/port';
import { FEW } from '../../factories/thesaurus';

/** An engine with an empty index of its own, and how to dispose of it. */
export interface EngineUnderTest {
  engine: SearchEngine;
  dispose: () => Promise<void>;
}
export type MakeEngine = () => EngineUnderTest;

export type Options = Partial<Omit<EngineQuery, 'words'>> & { thesaurus?: Thesaurus };

/** A Spanish search for practices: every facet counted, all hits on one page, a few concepts known. */
export const ask = (
  engine: SearchEngine,
  q: string,
  { thesaurus = FEW, ...options }: Options = {},
): Promise<EngineResult> => {
  const locale: Locale = options.locale ?? 'es';
  return engine.search({
    locale,
    kinds: ['practice'],
    words: analyseQuery(q, locale, thesaurus),
    facets: {},
    match: 'best',
    sort: 'relevance',
    page: 1,
    pageSize: 100,
    count: FACET_NAMES,
    ...options,
  });
};

export const idsOf = (documents: readonly SearchDocument[]): string[] => documents.map(({ id }) => id);

/** Ids of the hits, best first. */
export const ranked = async (engine: SearchEngine, q: string, options?: Options): Promise<string[]> =>
  idsOf((await ask(engine, q, options)).hits);

/** Ids of the hits that contain every word, in alphabetical order, regardless of rank. */
export const found = async (engine: SearchEngine, q: string, options?: Options): Promise<string[]> => {
  const { hits, full } = await ask(engine, q, options);
  return idsOf(hits.slice(0, full)).sort();
};

/** Ids of the partial matches, in alphabetical order. */
export const foundPartly = async (engine: SearchEngine, q: string, options?: Options): Promise<string[]> => {
  const { hits, full } = await ask(engine, q, options);
  return idsOf(hits.slice(full)).sort();
};

/** Documents as a rebuild takes them, a few at a time. */
export async function* inBatches(documents: readonly SearchDocument[], size = 5): AsyncGenerator<SearchDocument[]> {
  for (let from = 0; from < documents.length; from += size) {
    yield await Promise.resolve(documents.slice(from, from + size));
  }
}
