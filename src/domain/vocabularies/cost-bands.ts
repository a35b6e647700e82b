import { defineVocabulary, term } from './vocabulary';

/** What replicating a practice costs, in bands. */
export const COST_BANDS = defineVocabulary([
  term('staff', 'Con el equipo existente', 'Existing staff'),
  term('small', 'Presupuesto menor', 'Small budget'),
  term('line', 'Línea presupuestaria propia', 'Own budget line'),
  term('external', 'Con financiamiento externo', 'External funding'),
]);

export type CostBand = (typeof COST_BANDS.keys)[number];
