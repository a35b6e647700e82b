import { defineKind, route } from './kind';

/** A concept of the glossary. */
export const term = defineKind({
  key: 'term',
  one: { es: 'Término del glosario', en: 'Glossary term' },
  many: { es: 'Términos del glosario', en: 'Glossary terms' },
  list: route('/glossary', '/glosario'),
  page: 'list',
  facets: [],
});
