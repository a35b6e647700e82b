import type { Block } from 'payload';
import { linkFields, PLAIN } from './fields';

export const templateLink: Block = {
  slug: 'templateLink',
  labels: {
    singular: { es: 'Enlace a una plantilla', en: 'Link to a template' },
    plural: { es: 'Enlaces a plantillas', en: 'Links to templates' },
  },
  admin: PLAIN,
  fields: linkFields('template', 'templates', { es: 'Plantilla', en: 'Template' }),
};
