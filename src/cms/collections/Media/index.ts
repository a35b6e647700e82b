import { textField } from '../../fields/text';
import { fileCollection } from '../file-collection';
import { checkImage } from './hooks';

/** Formats that browsers show and sharp rewrites. No SVG: it can carry scripts. */
const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

const size = (name: string, width: number) => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 78 } } as const,
});

/** Images, with smaller renditions for pages. @param dataDir folder that holds what the portal keeps. */
export const media = (dataDir: string) =>
  fileCollection({
    slug: 'media',
    labels: { singular: { es: 'Imagen', en: 'Image' }, plural: { es: 'Imágenes', en: 'Images' } },
    dataDir,
    admin: {
      useAsTitle: 'filename',
      columns: ['filename', 'alt'],
      searched: ['filename', 'alt', 'credit'],
      description: {
        es: 'Fotografías JPEG, PNG, WebP o AVIF de hasta 12 MB. Se publican solo mientras una ficha publicada las usa.',
        en: 'JPEG, PNG, WebP or AVIF photos of up to 12 MB. Public only while a published record uses them.',
      },
    },
    upload: {
      mimeTypes: IMAGE_TYPES,
      imageSizes: [size('small', 480), size('medium', 960), size('large', 1600)],
      adminThumbnail: 'small',
      focalPoint: true,
      crop: false,
      displayPreview: true,
    },
    check: checkImage,
    fields: [
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
    ],
  });
