import type { Block } from 'payload';
import { lineOf, PLAIN, recordsOf, titleField } from './fields';

/** Practices chosen by hand, or those that a search finds at the moment of reading. */
export const practiceList: Block = {
  slug: 'practiceList',
  labels: {
    singular: { es: 'Lista de prácticas', en: 'List of practices' },
    plural: { es: 'Listas de prácticas', en: 'Lists of practices' },
  },
  admin: PLAIN,
  fields: [
    titleField,
    recordsOf('practices', 'practices', {
      label: { es: 'Prácticas', en: 'Practices' },
      help: {
        es: 'En este orden. Déjelo vacío si prefiere una búsqueda.',
        en: 'In this order. Leave it empty if you prefer a search.',
      },
    }),
    lineOf('query', {
      label: { es: 'Búsqueda', en: 'Search' },
      limit: 500,
      help: {
        es: 'Lo que sigue al «?» en la dirección de una búsqueda de prácticas, por ejemplo: subarea=a1a&country=CL',
        en: 'What follows the “?” in the address of a search for practices, for example: subarea=a1a&country=CL',
      },
    }),
  ],
};
