import { defineVocabulary, term } from './vocabulary';

/** The guide's five stages of a municipal migration policy. */
export const POLICY_STAGES = defineVocabulary([
  term('s1', 'Preparación', 'Preparation'),
  term('s2', 'Diagnóstico', 'Diagnosis'),
  term('s3', 'Planificación y objetivos', 'Planning and objectives'),
  term('s4', 'Validación y difusión', 'Validation and outreach'),
  term('s5', 'Implementación y seguimiento', 'Implementation and follow-up'),
]);

export type PolicyStage = (typeof POLICY_STAGES.keys)[number];
