import { defineVocabulary, term } from './vocabulary';

/** Whether a record's text in one language may be shown as that language's own. */
export const READINESS = defineVocabulary([
  term('missing', 'Falta', 'Missing'),
  term('draft', 'Borrador', 'Draft'),
  term('ready', 'Lista', 'Ready'),
]);

export type Readiness = (typeof READINESS.keys)[number];

/** Who wrote or translated a text. */
export const AUTHORSHIP = defineVocabulary([
  term('human', 'Persona', 'Person'),
  term('machineAssisted', 'Con asistencia automática', 'Machine-assisted'),
]);

export type Authorship = (typeof AUTHORSHIP.keys)[number];

/** Who assigned a field's values: the source itself, or the portal's editors by reading it. */
export const ASSIGNERS = defineVocabulary([
  term('source', 'La fuente', 'The source'),
  term('editors', 'Equipo editor', 'Editorial team'),
]);

export type Assigner = (typeof ASSIGNERS.keys)[number];
