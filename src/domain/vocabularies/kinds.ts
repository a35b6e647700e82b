import { defineVocabulary, term } from './vocabulary';

/** What can be found by searching. Municipalities come with their profiles. */
export const KIND_TERMS = defineVocabulary([
  term('practice', 'Prácticas', 'Practices'),
  term('guide', 'Guías', 'Guides'),
  term('section', 'Secciones de guías', 'Guide sections'),
  term('template', 'Plantillas', 'Templates'),
  term('term', 'Términos del glosario', 'Glossary terms'),
]);
