import { defineVocabulary, term } from './vocabulary';

/** What kind of initiative a practice is. */
export const PRACTICE_TYPES = defineVocabulary([
  term('policy', 'Política o norma', 'Policy or law'),
  term('programme', 'Programa', 'Programme'),
  term('project', 'Proyecto', 'Project'),
  term('service', 'Servicio u oficina', 'Service or office'),
  term('campaign', 'Campaña o material', 'Campaign or material'),
  term('network', 'Red o coordinación', 'Network or coordination'),
  term('tool', 'Herramienta o protocolo', 'Tool or protocol'),
]);

export type PracticeType = (typeof PRACTICE_TYPES.keys)[number];
