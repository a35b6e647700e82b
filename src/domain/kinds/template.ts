import { defineKind, route } from './kind';

/** A form to download and fill in. */
export const template = defineKind({
  key: 'template',
  one: { es: 'Plantilla', en: 'Template' },
  many: { es: 'Plantillas', en: 'Templates' },
  list: route('/templates', '/plantillas'),
  page: route('/templates/[slug]', '/plantillas/[slug]'),
  facets: ['policyStage', 'dimension'],
  isOfferedInstead: true,
});
