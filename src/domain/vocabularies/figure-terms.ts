import { defineVocabulary, term } from './vocabulary';

/** How exactly the source states a figure. The label precedes the number; «exact» shows none. */
export const FIGURE_QUALIFIERS = defineVocabulary([
  term('exact', 'exactamente', 'exactly'),
  term('moreThan', 'más de', 'more than'),
  term('about', 'cerca de', 'about'),
]);

export type FigureQualifier = (typeof FIGURE_QUALIFIERS.keys)[number];

/** What a figure measures: capacity is not coverage, and neither is a count of people served. */
export const FIGURE_MEASURES = defineVocabulary([
  term('capacity', 'Capacidad', 'Capacity'),
  term('coverage', 'Cobertura declarada', 'Declared coverage'),
  term('served', 'Personas o familias atendidas', 'People or families served'),
  term('participants', 'Participantes', 'Participants'),
  term('outcome', 'Resultado', 'Outcome'),
  term('initiatives', 'Iniciativas apoyadas', 'Initiatives supported'),
  term('certification', 'Procesos certificados', 'Certified processes'),
  term('adhesion', 'Municipalidades adheridas', 'Adhered municipalities'),
  // Guides also state numbers about the country: what people say in a survey does not measure facts.
  term('opinion', 'Opinión en una encuesta', 'Opinion in a survey'),
  term('context', 'Dato de contexto', 'Context'),
]);

export type FigureMeasure = (typeof FIGURE_MEASURES.keys)[number];
