import { defineVocabulary, term } from './vocabulary';

/** What can be found by searching. */
export const KIND_TERMS = defineVocabulary([
  term('practice', 'Prácticas', 'Practices'),
  term('guide', 'Guías', 'Guides'),
  term('section', 'Secciones de guías', 'Guide sections'),
  term('template', 'Plantillas', 'Templates'),
  term('municipality', 'Municipalidades', 'Municipalities'),
  term('resource', 'Materiales', 'Resources'),
  term('term', 'Términos del glosario', 'Glossary terms'),
]);
