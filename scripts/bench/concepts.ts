import type { Concept } from '@/domain/concept';
import type { Corpus } from './corpus';

/** As many as are written in content-seed. */
export const CONCEPTS = 635;
/** Each has so many below it, and is related to the one after it. */
const NARROWER = 4;

const idOf = (index: number): string => `concept-${index}`;

/**
 * Concepts named by words of the corpus, a third of them by two: each of them finds records, the first ones by the
 * commonest words.
 */
export const makeConcepts = ({ vocabulary }: Pick<Corpus, 'vocabulary'>): Concept[] =>
  Array.from({ length: CONCEPTS }, (_, index) => {
    const [first = '', second = '', other = ''] = vocabulary.slice(index * 3, index * 3 + 3);
    const label = index % 3 === 0 ? `${first} ${second}` : first;
    return {
      id: idOf(index),
      preferred: { es: label, en: label },
      alternative: { es: [other], en: [other] },
      hidden: { es: [], en: [] },
      broader: index === 0 ? [] : [idOf(Math.floor((index - 1) / NARROWER))],
      related: [idOf((index + 1) % CONCEPTS)],
      values: [],
      scopeNote: {},
      term: null,
      matches: [],
    };
  });
