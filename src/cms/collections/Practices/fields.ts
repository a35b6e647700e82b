import type { Field } from 'payload';
import type { Locale } from '@/domain/locale';
import { SUMMARY_LENGTH } from '@/domain/practice';
import { COMMUNE_SIZES } from '@/domain/vocabularies/commune-sizes';
import { COST_BANDS } from '@/domain/vocabularies/cost-bands';
import { EVIDENCE_LEVELS } from '@/domain/vocabularies/evidence-levels';
import { PRACTICE_SECTIONS } from '@/domain/vocabularies/practice-sections';
import { SCOPES } from '@/domain/vocabularies/scopes';
import { WORLD_REGIONS } from '@/domain/vocabularies/world-regions';
import { editorsOnly, signedInOnly } from '../../access/rules';
import { citationField, citationFields } from '../../fields/citation';
import { contactField } from '../../fields/contact';
import { figuresField } from '../../fields/figure';
import { SOURCE_LANGUAGES } from '../../fields/languages-iso';
import { placesField } from '../../fields/place';
import { summaryField, titleField } from '../../fields/record-texts';
import { actorsField, filesField, relationField, relationsField } from '../../fields/relation';
import { richTextField } from '../../fields/rich-text';
import {
  NEEDED_TO_PUBLISH,
  numberField,
  partialDateField,
  textareaField,
  textField,
  webAddressField,
} from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { follows } from '../../validation/rule';
import { endsAfter, startsByNextYear, wholeMonths } from '../../validation/rules';
import { atLeastOneCitation, citedForLevel, notOngoingWithEnd, reasonForLevel } from './rules';

/** Every level with what it means, for the help below the field. */
const levelsIn = (locale: Locale): string =>
  EVIDENCE_LEVELS.terms.map(({ label, note }) => `${label[locale]}: ${note?.[locale] ?? ''}`).join('. ');

/** Ficha: what the practice is, where, when and who. */
export const factFields: Field[] = [
  titleField({
    help: {
      es: 'Un nombre que se entienda solo, con el lugar si ayuda. Máximo 120 caracteres.',
      en: 'A name that can be understood by itself, with the place if that helps. At most 120 characters.',
    },
  }),
  summaryField({
    limit: SUMMARY_LENGTH,
    help: {
      es: 'Qué se hizo, para quién y qué cambió, en dos o tres frases. Máximo 600 caracteres.',
      en: 'What was done, for whom and what changed, in two or three sentences. At most 600 characters.',
    },
  }),
  placesField,
  {
    type: 'row',
    fields: [
      vocabularyField('worldRegion', WORLD_REGIONS, {
        label: { es: 'Región del mundo', en: 'Region of the world' },
        width: '50%',
        help: { es: 'Solo si no hay un lugar más preciso.', en: 'Only where there is no more exact place.' },
      }),
      vocabularyField('scope', SCOPES, { label: { es: 'Alcance', en: 'Scope' }, width: '50%' }),
    ],
  },
  {
    type: 'row',
    fields: [
      partialDateField('start', {
        label: { es: 'Inicio', en: 'Start' },
        width: '33%',
        rules: [startsByNextYear],
        help: { es: 'Vacío si la fuente no lo indica.', en: 'Empty if the source does not state it.' },
      }),
      partialDateField('end', {
        label: { es: 'Término', en: 'End' },
        width: '33%',
        rules: [endsAfter('start'), notOngoingWithEnd],
      }),
      {
        name: 'ongoing',
        type: 'checkbox',
        label: { es: 'En curso', en: 'Ongoing' },
        defaultValue: false,
        admin: { width: '33%', style: { alignSelf: 'center' } },
      },
    ],
  },
  actorsField('implementers', {
    label: { es: 'Quién la ejecuta', en: 'Implementers' },
    help: { es: 'Municipalidades u organizaciones.', en: 'Municipalities or organisations.' },
  }),
  actorsField('partners', { label: { es: 'Con quién', en: 'Partners' } }),
  actorsField('funders', { label: { es: 'Quién la financia', en: 'Funders' } }),
];

/** Texto: the parts in reading order; those without words are not shown. */
export const textFields: Field[] = [
  {
    name: 'sections',
    type: 'group',
    label: false,
    admin: {
      hideGutter: true,
      description: {
        es: 'Deje vacío lo que la fuente no dice: las secciones sin texto no se muestran.',
        en: 'Leave empty what the source does not say: sections without words are not shown.',
      },
    },
    fields: PRACTICE_SECTIONS.terms.map(({ key, label }) => richTextField(key, { label })),
  },
];

/** Cifras y evidencia. */
export const evidenceFields: Field[] = [
  figuresField(),
  {
    name: 'evidence',
    type: 'group',
    label: { es: 'Evidencia', en: 'Evidence' },
    admin: {
      description: {
        es: `${levelsIn('es')}. Vacío: no evaluada.`,
        en: `${levelsIn('en')}. Empty: not assessed.`,
      },
    },
    fields: [
      vocabularyField('level', EVIDENCE_LEVELS, {
        label: { es: 'Nivel', en: 'Level' },
        rules: [citedForLevel],
      }),
      textareaField('reason', {
        label: { es: 'Por qué este nivel', en: 'Why this level' },
        localized: true,
        limit: 600,
        rules: [reasonForLevel],
      }),
      citationField({ es: 'Fuente de la evidencia', en: 'Source of the evidence' }),
    ],
  },
];

/** Réplica: what another municipality needs to know; all of it optional. */
export const replicationFields: Field[] = [
  {
    name: 'replication',
    type: 'group',
    label: false,
    admin: { hideGutter: true },
    fields: [
      {
        type: 'row',
        fields: [
          vocabularyField('costBand', COST_BANDS, { label: { es: 'Costo', en: 'Cost' }, width: '34%' }),
          numberField('monthsToStart', {
            label: { es: 'Meses para partir', en: 'Months to start' },
            width: '33%',
            rules: [wholeMonths],
          }),
          vocabularyField('communeSizes', COMMUNE_SIZES, {
            label: { es: 'Tamaño de comuna para el que sirve', en: 'Commune size it suits' },
            hasMany: true,
            width: '33%',
          }),
        ],
      },
      textareaField('staff', { label: { es: 'Equipo necesario', en: 'Staff needed' }, localized: true, limit: 600 }),
      textareaField('legalInstrument', {
        label: { es: 'Instrumento jurídico', en: 'Legal instrument' },
        localized: true,
        limit: 600,
        help: { es: 'Ordenanza, convenio, decreto…', en: 'By-law, agreement, decree…' },
      }),
      textareaField('prerequisites', {
        label: { es: 'Requisitos previos', en: 'Prerequisites' },
        localized: true,
        limit: 1000,
      }),
    ],
  },
];

/** Fuentes y contacto. */
export const sourceFields: Field[] = [
  {
    name: 'citations',
    type: 'array',
    label: { es: 'Fuentes', en: 'Sources' },
    labels: { singular: { es: 'Fuente', en: 'Source' }, plural: { es: 'Fuentes', en: 'Sources' } },
    admin: {
      className: NEEDED_TO_PUBLISH,
      description: {
        es: 'De dónde sale esta ficha. Al menos una.',
        en: 'Where this record comes from. At least one.',
      },
    },
    validate: follows(atLeastOneCitation),
    fields: citationFields({ needed: true }),
  },
  contactField('contact', { label: { es: 'Contacto institucional', en: 'Institutional contact' } }),
  vocabularyField('originalLanguage', SOURCE_LANGUAGES, { label: { es: 'Idioma original', en: 'Original language' } }),
  relationsField('related', 'practices', {
    label: { es: 'Prácticas relacionadas', en: 'Related practices' },
    help: {
      es: 'Las primeras que se ofrecen al final de la ficha. Si no elige, el portal busca parecidas.',
      en: 'The first to be offered at the end of the page. If none is chosen, the portal looks for similar ones.',
    },
  }),
];

/** Archivos. */
export const fileFields: Field[] = [
  filesField('photos', 'media', { label: { es: 'Fotografías', en: 'Photos' } }),
  filesField('attachments', 'attachments', { label: { es: 'Documentos', en: 'Documents' } }),
  {
    name: 'videos',
    type: 'array',
    label: { es: 'Videos', en: 'Videos' },
    labels: { singular: { es: 'Video', en: 'Video' }, plural: { es: 'Videos', en: 'Videos' } },
    admin: {
      description: {
        es: 'Se muestran como enlaces; el portal no los incrusta.',
        en: 'Shown as links; the portal does not embed them.',
      },
    },
    fields: [
      textField('title', { label: { es: 'Título', en: 'Title' }, localized: true, needed: true, standsIn: true }),
      webAddressField('url', { label: { es: 'Dirección web', en: 'Web address' }, needed: true }),
    ],
  },
];

/** Publicación: when it came, when it is to be looked at again, and whose it is. */
export const publicationFields: Field[] = [
  {
    type: 'row',
    fields: [
      partialDateField('submitted', { label: { es: 'Recibida', en: 'Submitted' }, width: '33%' }),
      partialDateField('lastReviewed', {
        label: { es: 'Última revisión', en: 'Last reviewed' },
        width: '33%',
      }),
      partialDateField('reviewBy', {
        label: { es: 'Revisar antes de', en: 'Review by' },
        width: '33%',
        help: { es: 'Cuándo conviene volver a mirarla.', en: 'When it should be looked at again.' },
      }),
    ],
  },
  {
    ...relationField('owner', 'municipalities', {
      label: { es: 'Municipalidad responsable', en: 'Owner' },
      help: {
        es: 'La que envió la ficha; su equipo puede corregirla mientras sea borrador. No se publica.',
        en: 'The one that sent the record; its staff may correct it while it is a draft. Not published.',
      },
    }),
    access: { read: signedInOnly, create: editorsOnly, update: editorsOnly },
  },
];
