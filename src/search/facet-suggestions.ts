import { facetValueLabel, type FacetValues } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { FacetSuggestion } from '@/domain/search-response';
import {
  isStopWord,
  labelRuns,
  openValueRuns,
  tellingWords,
  tokenize,
  type Analyse,
  type LabelRun,
  type Thesaurus,
  type Token,
} from './analysis';
import type { EngineQuery, FacetCounts } from './port';
import { withValue, type Totals } from './totals';

const MOST_SUGGESTIONS = 6;

/** Values that concepts name, of which words of the query are a label. */
const valuesOfConcepts = (words: readonly Token[], locale: Locale, thesaurus: Thesaurus): LabelRun[] =>
  thesaurus
    .runs(words, locale)
    .flatMap(({ from, to, byLetter, concepts }) =>
      concepts
        .filter(({ relation }) => relation === 'same')
        .flatMap(({ values }) => values.map(({ facet, value }) => ({ name: facet, value, byLetter, from, to }))),
    );

/** Every facet value that words of the query name and that is not chosen yet, once; those named by most words first. */
export function suggestionCandidates(q: string, facets: FacetValues, locale: Locale, thesaurus: Thesaurus): LabelRun[] {
  const words = tellingWords(q, locale);
  const runs = [...labelRuns(words, locale), ...openValueRuns(words), ...valuesOfConcepts(words, locale, thesaurus)]
    .filter(({ name, value }) => !facets[name]?.includes(value))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return runs.filter(
    ({ name, value }, index) => runs.findIndex((run) => run.name === name && run.value === value) === index,
  );
}

/** The query without a stretch of words, and without stop words that then begin or end it. */
function remaining(q: string, from: Token, to: Token, locale: Locale): string {
  const left = tokenize(q, locale).filter(({ start, end }) => end <= from.start || start >= to.end);
  const isTelling = ({ folded }: Token): boolean => !isStopWord(folded, locale);
  const first = left.findIndex(isTelling);
  if (first === -1) return '';
  return left
    .slice(first, left.findLastIndex(isTelling) + 1)
    .map(({ typed }) => typed)
    .join(' ');
}

/** The candidates that occur in the catalogue, as shown to the reader. */
export function facetSuggestions(
  candidates: readonly LabelRun[],
  catalogue: FacetCounts,
  q: string,
  locale: Locale,
): FacetSuggestion[] {
  const words = tellingWords(q, locale);
  return candidates
    .filter(({ name, value }) => (catalogue[name]?.[value] ?? 0) > 0)
    .flatMap(({ name, value, from, to }) => {
      const [first, last] = [words[from], words[to - 1]];
      if (!first || !last) return [];
      const label = facetValueLabel(name, value, locale);
      return [
        {
          name,
          value,
          label,
          words: q.slice(first.start, last.end),
          remainingQuery: remaining(q, first, last, locale),
        },
      ];
    })
    .slice(0, MOST_SUGGESTIONS);
}

/** The suggestions that find something: each is tried as its link would search. */
export async function suggestionsThatFind(
  suggestions: readonly FacetSuggestion[],
  { facets }: EngineQuery,
  analyse: Analyse,
  totals: Totals,
): Promise<FacetSuggestion[]> {
  const found = await Promise.all(
    suggestions.map(({ name, value, remainingQuery }) =>
      totals({ words: analyse(remainingQuery), facets: withValue(facets, name, value) }),
    ),
  );
  return suggestions.filter((_suggestion, index) => (found[index] ?? 0) > 0);
}
