import { defineVocabulary, term } from './vocabulary';

/** What an uploaded or linked material is. */
export const RESOURCE_KINDS = defineVocabulary([
  term('brochure', 'Folleto', 'Brochure'),
  term('guide', 'Guía técnica', 'Technical guide'),
  term('bulletin', 'Boletín', 'Bulletin'),
  term('statistics', 'Estadística comunal', 'Communal statistics'),
]);

export type ResourceKind = (typeof RESOURCE_KINDS.keys)[number];

/** Whom a material or a training is for. This is information only: anybody may read it. */
export const AUDIENCES = defineVocabulary([
  term('everyone', 'Todo público', 'Everyone'),
  term('adhered', 'Municipalidades adheridas', 'Adhered municipalities'),
]);

export type Audience = (typeof AUDIENCES.keys)[number];
