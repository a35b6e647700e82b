import { defineKind, route } from './kind';

/** A municipality of Chile: others have no profile. */
export const municipality = defineKind({
  key: 'municipality',
  one: { es: 'Municipalidad', en: 'Municipality' },
  many: { es: 'Municipalidades', en: 'Municipalities' },
  list: route('/municipalities', '/municipalidades'),
  page: route('/municipalities/[slug]', '/municipalidades/[slug]'),
  // In the order of their form.
  facets: ['region', 'sealStage', 'line', 'dimension', 'practices', 'piloted'],
});
