import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { WRITTEN_BY_EDITORS } from '../../access/rights';
import { citationField } from '../../fields/citation';
import { figuresField } from '../../fields/figure';
import { orderField, summaryField, titleField } from '../../fields/record-texts';
import { relationField } from '../../fields/relation';
import { bodyField } from '../../fields/rich-text';
import { PAGE_OF_TITLE } from '../../fields/slug';
import { vocabularyField } from '../../fields/vocabulary';
import { presentWhenPublished } from '../../validation/rules';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';
import { withinTheGuide } from './rules';

export const Sections = publishedCollection({
  slug: 'sections',
  labels: {
    singular: { es: 'Sección de guía', en: 'Guide section' },
    plural: { es: 'Secciones de guías', en: 'Guide sections' },
  },
  rights: WRITTEN_BY_EDITORS,
  admin: {
    group: GROUPS.method,
    columns: ['parent', 'order', 'policyStage'],
    description: {
      es: 'Lo que se lee de una vez en una guía, con sus listas, tablas y consejos.',
      en: 'What is read at once in a guide, with its checklists, tables and tips.',
    },
  },
  address: PAGE_OF_TITLE,
  defaultSort: 'order',
  tabs: [
    {
      label: { es: 'Texto', en: 'Text' },
      fields: [
        titleField(),
        summaryField({
          help: {
            es: 'Qué se encuentra en la sección, en una o dos frases. Máximo 300 caracteres.',
            en: 'What the section holds, in one or two sentences. At most 300 characters.',
          },
        }),
        bodyField('body', { label: { es: 'Texto', en: 'Text' }, needed: true }),
      ],
    },
    {
      label: { es: 'Lugar en la guía', en: 'Place in the guide' },
      fields: [
        {
          type: 'row',
          fields: [
            relationField('guide', 'guides', {
              label: { es: 'Guía', en: 'Guide' },
              needed: true,
              width: '50%',
              rules: [presentWhenPublished],
            }),
            relationField('parent', 'sections', {
              label: { es: 'Dentro de', en: 'Within' },
              width: '50%',
              rules: [withinTheGuide],
              help: {
                es: 'Vacío: en el primer nivel del índice.',
                en: 'Empty: on the first level of the contents.',
              },
            }),
          ],
        },
        orderField({
          needed: true,
          help: {
            es: 'Entre las secciones del mismo nivel: de menor a mayor. Deje espacio entre números (10, 20, 30).',
            en: 'Among the sections of the same level, lowest first. Leave room between numbers (10, 20, 30).',
          },
        }),
        vocabularyField('policyStage', POLICY_STAGES, {
          label: { es: 'Etapa de la política', en: 'Stage of the policy' },
        }),
        vocabularyField('dimensions', DIMENSIONS, {
          label: { es: 'Dimensiones', en: 'Dimensions' },
          hasMany: true,
          help: { es: 'Las que la sección trata en particular.', en: 'Those that the section is about.' },
        }),
      ],
    },
    {
      label: { es: 'Cifras y fuente', en: 'Figures and source' },
      fields: [figuresField(), citationField({ es: 'Apartado del original', en: 'Section of the original' })],
    },
  ],
});
