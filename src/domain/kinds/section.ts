import { defineKind, route } from './kind';

/** What is read at once in a guide. */
export const section = defineKind({
  key: 'section',
  one: { es: 'Sección de la guía', en: 'Section of the guide' },
  many: { es: 'Secciones de guías', en: 'Guide sections' },
  page: route('/guides/[slug]/[section]', '/guias/[slug]/[section]'),
  within: 'guide',
  facets: ['policyStage', 'dimension'],
  isOfferedInstead: true,
});
