import { REGIONS } from '@/domain/vocabularies/regions';
import { AUDIENCES, RESOURCE_KINDS } from '@/domain/vocabularies/resource-terms';
import { WRITTEN_BY_EDITORS } from '../../access/rights';
import { SOURCE_LANGUAGES } from '../../fields/languages-iso';
import { summaryField, titleField } from '../../fields/record-texts';
import { fileField, relationField } from '../../fields/relation';
import { partialDateField, textField, webAddressField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, isPublishing, type Rule } from '../../validation/rule';
import { presentWhenPublished } from '../../validation/rules';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';

/** A published material leads to something: a file that the portal holds, or an address. */
const leadsSomewhere: Rule = (value, context) =>
  isPublishing(context) && isEmpty(value) && isEmpty(at(context.data, 'file')) ? OBJECTIONS.fileOrAddress : null;

/** Materials for use elsewhere. They have no page of their own, only a place in the list. */
export const Resources = publishedCollection({
  slug: 'resources',
  labels: { singular: { es: 'Material', en: 'Resource' }, plural: { es: 'Materiales', en: 'Resources' } },
  rights: WRITTEN_BY_EDITORS,
  admin: {
    group: GROUPS.sello,
    columns: ['kind', 'audience', 'dated'],
    searched: ['title', 'summary', 'commune'],
    description: {
      es: 'Folletos, guías técnicas, boletines y estadísticas comunales que se descargan.',
      en: 'Brochures, technical guides, bulletins and communal statistics to download.',
    },
  },
  defaultSort: '-dated',
  fields: [
    titleField(),
    summaryField({
      help: {
        es: 'Qué es y para qué sirve. Máximo 300 caracteres.',
        en: 'What it is, and what for. At most 300 characters.',
      },
    }),
    {
      type: 'row',
      fields: [
        vocabularyField('kind', RESOURCE_KINDS, {
          label: { es: 'Tipo de material', en: 'Kind of material' },
          needed: true,
          width: '50%',
          rules: [presentWhenPublished],
        }),
        vocabularyField('audience', AUDIENCES, {
          label: { es: 'Para quién está hecho', en: 'Whom it is made for' },
          needed: true,
          defaultValue: 'everyone',
          width: '50%',
          rules: [presentWhenPublished],
          help: { es: 'Lo dice; no restringe quién lo lee.', en: 'Says so; it does not restrict who reads it.' },
        }),
      ],
    },
    fileField('file', 'attachments', { label: { es: 'Archivo', en: 'File' } }),
    webAddressField('url', {
      label: { es: 'Dirección web', en: 'Web address' },
      rules: [leadsSomewhere],
      help: { es: 'Si el material está en otro sitio.', en: 'Where the material lies on another site.' },
    }),
    vocabularyField('writtenIn', SOURCE_LANGUAGES, {
      label: { es: 'Idioma del material', en: 'Language of the material' },
    }),
    {
      type: 'row',
      fields: [
        vocabularyField('region', REGIONS, { label: { es: 'Región', en: 'Region' }, width: '33%' }),
        textField('commune', { label: { es: 'Comuna', en: 'Commune' }, width: '33%', limit: 120 }),
        partialDateField('dated', { label: { es: 'Fecha', en: 'Date' }, width: '33%' }),
      ],
    },
    relationField('source', 'sources', { label: { es: 'Fuente', en: 'Source' } }),
  ],
});
