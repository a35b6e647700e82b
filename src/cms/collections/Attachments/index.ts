import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { editorsOfEverything, editorsOrOwnFiles, usedOrOwn } from '../../access/content';
import { editorsAndContributors } from '../../access/rules';
import { createdByField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { inUseField } from '../../fields/in-use';
import { textField } from '../../fields/text';
import { boundedReads } from '../../hooks/bounded-reads';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { noteDeletion, noteEveryChange } from '../../hooks/changes';
import { openSave, rememberAuthor } from '../../hooks/record';
import { GROUPS } from '../groups';
import { DOCUMENT_TYPES } from '../../uploads/document';
import { checkDocument } from './hooks';

/**
 * Documents to download.
 * @param dataDir folder that holds what the portal keeps; documents live in its `attachments`.
 */
export const attachments = (dataDir: string): CollectionConfig<'attachments'> => ({
  slug: 'attachments',
  disableDuplicate: true,
  labels: { singular: { es: 'Documento', en: 'Document' }, plural: { es: 'Documentos', en: 'Documents' } },
  access: {
    read: usedOrOwn,
    create: editorsAndContributors,
    update: editorsOrOwnFiles,
    delete: editorsOfEverything,
  },
  admin: {
    group: GROUPS.files,
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'inUse', 'updatedAt'],
    listSearchableFields: ['title', 'filename'],
    description: {
      es: 'PDF, Word, Excel, PowerPoint u OpenDocument de hasta 12 MB. Se publican solo mientras una ficha publicada los usa.',
      en: 'PDF, Word, Excel, PowerPoint or OpenDocument files of up to 12 MB. Public only while a published record uses them.',
    },
  },
  upload: {
    staticDir: join(dataDir, 'attachments'),
    mimeTypes: DOCUMENT_TYPES.map(({ mimeType }) => mimeType),
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Disposition', 'attachment');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      return headers;
    },
  },
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads, checkDocument],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor],
    afterChange: [noteEveryChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    textField('title', {
      label: { es: 'Título', en: 'Title' },
      localized: true,
      always: true,
      standsIn: true,
      limit: 200,
      help: { es: 'Cómo se llama en la página.', en: 'What it is called on the page.' },
    }),
    inUseField,
    seedKeyField,
    createdByField,
  ],
});
