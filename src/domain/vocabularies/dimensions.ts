import { defineVocabulary, term } from './vocabulary';

/** The eight policy dimensions of the Guía Práctica (based on MigraCiudades), always in this order. */
export const DIMENSIONS = defineVocabulary([
  term(
    'd1',
    'Capacidades y recursos institucionales para gestionar la gobernanza migratoria local',
    'Institutional capacity and resources for local migration governance',
    { es: 'Capacidades institucionales', en: 'Institutional capacity' },
  ),
  term('d2', 'Velar por una migración segura, ordenada y regular', 'Safe, orderly and regular migration', {
    es: 'Migración segura y regular',
    en: 'Safe and regular migration',
  }),
  term('d3', 'Acceso a la asistencia y protección social', 'Access to assistance and social protection', {
    es: 'Protección social',
    en: 'Social protection',
  }),
  term('d4', 'Integración de personas migrantes', 'Integration of migrants', { es: 'Integración', en: 'Integration' }),
  term('d5', 'Trabajo y desarrollo económico', 'Work and economic development'),
  term('d6', 'Acceso a la salud', 'Access to health', { es: 'Salud', en: 'Health' }),
  term('d7', 'Acceso a la educación', 'Access to education', { es: 'Educación', en: 'Education' }),
  term('d8', 'Participación política, social y cultural', 'Political, social and cultural participation', {
    es: 'Participación',
    en: 'Participation',
  }),
]);

export type Dimension = (typeof DIMENSIONS.keys)[number];

/** Each dimension's thread colour, at least 4.5:1 on white. */
export const DIMENSION_COLOURS: Readonly<Record<Dimension, string>> = {
  d1: '#006FB3',
  d2: '#3D4DB7',
  d3: '#7C3FA0',
  d4: '#B8410F',
  d5: '#7F5B00',
  d6: '#B1235A',
  d7: '#0B6F68',
  d8: '#3C6A1B',
};
