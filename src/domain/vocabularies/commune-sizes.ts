import { defineVocabulary, term } from './vocabulary';

/** Size of a commune in inhabitants. */
export const COMMUNE_SIZES = defineVocabulary([
  term('s', 'Menos de 20.000 habitantes', 'Under 20,000 inhabitants'),
  term('m', '20.000 a 100.000 habitantes', '20,000 to 100,000 inhabitants'),
  term('l', '100.000 a 300.000 habitantes', '100,000 to 300,000 inhabitants'),
  term('xl', 'Más de 300.000 habitantes', 'Over 300,000 inhabitants'),
]);

export type CommuneSize = (typeof COMMUNE_SIZES.keys)[number];
