import { defineVocabulary, term } from './vocabulary';

/** The parts of a practice's text, in reading order. */
export const PRACTICE_SECTIONS = defineVocabulary([
  term('context', 'Contexto', 'Context'),
  term('whatWasDone', 'Qué se hizo', 'What was done'),
  term('results', 'Resultados', 'Results'),
  term('lessons', 'Lecciones', 'Lessons'),
  term('howToReplicate', 'Cómo replicarla', 'How to replicate it'),
  term('innovation', 'Qué tiene de nuevo', 'What is new'),
]);

export type PracticeSection = (typeof PRACTICE_SECTIONS.keys)[number];
