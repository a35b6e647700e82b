import { defineVocabulary, term } from './vocabulary';

/** The guide's own grouping of practices: four areas. */
export const AREAS = defineVocabulary([
  term('a1', 'Gobernanza para la integración', 'Governance for integration'),
  term('a2', 'Integración cívica y legal', 'Civic and legal integration'),
  term('a3', 'Integración sociocultural', 'Sociocultural integration'),
  term('a4', 'Integración socioeconómica', 'Socioeconomic integration'),
]);

export type Area = (typeof AREAS.keys)[number];

/** The eleven subareas; the key starts with that of its area. */
export const SUBAREAS = defineVocabulary([
  term('a1a', 'Políticas municipales de integración', 'Municipal integration policies'),
  term('a1b', 'Capacidad administrativa', 'Administrative capacity'),
  term('a1c', 'Capacidad comunitaria', 'Community capacity'),
  term('a2a', 'Promoción de la regularidad migratoria y acceso a la justicia', 'Regular status and access to justice'),
  term('a3a', 'Vínculos sociales intergrupales', 'Social ties between groups'),
  term('a3b', 'Prevención del prejuicio y la discriminación', 'Preventing prejudice and discrimination'),
  term('a3c', 'Aprendizaje del idioma local y multilingüismo', 'Local language learning and multilingualism'),
  term('a4a', 'Mercado laboral y emprendimiento', 'Labour market and entrepreneurship'),
  term('a4b', 'Educación', 'Education'),
  term('a4c', 'Salud y bienestar', 'Health and well-being'),
  term('a4d', 'Vivienda y planificación urbana', 'Housing and urban planning'),
]);

export type Subarea = (typeof SUBAREAS.keys)[number];

/** The area that a subarea belongs to. */
export const areaOf = (subarea: Subarea): Area => subarea.slice(0, 2) as Area;
