import { textField } from '../../fields/text';
import { DOCUMENT_TYPES } from '../../uploads/document';
import { fileCollection } from '../file-collection';
import { checkDocument } from './hooks';

/** Documents to download. @param dataDir folder that holds what the portal keeps. */
export const attachments = (dataDir: string) =>
  fileCollection({
    slug: 'attachments',
    labels: { singular: { es: 'Documento', en: 'Document' }, plural: { es: 'Documentos', en: 'Documents' } },
    dataDir,
    admin: {
      useAsTitle: 'title',
      columns: ['title', 'filename'],
      searched: ['title', 'filename'],
      description: {
        es: 'PDF, Word, Excel, PowerPoint u OpenDocument de hasta 12 MB. Se publican solo mientras una ficha publicada los usa.',
        en: 'PDF, Word, Excel, PowerPoint or OpenDocument files of up to 12 MB. Public only while a published record uses them.',
      },
    },
    upload: { mimeTypes: DOCUMENT_TYPES.map(({ mimeType }) => mimeType) },
    headers: { 'Content-Disposition': 'attachment' },
    check: checkDocument,
    fields: [
      textField('title', {
        label: { es: 'Título', en: 'Title' },
        localized: true,
        always: true,
        standsIn: true,
        limit: 200,
        help: { es: 'Cómo se llama en la página.', en: 'What it is called on the page.' },
      }),
    ],
  });
