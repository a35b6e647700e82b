import type { PageGroup } from '../vocabularies/page-groups';
import { defineKind, route, type Route } from './kind';

/**
 * A written page: of the portal itself, or about the Sello. Never offered instead of something else: the latest of them
 * say how the portal handles personal data.
 */
export const page = defineKind({
  key: 'page',
  one: { es: 'Página informativa', en: 'Information page' },
  many: { es: 'Páginas informativas', en: 'Information pages' },
  pages: {
    portal: route('/[slug]', '/[slug]'),
    sello: route('/sello-migrante/[slug]', '/sello-migrante/[slug]'),
  } satisfies Record<PageGroup, Route>,
  facets: [],
});
