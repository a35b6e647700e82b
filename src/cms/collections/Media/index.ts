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
import { checkImage } from './hooks';

/** Formats that browsers show and sharp rewrites. No SVG: it can carry scripts. */
const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

const size = (name: string, width: number) => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 78 } } as const,
});

/**
 * Images, with smaller renditions for pages.
 * @param dataDir folder that holds what the portal keeps; images live in its `media`.
 */
export const media = (dataDir: string): CollectionConfig<'media'> => ({
  slug: 'media',
  disableDuplicate: true,
  labels: { singular: { es: 'Imagen', en: 'Image' }, plural: { es: 'Imágenes', en: 'Images' } },
  access: {
    read: usedOrOwn,
    create: editorsAndContributors,
    update: editorsOrOwnFiles,
    delete: editorsOfEverything,
  },
  admin: {
    group: GROUPS.files,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'inUse', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    description: {
      es: 'Fotografías JPEG, PNG, WebP o AVIF de hasta 12 MB. Se publican solo mientras una ficha publicada las usa.',
      en: 'JPEG, PNG, WebP or AVIF photos of up to 12 MB. Public only while a published record uses them.',
    },
  },
  upload: {
    staticDir: join(dataDir, 'media'),
    mimeTypes: IMAGE_TYPES,
    imageSizes: [size('small', 480), size('medium', 960), size('large', 1600)],
    adminThumbnail: 'small',
    focalPoint: true,
    crop: false,
    pasteURL: false,
    displayPreview: true,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      return headers;
    },
  },
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads, checkImage],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor],
    afterChange: [noteEveryChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    textField('alt', {
      label: { es: 'Texto alternativo', en: 'Alternative text' },
      localized: true,
      always: true,
      standsIn: true,
      limit: 300,
      help: {
        es: 'Qué muestra la imagen, para quien no la ve. En inglés, si la ficha está en inglés.',
        en: 'What the image shows, for those who cannot see it. In English too, if the record is in English.',
      },
    }),
    textField('credit', {
      label: { es: 'Crédito', en: 'Credit' },
      help: { es: 'Quién tomó la fotografía o la cedió.', en: 'Who took the photo or gave it.' },
    }),
    inUseField,
    seedKeyField,
    createdByField,
  ],
});
