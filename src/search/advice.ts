import { chosenValues } from '@/domain/search-request';
import { facetValueLabel, type FacetName, type FacetValues } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { EmptyResultAdvice } from '@/domain/search-response';
import { analyseQuery, fold, stemOf, type AnalysedQuery, type QueryWord } from './analysis';
import type { EngineQuery, SearchEngine } from './port';

/** Choices that are tried one by one. Nobody has more, except who tries what a server endures. */
const MOST_DROPS = 12;

/** How many results a variation of the search gives. */
export type Totals = (change: { words?: AnalysedQuery; facets?: FacetValues }) => Promise<number>;

export const totalsOf =
  (engine: SearchEngine, query: EngineQuery): Totals =>
  async (change) =>
    (await engine.search({ ...query, ...change, page: 1, pageSize: 1, count: [] })).total;

const without = (facets: FacetValues, name: FacetName, value: string): FacetValues => {
  const { [name]: own = [], ...others } = facets;
  const left = own.filter((each) => each !== value);
  return left.length > 0 ? { ...others, [name]: left } : others;
};

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

const alone = (word: QueryWord): AnalysedQuery => ({ words: [word], phrases: [], ignored: [] });

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

async function spelling(
  query: EngineQuery,
  totals: Totals,
  speller: SearchEngine,
): Promise<EmptyResultAdvice['spelling']> {
  const { words } = query.words;
  const single = await Promise.all(words.map((word) => totals({ words: alone(word), facets: {} })));
  // Every word is found, forgiven typos or not: they only never stand together.
  if (single.every((total) => total > 0)) return null;
  const corrected = await Promise.all(words.map((word) => spelt(word, speller, query.locale)));
  if (corrected.every((word, index) => word === words[index]?.typed)) return null;
  const text = corrected.join(' ');
  // A spelling that finds nothing either leads nowhere.
  return (await totals({ words: analyseQuery(text, query.locale), facets: {} })) > 0 ? text : null;
}

/**
 * How to get out of an empty result.
 * @param totals of the engine that answered, so that what is promised is what the link gives.
 * @param speller the embedded engine: it knows its words.
 */
export async function adviceOn(query: EngineQuery, totals: Totals, speller: SearchEngine): Promise<EmptyResultAdvice> {
  const hasFacets = chosenValues(query.facets).length > 0;
  const [drop, corrected, withoutFacets] = await Promise.all([
    drops(query.facets, totals, query.locale),
    spelling(query, totals, speller),
    hasFacets ? totals({ facets: {} }) : null,
  ]);
  return { spelling: corrected, drop, withoutFacets, nearest: { hits: [], by: 'recent' } };
}
