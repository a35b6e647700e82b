import type { Block } from 'payload';
import { DIAGRAM_FORM_TERMS, DIAGRAM_SIDE_TERMS } from '@/domain/vocabularies/block-terms';
import { vocabularyField } from '../fields/vocabulary';
import { presentWhenPublished } from '../validation/rules';
import { lineOf, neededTitleField, paragraphsOf, PLAIN } from './fields';

/** Drawn by the portal from its parts. */
export const diagram: Block = {
  slug: 'diagram',
  labels: { singular: { es: 'Esquema', en: 'Diagram' }, plural: { es: 'Esquemas', en: 'Diagrams' } },
  admin: PLAIN,
  fields: [
    vocabularyField('form', DIAGRAM_FORM_TERMS, {
      label: { es: 'Forma', en: 'Form' },
      needed: true,
      rules: [presentWhenPublished],
      help: {
        es: 'El portal lo dibuja; sus partes se leen también como lista.',
        en: 'The portal draws it; its parts can also be read as a list.',
      },
    }),
    neededTitleField,
    lineOf('centre', { label: { es: 'Centro', en: 'Centre' } }),
    {
      name: 'nodes',
      type: 'array',
      label: { es: 'Partes', en: 'Parts' },
      labels: { singular: { es: 'Parte', en: 'Part' }, plural: { es: 'Partes', en: 'Parts' } },
      admin: { description: { es: 'Dos o más.', en: 'Two or more.' } },
      fields: [
        lineOf('label', { label: { es: 'Nombre', en: 'Name' }, needed: true }),
        paragraphsOf('text', { label: { es: 'Texto', en: 'Text' }, limit: 600 }),
        vocabularyField('side', DIAGRAM_SIDE_TERMS, {
          label: { es: 'Lado', en: 'Side' },
          help: { es: 'Solo en un árbol.', en: 'Only in a tree.' },
        }),
      ],
    },
    paragraphsOf('note', { label: { es: 'Nota', en: 'Note' }, limit: 800 }),
  ],
};
