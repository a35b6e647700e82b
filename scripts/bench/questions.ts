import { facetOf, NOT_STATED, type FacetName, type FacetValues } from '@/domain/facets';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import { analyseQuery, type Thesaurus } from '@/search/analysis';
import type { EngineQuery } from '@/search/port';
import { randomNumbers } from './random-numbers';

/** The facets counted with every search. */
export const COUNTED: readonly FacetName[] = ['dimension', 'country', 'area', 'type', 'population', 'evidence'];
export const PAGE_SIZE = 12;
const QUESTIONS = 60;

export interface Question {
  q: string;
  facets: FacetValues;
}

export const QUESTION_KINDS = ['prefix', 'two words, two facets', 'typo', 'broad word', 'two concepts'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Questions of each kind over the vocabulary of a corpus (most frequent words first); always the same ones. */
export function makeQuestions(vocabulary: readonly string[]): Record<QuestionKind, Question[]> {
  const random = randomNumbers(11);
  const among = (from: number, to: number, fits: (word: string) => boolean = () => true): string => {
    for (;;) {
      const word = vocabulary[from + Math.floor(random() * (to - from))] ?? '';
      if (fits(word)) return word;
    }
  };
  const many = (make: () => Question): Question[] => Array.from({ length: QUESTIONS }, make);
  const misspelt = (word: string): string => {
    const at = 2 + Math.floor(random() * (word.length - 3));
    return `${word.slice(0, at)}x${word.slice(at + 1)}`;
  };
  const conceptLabel = (from: number, to: number): string =>
    vocabulary[3 * (from + Math.floor(random() * (to - from))) + 2] ?? '';
  const dimensions = facetOf('dimension').vocabularies.flatMap(({ keys }) => keys);
  return {
    prefix: many(() => ({ q: among(0, 500).slice(0, 3), facets: {} })),
    'two words, two facets': many(() => ({
      q: `${among(10, 200)} ${among(10, 200)}`,
      facets: {
        dimension: [dimensions[Math.floor(random() * 4)] ?? NOT_STATED],
        country: COUNTRIES.keys.slice(0, 2 + Math.floor(random() * 3)),
      },
    })),
    typo: many(() => ({ q: `${misspelt(among(20, 2000, (word) => word.length >= 6))} `, facets: {} })),
    'broad word': many(() => ({ q: `${among(0, 10)} `, facets: {} })),
    // The words of the corpus by which concepts are named (concepts.ts), the broadest among them.
    'two concepts': many(() => ({ q: `${conceptLabel(0, 60)} ${conceptLabel(0, 600)} `, facets: {} })),
  };
}

/** A question as the search port takes it. */
export const asEngineQuery = ({ q, facets }: Question, thesaurus: Thesaurus): EngineQuery => ({
  locale: 'es',
  kinds: ['practice'],
  words: analyseQuery(q, 'es', thesaurus),
  facets,
  match: 'best',
  sort: 'relevance',
  page: 1,
  pageSize: PAGE_SIZE,
  count: COUNTED,
});
