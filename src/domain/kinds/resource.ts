import { defineKind, route } from './kind';

/** An uploaded file for use elsewhere. */
export const resource = defineKind({
  key: 'resource',
  one: { es: 'Material', en: 'Resource' },
  many: { es: 'Materiales', en: 'Resources' },
  list: route('/resources', '/materiales'),
  page: 'list',
  facets: ['region'],
});
