import { defineVocabulary, term } from './vocabulary';

/** Whom a practice is for. */
export const POPULATIONS = defineVocabulary([
  term('children', 'Niñas, niños y adolescentes', 'Children and adolescents'),
  term('youth', 'Jóvenes', 'Young people'),
  term('women', 'Mujeres', 'Women'),
  term('families', 'Familias', 'Families'),
  term('older', 'Personas mayores', 'Older persons'),
  term('disability', 'Personas con discapacidad', 'Persons with disabilities'),
  term('lgbtiq', 'Personas LGBTIQ+', 'LGBTIQ+ people'),
  term('refugees', 'Personas refugiadas y solicitantes', 'Refugees and asylum seekers'),
  term('irregular', 'Personas en situación irregular', 'People in an irregular situation'),
  term('indigenous', 'Pueblos indígenas', 'Indigenous peoples'),
  term('workers', 'Personas trabajadoras y emprendedoras', 'Workers and entrepreneurs'),
  term('students', 'Estudiantes', 'Students'),
  term('host', 'Comunidad de acogida', 'Host community'),
  term('officials', 'Funcionariado municipal', 'Municipal staff'),
  term('migrants', 'Población migrante en general', 'Migrants in general'),
]);

export type Population = (typeof POPULATIONS.keys)[number];
