import type { Block } from 'payload';
import { linkTextField, PLAIN, recordOf } from './fields';

export const sectionReference: Block = {
  slug: 'sectionReference',
  labels: {
    singular: { es: 'Enlace a otra sección', en: 'Link to another section' },
    plural: { es: 'Enlaces a otras secciones', en: 'Links to other sections' },
  },
  admin: PLAIN,
  fields: [
    recordOf('section', 'sections', {
      label: { es: 'Sección', en: 'Section' },
      needed: true,
      help: {
        es: 'Si deja de estar publicada, el enlace no se muestra.',
        en: 'If it is no longer published, the link is not shown.',
      },
    }),
    linkTextField,
  ],
};
