/** What content-seed holds, in the order of loading: later collections name records of earlier ones. */
export const SEEDED_COLLECTIONS = [
  'sources',
  'organizations',
  'municipalities',
  'resources',
  'practices',
  'glossary',
  'templates',
  'guides',
  'sections',
  'pages',
] as const;
export type SeededCollection = (typeof SEEDED_COLLECTIONS)[number];
