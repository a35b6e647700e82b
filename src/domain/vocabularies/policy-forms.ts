import { defineVocabulary, term } from './vocabulary';

/** The legal form of a municipality's own policy on migration. */
export const POLICY_FORMS = defineVocabulary([
  term('policy', 'Política', 'Policy'),
  term('plan', 'Plan', 'Plan'),
  term('ordinance', 'Ordenanza', 'Ordinance'),
  term('decree', 'Decreto alcaldicio', 'Mayoral decree'),
]);

export type PolicyForm = (typeof POLICY_FORMS.keys)[number];
