import { defineKind, route } from './kind';

/** A guide; what it says stands in its sections. */
export const guide = defineKind({
  key: 'guide',
  one: { es: 'Guía', en: 'Guide' },
  many: { es: 'Guías', en: 'Guides' },
  list: route('/guides', '/guias'),
  page: route('/guides/[slug]', '/guias/[slug]'),
  furtherPages: [route('/guides/[slug]/whole', '/guias/[slug]/completa')],
  facets: [],
});
