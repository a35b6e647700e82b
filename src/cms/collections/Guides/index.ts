import { WRITTEN_BY_EDITORS } from '../../access/rights';
import { citationField } from '../../fields/citation';
import { summaryField, titleField } from '../../fields/record-texts';
import { bodyField } from '../../fields/rich-text';
import { PAGE_OF_TITLE } from '../../fields/slug';
import { partialDateField, textareaField } from '../../fields/text';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';

export const Guides = publishedCollection({
  slug: 'guides',
  labels: { singular: { es: 'Guía', en: 'Guide' }, plural: { es: 'Guías', en: 'Guides' } },
  rights: WRITTEN_BY_EDITORS,
  admin: {
    group: GROUPS.method,
    columns: ['publishedAt'],
    description: {
      es: 'Cada guía se lee por secciones, que se escriben aparte. Si deja de estar publicada, tampoco se muestran ellas.',
      en: 'Each guide is read in sections, which are written apart. If it is no longer published, neither are they shown.',
    },
  },
  address: PAGE_OF_TITLE,
  fields: [
    titleField(),
    summaryField({
      help: {
        es: 'Para qué sirve la guía, en una o dos frases. Máximo 300 caracteres.',
        en: 'What the guide is for, in one or two sentences. At most 300 characters.',
      },
    }),
    bodyField('body', {
      label: { es: 'Introducción', en: 'Introduction' },
      help: { es: 'Breve: se lee sobre el índice.', en: 'Short: it is read above the contents.' },
    }),
    citationField({ es: 'Documento original', en: 'Original document' }, { needed: true }),
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
  ],
});
