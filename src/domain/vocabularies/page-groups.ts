import { defineVocabulary, term } from './vocabulary';

/** Where a written page belongs: to the portal's own, in the footer, or to those that explain the Sello. */
export const PAGE_GROUPS = defineVocabulary([
  term('portal', 'Portal (al pie)', 'Portal (in the footer)'),
  term('sello', 'Sello Migrante', 'Sello Migrante'),
]);

export type PageGroup = (typeof PAGE_GROUPS.keys)[number];
