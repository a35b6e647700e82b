import type { Block } from 'payload';
import { linkFields, PLAIN } from './fields';

export const sectionReference: Block = {
  slug: 'sectionReference',
  labels: {
    singular: { es: 'Enlace a otra sección', en: 'Link to another section' },
    plural: { es: 'Enlaces a otras secciones', en: 'Links to other sections' },
  },
  admin: PLAIN,
  fields: linkFields('section', 'sections', { es: 'Sección', en: 'Section' }),
};
