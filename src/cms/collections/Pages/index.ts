import type { CollectionConfig } from 'payload';
import { PAGE_GROUPS } from '@/domain/vocabularies/page-groups';
import { editorsOfEverything, publishedOrOwn } from '../../access/content';
import { editors } from '../../access/rules';
import { citationFields } from '../../fields/citation';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../../fields/editors';
import { figuresField } from '../../fields/figure';
import { idField } from '../../fields/id';
import { languagesField } from '../../fields/languages';
import { bodyField } from '../../fields/rich-text';
import { formerSlugsField, slugField } from '../../fields/slug';
import { numberField, textareaField, textField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { boundedReads } from '../../hooks/bounded-reads';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { previewOf } from '../../hooks/preview';
import { deriveReadiness, keepFormerSlugs, openSave, rememberAuthor, stampPublication } from '../../hooks/record';
import { at, isEmpty, isPublishing, type Rule } from '../../validation/rule';
import { OBJECTIONS } from '../../validation/messages';
import { presentWhenPublished, wholeBetween } from '../../validation/rules';
import { DRAFTS, GROUPS } from '../groups';

const SUMMARY_LENGTH = 300;
const MOST_ORDER = 9999;

/** Pages of the Sello are read one after the other. */
const orderedInSello: Rule = (value, context) =>
  isPublishing(context) && isEmpty(value) && at(context.data, 'group') === 'sello' ? OBJECTIONS.missing : null;

export const Pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  labels: { singular: { es: 'Página', en: 'Page' }, plural: { es: 'Páginas', en: 'Pages' } },
  access: {
    read: publishedOrOwn,
    create: editorsOfEverything,
    update: editorsOfEverything,
    delete: editorsOfEverything,
    readVersions: editors,
  },
  admin: {
    group: GROUPS.portal,
    useAsTitle: 'title',
    defaultColumns: ['title', 'group', 'order', '_status', 'updatedAt'],
    listSearchableFields: ['title'],
    preview: previewOf('pages'),
    description: {
      es: 'Páginas escritas: las del portal aparecen al pie; las del Sello, en su propio apartado.',
      en: 'Written pages: those of the portal appear in the footer, those of the Sello in a part of their own.',
    },
  },
  versions: DRAFTS,
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor, keepFormerSlugs, deriveReadiness, stampPublication],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    textField('title', { label: { es: 'Título', en: 'Title' }, localized: true, needed: true, limit: 120 }),
    textareaField('summary', {
      label: { es: 'Resumen', en: 'Summary' },
      localized: true,
      needed: true,
      limit: SUMMARY_LENGTH,
      help: {
        es: 'Lo que muestran los buscadores. Máximo 300 caracteres.',
        en: 'What search engines show. At most 300 characters.',
      },
    }),
    {
      type: 'row',
      fields: [
        vocabularyField('group', PAGE_GROUPS, {
          label: { es: 'Dónde aparece', en: 'Where it appears' },
          needed: true,
          defaultValue: 'portal',
          width: '50%',
          rules: [presentWhenPublished],
        }),
        numberField('order', {
          label: { es: 'Orden', en: 'Order' },
          width: '50%',
          rules: [wholeBetween(1, MOST_ORDER), orderedInSello],
          help: {
            es: 'Entre las páginas del Sello, de menor a mayor. Deje espacio entre números (10, 20, 30).',
            en: 'Among the pages of the Sello, lowest first. Leave room between numbers (10, 20, 30).',
          },
        }),
      ],
    },
    bodyField('body', { label: { es: 'Texto', en: 'Text' }, needed: true }),
    figuresField(),
    {
      name: 'citation',
      type: 'group',
      label: { es: 'Documento en que se basa', en: 'Document that it rests on' },
      fields: citationFields({ needed: false }),
    },
    languagesField,
    internalNotesField,
    slugField,
    publishedAtField,
    formerSlugsField,
    seedKeyField,
    createdByField,
  ],
};
