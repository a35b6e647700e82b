import { facetValueLabel, type FacetValues } from '@/domain/facets';
import { KINDS_OFFERED_INSTEAD } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { chosenValues } from '@/domain/search-request';
import type { EmptyResultAdvice } from '@/domain/search-response';
import { analyseQuery, fold, NO_WORDS, stemOf, type AnsweredQuery, type QueryWord } from './analysis';
import type { EngineQuery, SearchEngine } from './port';
import { without, type Totals } from './totals';

/** Choices that are tried one by one. Nobody has more, except who tries what a server endures. */
const MOST_DROPS = 12;
const MOST_NEAREST = 6;

/** What comes nearest, with the words as an engine met them. */
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

/** Whether a known word is what was typed, in a form of it or as its beginning. */
const isFormOf = (known: string, word: QueryWord, locale: Locale): boolean => {
  const folded = fold(known);
  return stemOf(folded, locale) === word.stem || (word.prefix && folded.startsWith(word.folded));
};

/** The word as its nearest known neighbour spells it; as typed where it is known, or nothing is near. */
async function spelt(word: QueryWord, speller: SearchEngine, locale: Locale): Promise<string> {
  const [nearest] = (await speller.nearestWords?.(word.folded, locale, 1)) ?? [];
  return nearest === undefined || isFormOf(nearest, word, locale) ? word.typed : nearest;
}

/** The query with its unknown words as their nearest neighbours are spelt, if that finds something. */
async function spelling(query: AnsweredQuery, locale: Locale, totals: Totals, speller: SearchEngine) {
  const { words, meetings } = query;
  const corrected = await Promise.all(
    words.map((word, index) =>
      meetings[index] === 'unknown' ? spelt(word, speller, locale) : Promise.resolve(word.typed),
    ),
  );
  if (corrected.every((word, index) => word === words[index]?.typed)) return null;
  const text = corrected.join(' ');
  return (await totals({ words: analyseQuery(text, locale), facets: {} })) > 0 ? text : null;
}

/** A search to try, in the place of one that found nothing. */
type Attempt = Partial<Pick<EngineQuery, 'words' | 'facets' | 'kinds'>>;

/** Ways to ask for less, the nearest to what was asked first. */
function attempts(query: EngineQuery, drop: EmptyResultAdvice['drop'], corrected: string | null): Attempt[] {
  const [widest] = drop;
  const hasWords = query.words.words.length > 0;
  return [
    ...(widest ? [{ facets: without(query.facets, widest.name, widest.value) }] : []),
    ...(hasWords ? [{ facets: {} }, { facets: {}, kinds: KINDS_OFFERED_INSTEAD }] : []),
    ...(corrected ? [{ facets: {}, kinds: KINDS_OFFERED_INSTEAD, words: analyseQuery(corrected, query.locale) }] : []),
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
 * How to get out of an empty result: whatever is offered finds something.
 * @param words of the query, as the engine met them.
 * @param totals of the engine that answered, so that what is promised is what the link gives.
 * @param speller the embedded engine: it knows its words.
 */
export async function adviceOn(
  query: EngineQuery,
  words: AnsweredQuery,
  engine: SearchEngine,
  totals: Totals,
  speller: SearchEngine,
): Promise<Advice> {
  const hasFacets = chosenValues(query.facets).length > 0;
  const [drop, corrected, withoutFacets] = await Promise.all([
    drops(query.facets, totals, query.locale),
    spelling(words, query.locale, totals, speller),
    hasFacets ? totals({ facets: {} }) : null,
  ]);
  return {
    spelling: corrected,
    drop,
    withoutFacets,
    nearest: await nearest(query, engine, attempts(query, drop, corrected)),
  };
}
