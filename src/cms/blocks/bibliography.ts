import type { Block } from 'payload';
import { PLAIN, recordsOf, titleField } from './fields';

export const bibliography: Block = {
  slug: 'bibliography',
  labels: {
    singular: { es: 'Bibliografía', en: 'Bibliography' },
    plural: { es: 'Bibliografías', en: 'Bibliographies' },
  },
  admin: PLAIN,
  fields: [
    titleField,
    recordsOf('sources', 'sources', {
      label: { es: 'Fuentes', en: 'Sources' },
      needed: true,
      help: { es: 'Solo se muestran las publicadas.', en: 'Only published ones are shown.' },
    }),
  ],
};
