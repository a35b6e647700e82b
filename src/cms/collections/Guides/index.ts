import type { CollectionConfig } from 'payload';
import { GUIDE_SUMMARY_LENGTH, GUIDE_TITLE_LENGTH } from '@/domain/guide';
import { editorsOfEverything, publishedOrOwn } from '../../access/content';
import { editors } from '../../access/rules';
import { citationFields } from '../../fields/citation';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { languagesField } from '../../fields/languages';
import { bodyField } from '../../fields/rich-text';
import { formerSlugsField, slugField } from '../../fields/slug';
import { partialDateField, textareaField, textField } from '../../fields/text';
import { boundedReads } from '../../hooks/bounded-reads';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { previewOf } from '../../hooks/preview';
import { deriveReadiness, keepFormerSlugs, openSave, rememberAuthor, stampPublication } from '../../hooks/record';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { DRAFTS, GROUPS } from '../groups';

export const Guides: CollectionConfig<'guides'> = {
  slug: 'guides',
  labels: { singular: { es: 'Guía', en: 'Guide' }, plural: { es: 'Guías', en: 'Guides' } },
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
    defaultColumns: ['title', '_status', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
    preview: previewOf('guides'),
    description: {
      es: 'Cada guía se lee por secciones, que se escriben aparte. Si deja de estar publicada, tampoco se muestran ellas.',
      en: 'Each guide is read in sections, which are written apart. If it is no longer published, neither are they shown.',
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
        es: 'Para qué sirve la guía, en una o dos frases. Máximo 300 caracteres.',
        en: 'What the guide is for, in one or two sentences. At most 300 characters.',
      },
    }),
    bodyField('body', {
      label: { es: 'Introducción', en: 'Introduction' },
      help: { es: 'Breve: se lee sobre el índice.', en: 'Short: it is read above the contents.' },
    }),
    {
      name: 'citation',
      type: 'group',
      label: { es: 'Documento original', en: 'Original document' },
      fields: citationFields({ needed: true }),
    },
    partialDateField('published', {
      label: { es: 'Publicación del original', en: 'Publication of the original' },
      help: { es: 'Vacío si el documento no lo indica.', en: 'Empty if the document does not state it.' },
    }),
    textareaField('termsOfUse', {
      label: { es: 'Condiciones de uso', en: 'Terms of use' },
      localized: true,
      limit: 600,
      help: {
        es: 'Las que indica el documento. Vacío: «no indicado».',
        en: 'As the document states them. Empty: “not stated”.',
      },
    }),
    languagesField,
    internalNotesField,
    slugField,
    publishedAtField,
    formerSlugsField,
    seedKeyField,
    createdByField,
  ],
};
