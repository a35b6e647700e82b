import type { CollectionConfig } from 'payload';
import { editors, nobody } from '@/cms/access/rules';
import { GROUPS } from '@/cms/collections/groups';
import { idField } from '@/cms/fields/id';
import { DOWNLOAD_FORMATS, DOWNLOAD_KINDS, type DownloadKind } from '@/domain/downloads';
import { LOCALES, type Locale, type Localized } from '@/domain/locale';

const KINDS: Readonly<Record<DownloadKind, Localized>> = {
  template: { es: 'Plantilla', en: 'Template' },
  kit: { es: 'Kit de una etapa', en: 'Kit of a stage' },
  guide: { es: 'Guía', en: 'Guide' },
  document: { es: 'Documento', en: 'Document' },
};

const LANGUAGES: Readonly<Record<Locale, Localized>> = {
  es: { es: 'Español', en: 'Spanish' },
  en: { es: 'Inglés', en: 'English' },
};

/** How often each document was downloaded on each day. Written by `src/statistics` alone; holds nothing of persons. */
export const Downloads: CollectionConfig<'downloads'> = {
  slug: 'downloads',
  labels: { singular: { es: 'Descarga', en: 'Download' }, plural: { es: 'Descargas', en: 'Downloads' } },
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: GROUPS.method,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'format', 'language', 'day', 'count'],
    listSearchableFields: ['title'],
    description: {
      es: 'Cuántas veces se descargó cada documento por día. No se guarda nada de quien lo descarga.',
      en: 'How often each document was downloaded per day. Nothing is kept of who downloads it.',
    },
  },
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-day',
  fields: [
    idField,
    // One row per document, format, language and day: what makes counting up one write.
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'title', type: 'text', label: { es: 'Documento', en: 'Document' } },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: { es: 'Tipo', en: 'Kind' },
          options: DOWNLOAD_KINDS.map((value) => ({ value, label: KINDS[value] })),
        },
        {
          name: 'format',
          type: 'select',
          label: { es: 'Formato', en: 'Format' },
          options: DOWNLOAD_FORMATS.map((value) => ({ value, label: value.toUpperCase() })),
        },
        {
          name: 'language',
          type: 'select',
          label: { es: 'Idioma', en: 'Language' },
          options: LOCALES.map((value) => ({ value, label: LANGUAGES[value] })),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'day', type: 'text', index: true, label: { es: 'Día', en: 'Day' } },
        { name: 'count', type: 'number', required: true, label: { es: 'Veces', en: 'Times' } },
      ],
    },
    { name: 'record', type: 'text', index: true, admin: { hidden: true } },
  ],
};
