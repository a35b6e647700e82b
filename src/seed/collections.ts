/** The collections of content-seed, in loading order: later ones refer to records of earlier ones. */
export const SEEDED_COLLECTIONS = [
  'sources',
  'organizations',
  'municipalities',
  'resources',
  'practices',
  'glossary',
  'concepts',
  'templates',
  'guides',
  'sections',
  'pages',
] as const;
export type SeededCollection = (typeof SEEDED_COLLECTIONS)[number];
