import type { Block } from 'payload';
import { CHECKLIST_LEVEL_TERMS } from '@/domain/vocabularies/block-terms';
import { vocabularyField } from '../fields/vocabulary';
import { keyField, paragraphsOf, PLAIN, titleField } from './fields';

/** What is needed to move on, to tick off. */
export const checklist: Block = {
  slug: 'checklist',
  labels: {
    singular: { es: 'Lista de verificación', en: 'Checklist' },
    plural: { es: 'Listas de verificación', en: 'Checklists' },
  },
  admin: PLAIN,
  fields: [
    keyField,
    titleField,
    {
      name: 'items',
      type: 'array',
      label: { es: 'Puntos', en: 'Items' },
      labels: { singular: { es: 'Punto', en: 'Item' }, plural: { es: 'Puntos', en: 'Items' } },
      admin: {
        description: {
          es: 'Quien lee los marca en su propio equipo. Los puntos sin nivel quedan en una lista simple.',
          en: 'Readers tick them on their own device. Items without a level appear in a plain list.',
        },
      },
      fields: [
        keyField,
        vocabularyField('level', CHECKLIST_LEVEL_TERMS, { label: { es: 'Nivel', en: 'Level' } }),
        paragraphsOf('text', { label: { es: 'Texto', en: 'Text' }, needed: true, limit: 800 }),
      ],
    },
  ],
};
