import type { Block } from 'payload';
import { neededTitleField, paragraphsOf, PLAIN, titleField } from './fields';

/** What to do, step by step. */
export const steps: Block = {
  slug: 'steps',
  labels: { singular: { es: 'Pasos', en: 'Steps' }, plural: { es: 'Pasos', en: 'Steps' } },
  admin: PLAIN,
  fields: [
    titleField,
    {
      name: 'steps',
      type: 'array',
      label: { es: 'Pasos', en: 'Steps' },
      labels: { singular: { es: 'Paso', en: 'Step' }, plural: { es: 'Pasos', en: 'Steps' } },
      fields: [neededTitleField, paragraphsOf('text', { label: { es: 'Texto', en: 'Text' } })],
    },
  ],
};
