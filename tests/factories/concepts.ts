import type { Concept } from '@/domain/concept';

/** A concept of this id and name, with what else is given. */
export const concept = (id: string, given: Partial<Concept> = {}): Concept => ({
  id,
  preferred: { es: id, en: `${id} in English` },
  alternative: { es: [], en: [] },
  hidden: { es: [], en: [] },
  broader: [],
  related: [],
  values: [],
  scopeNote: {},
  term: null,
  matches: [],
  ...given,
});
