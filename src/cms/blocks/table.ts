import type { Block } from 'payload';
import { lineOf, paragraphsOf, PLAIN } from './fields';

export const table: Block = {
  slug: 'table',
  labels: { singular: { es: 'Tabla', en: 'Table' }, plural: { es: 'Tablas', en: 'Tables' } },
  admin: PLAIN,
  fields: [
    lineOf('caption', {
      label: { es: 'Título de la tabla', en: 'Caption' },
      needed: true,
      help: { es: 'Qué muestra, en una frase.', en: 'What it shows, in one sentence.' },
    }),
    {
      name: 'grid',
      type: 'json',
      label: { es: 'Celdas', en: 'Cells' },
      admin: { components: { Field: '/src/cms/admin/table-grid#TableGrid' } },
    },
    {
      name: 'rowHeaders',
      type: 'checkbox',
      label: { es: 'La primera celda nombra cada fila', en: 'The first cell names each row' },
      defaultValue: true,
    },
    paragraphsOf('note', { label: { es: 'Nota', en: 'Note' }, limit: 800 }),
  ],
};
