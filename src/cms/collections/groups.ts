/** Headings of the admin's menu. */
export const GROUPS = {
  catalogue: { es: 'Catálogo', en: 'Catalogue' },
  sello: { es: 'Sello Migrante', en: 'Sello Migrante' },
  method: { es: 'Guías y plantillas', en: 'Guides and templates' },
  files: { es: 'Archivos', en: 'Files' },
  portal: { es: 'Portal', en: 'Portal' },
  people: { es: 'Personas', en: 'People' },
} as const;
