import { facetValueLabel, type FacetValues } from '@/domain/facets';
import { KINDS_OFFERED_INSTEAD } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { chosenValues } from '@/domain/search-request';
import type { EmptyResultAdvice } from '@/domain/search-response';
import { NO_WORDS, type Analyse, type AnsweredQuery } from './analysis';
import type { EngineQuery, SearchEngine } from './port';
import { likelierSpelling } from './spelling';
import { without, type Totals } from './totals';

/** How many choices are tried one by one. Only somebody who is testing the server's limits makes more. */
const MOST_DROPS = 12;
const MOST_NEAREST = 6;

/** What comes closest, with the words as an engine matched them. */
export interface Nearest {
  documents: readonly SearchDocument[];
  words: AnsweredQuery;
  by: EmptyResultAdvice['nearest']['by'];
}

export interface Advice extends Omit<EmptyResultAdvice, 'nearest'> {
  nearest: Nearest;
}

async function drops(facets: FacetValues, totals: Totals, locale: Locale): Promise<EmptyResultAdvice['drop']> {
  const tried = await Promise.all(
    chosenValues(facets)
      .slice(0, MOST_DROPS)
      .map(async ({ name, value }) => ({
        name,
        value,
        label: facetValueLabel(name, value, locale),
        total: await totals({ facets: without(facets, name, value) }),
      })),
  );
  return tried.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
}

/** A search to try instead of one that found nothing. */
type Attempt = Partial<Pick<EngineQuery, 'words' | 'facets' | 'kinds'>>;

/** Ways to demand less, the closest to the original search first. */
function attempts(
  query: EngineQuery,
  analyse: Analyse,
  drop: EmptyResultAdvice['drop'],
  corrected: string | null,
): Attempt[] {
  const [widest] = drop;
  const hasWords = query.words.words.length > 0;
  return [
    ...(widest ? [{ facets: without(query.facets, widest.name, widest.value) }] : []),
    ...(hasWords ? [{ facets: {} }, { facets: {}, kinds: KINDS_OFFERED_INSTEAD }] : []),
    ...(corrected ? [{ facets: {}, kinds: KINDS_OFFERED_INSTEAD, words: analyse(corrected) }] : []),
  ];
}

async function nearest(query: EngineQuery, engine: SearchEngine, tried: readonly Attempt[]): Promise<Nearest> {
  const page = { match: 'best', sort: 'relevance', page: 1, pageSize: MOST_NEAREST, count: [] } as const;
  for (const attempt of tried) {
    const asked = { ...query, ...page, ...attempt };
    const { hits, meetings } = await engine.search(asked);
    if (hits.length > 0) return { documents: hits, words: { ...asked.words, meetings }, by: 'words' };
  }
  const recent: EngineQuery = { ...query, ...page, words: NO_WORDS, facets: {}, kinds: KINDS_OFFERED_INSTEAD };
  const { hits } = await engine.search(recent);
  return { documents: hits, words: { ...NO_WORDS, meetings: [] }, by: 'recent' };
}

/**
 * Ways out of an empty result: everything suggested finds something.
 * @param words those of the query, as the engine matched them.
 * @param totals those of the engine that answered, so that a link gives what it promises.
 * @param speller the embedded engine: it knows its words.
 */
export async function adviceOn(
  query: EngineQuery,
  words: AnsweredQuery,
  analyse: Analyse,
  engine: SearchEngine,
  totals: Totals,
  speller: SearchEngine,
): Promise<Advice> {
  const hasFacets = chosenValues(query.facets).length > 0;
  const [drop, corrected, withoutFacets] = await Promise.all([
    drops(query.facets, totals, query.locale),
    likelierSpelling(words, 0, query.locale, analyse, (asked) => totals({ words: asked, facets: {} }), speller),
    hasFacets ? totals({ facets: {} }) : null,
  ]);
  return {
    spelling: corrected,
    drop,
    withoutFacets,
    nearest: await nearest(query, engine, attempts(query, analyse, drop, corrected)),
  };
}
