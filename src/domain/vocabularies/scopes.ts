import { defineVocabulary, term } from './vocabulary';

/** The territorial reach of a practice. */
export const SCOPES = defineVocabulary([
  term('neighbourhood', 'Barrio', 'Neighbourhood'),
  term('municipal', 'Comuna o municipio', 'Municipality'),
  term('intermunicipal', 'Varias comunas', 'Several municipalities'),
  term('regional', 'Región o provincia', 'Region or province'),
  term('national', 'Nacional', 'National'),
  term('international', 'Internacional', 'International'),
]);

export type Scope = (typeof SCOPES.keys)[number];
