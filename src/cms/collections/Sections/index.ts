import type { CollectionConfig } from 'payload';
import { GUIDE_SUMMARY_LENGTH, GUIDE_TITLE_LENGTH } from '@/domain/guide';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { editorsOfEverything, publishedOrOwn } from '../../access/content';
import { editors } from '../../access/rules';
import { citationFields } from '../../fields/citation';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../../fields/editors';
import { figuresField } from '../../fields/figure';
import { idField } from '../../fields/id';
import { languagesField } from '../../fields/languages';
import { relationField } from '../../fields/relation';
import { bodyField } from '../../fields/rich-text';
import { formerSlugsField, slugField } from '../../fields/slug';
import { numberField, textareaField, textField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { boundedReads } from '../../hooks/bounded-reads';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { previewOf } from '../../hooks/preview';
import { deriveReadiness, keepFormerSlugs, openSave, rememberAuthor, stampPublication } from '../../hooks/record';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { presentWhenPublished, wholeBetween } from '../../validation/rules';
import { DRAFTS, GROUPS } from '../groups';
import { withinTheGuide } from './rules';

const MOST_ORDER = 9999;

export const Sections: CollectionConfig<'sections'> = {
  slug: 'sections',
  labels: {
    singular: { es: 'Sección de guía', en: 'Guide section' },
    plural: { es: 'Secciones de guías', en: 'Guide sections' },
  },
  access: {
    read: publishedOrOwn,
    create: editorsOfEverything,
    update: editorsOfEverything,
    delete: editorsOfEverything,
    readVersions: editors,
  },
  admin: {
    group: GROUPS.method,
    useAsTitle: 'title',
    defaultColumns: ['title', 'parent', 'order', 'policyStage', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
    preview: previewOf('sections'),
    description: {
      es: 'Lo que se lee de una vez en una guía, con sus listas, tablas y consejos.',
      en: 'What is read at once in a guide, with its checklists, tables and tips.',
    },
  },
  versions: DRAFTS,
  defaultSort: 'order',
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor, keepFormerSlugs, deriveReadiness, stampPublication],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { es: 'Texto', en: 'Text' },
          fields: [
            textField('title', {
              label: { es: 'Título', en: 'Title' },
              localized: true,
              needed: true,
              limit: GUIDE_TITLE_LENGTH,
            }),
            textareaField('summary', {
              label: { es: 'Resumen', en: 'Summary' },
              localized: true,
              needed: true,
              limit: GUIDE_SUMMARY_LENGTH,
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
            numberField('order', {
              label: { es: 'Orden', en: 'Order' },
              needed: true,
              rules: [wholeBetween(1, MOST_ORDER)],
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
          fields: [
            figuresField(),
            {
              name: 'citation',
              type: 'group',
              label: { es: 'Apartado del original', en: 'Section of the original' },
              fields: citationFields({ needed: false }),
            },
          ],
        },
        { label: { es: 'Publicación', en: 'Publication' }, fields: [languagesField, internalNotesField] },
      ],
    },
    slugField,
    publishedAtField,
    formerSlugsField,
    seedKeyField,
    createdByField,
  ],
};
