import type { Block } from 'payload';
import { linkTextField, PLAIN, recordOf } from './fields';

export const templateLink: Block = {
  slug: 'templateLink',
  labels: {
    singular: { es: 'Enlace a una plantilla', en: 'Link to a template' },
    plural: { es: 'Enlaces a plantillas', en: 'Links to templates' },
  },
  admin: PLAIN,
  fields: [
    recordOf('template', 'templates', {
      label: { es: 'Plantilla', en: 'Template' },
      needed: true,
      help: {
        es: 'Si deja de estar publicada, el enlace no se muestra.',
        en: 'If it is no longer published, the link is not shown.',
      },
    }),
    linkTextField,
  ],
};
