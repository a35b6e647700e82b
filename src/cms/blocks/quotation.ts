import type { Block } from 'payload';
import { lineOf, neededTextField, PLAIN, recordOf } from './fields';

/** An attributed quotation. */
export const quotation: Block = {
  slug: 'quotation',
  labels: { singular: { es: 'Cita textual', en: 'Quotation' }, plural: { es: 'Citas textuales', en: 'Quotations' } },
  admin: PLAIN,
  fields: [
    neededTextField,
    lineOf('attribution', { label: { es: 'De quién', en: 'Attribution' }, needed: true }),
    {
      type: 'row',
      fields: [
        recordOf('source', 'sources', { label: { es: 'Fuente', en: 'Source' }, width: '50%' }),
        lineOf('section', { label: { es: 'Sección de la fuente', en: 'Section of the source' }, width: '50%' }),
      ],
    },
  ],
};
