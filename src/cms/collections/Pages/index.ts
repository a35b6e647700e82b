import type { CollectionConfig } from 'payload';
import { editorsOfEverything, publishedOrOwn } from '../../access/content';
import { editors } from '../../access/rules';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { languagesField } from '../../fields/languages';
import { richTextField } from '../../fields/rich-text';
import { formerSlugsField, slugField } from '../../fields/slug';
import { textareaField, textField } from '../../fields/text';
import { boundedReads } from '../../hooks/bounded-reads';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { previewOf } from '../../hooks/preview';
import { deriveReadiness, keepFormerSlugs, openSave, rememberAuthor, stampPublication } from '../../hooks/record';
import { DRAFTS, GROUPS } from '../groups';

const SUMMARY_LENGTH = 300;

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
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title'],
    preview: previewOf('pages'),
    description: {
      es: 'Páginas escritas: acerca del portal, accesibilidad, privacidad. Aparecen al pie.',
      en: 'Written pages: about, accessibility, privacy. They appear in the footer.',
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
    richTextField('body', { label: { es: 'Texto', en: 'Text' }, needed: true }),
    languagesField,
    internalNotesField,
    slugField,
    publishedAtField,
    formerSlugsField,
    seedKeyField,
    createdByField,
  ],
};
