import { sharedByAll } from '../../access/rights';
import { SOURCE_LANGUAGES } from '../../fields/languages-iso';
import { relationField } from '../../fields/relation';
import { partialDateField, textField, webAddressField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';

export const Sources = publishedCollection({
  slug: 'sources',
  labels: { singular: { es: 'Fuente', en: 'Source' }, plural: { es: 'Fuentes', en: 'Sources' } },
  rights: sharedByAll('sources'),
  admin: {
    group: GROUPS.catalogue,
    columns: ['publisher', 'consultedOn'],
    searched: ['title', 'publisher', 'url'],
    description: {
      es: 'Documentos y páginas de los que sale cada hecho del portal.',
      en: 'Documents and pages that every fact of the portal comes from.',
    },
  },
  readyWith: null,
  fields: [
    textField('title', {
      label: { es: 'Título', en: 'Title' },
      needed: true,
      limit: 500,
      index: true,
      help: { es: 'Tal como lo lleva el documento, en su idioma.', en: 'As the document has it, in its own language.' },
    }),
    textField('publisher', {
      label: { es: 'Quién publica', en: 'Publisher' },
      help: { es: 'La institución o el medio que lo publicó.', en: 'The institution or medium that published it.' },
    }),
    webAddressField('url', { label: { es: 'Dirección web', en: 'Web address' } }),
    relationField('citedBy', 'sources', {
      label: { es: 'Citada por', en: 'Cited by' },
      help: {
        es: 'Si el portal no ha abierto esta fuente, el documento que la nombra.',
        en: 'If the portal has not opened this source, the document that names it.',
      },
    }),
    {
      type: 'row',
      fields: [
        partialDateField('published', { label: { es: 'Publicada', en: 'Published' }, width: '33%' }),
        partialDateField('consultedOn', {
          label: { es: 'Consultada', en: 'Consulted on' },
          width: '33%',
          help: {
            es: 'Déjelo vacío hasta que alguien la haya abierto.',
            en: 'Leave it empty until somebody has opened it.',
          },
        }),
        vocabularyField('language', SOURCE_LANGUAGES, { label: { es: 'Idioma', en: 'Language' }, width: '33%' }),
      ],
    },
  ],
});
