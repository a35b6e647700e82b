import type { ArrayField, Condition, Field } from 'payload';
import { COMMITMENT_LINES } from '@/domain/vocabularies/commitment-lines';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_FORMS } from '@/domain/vocabularies/policy-forms';
import { REGIONS } from '@/domain/vocabularies/regions';
import { SEAL_EVENTS } from '@/domain/vocabularies/seal-stages';
import { citationField, citationFields } from '../../fields/citation';
import { contactField } from '../../fields/contact';
import { figuresField } from '../../fields/figure';
import { fileField } from '../../fields/relation';
import { namedRows } from '../../fields/row-label';
import { numberField, partialDateField, textareaField, textField, webAddressField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { follows } from '../../validation/rule';
import { presentWhenPublished } from '../../validation/rules';
import {
  citedPilot,
  communeCodeShape,
  freeCommuneCode,
  ofItsRegion,
  onlyInChile,
  regionOnlyInChile,
  soundEvent,
  together,
  validAfterApproval,
  withinChile,
} from './rules';

/** What only municipalities of Chile have: the others are actors of practices, without a page of their own. */
const inChile: Condition = (data) => data?.country === 'CL';

const onlyForChile = <Shown extends Field>(field: Shown): Shown => ({
  ...field,
  admin: { ...field.admin, condition: inChile },
});

const sourceField: Field = {
  ...citationField({ es: 'Fuente', en: 'Source' }, { needed: true }),
  admin: { hideGutter: true },
};

/** Ficha: the institution and its territory. */
export const factFields: Field[] = [
  textField('name', {
    label: { es: 'Nombre', en: 'Name' },
    needed: true,
    index: true,
    rules: [presentWhenPublished],
    help: {
      es: 'El nombre propio de la institución, como «Municipalidad de Arica».',
      en: 'The institution’s own name, such as “Municipalidad de Arica”.',
    },
  }),
  {
    type: 'row',
    fields: [
      vocabularyField('country', COUNTRIES, {
        label: { es: 'País', en: 'Country' },
        needed: true,
        defaultValue: 'CL',
        width: '33%',
        rules: [presentWhenPublished],
      }),
      vocabularyField('region', REGIONS, {
        label: { es: 'Región de Chile', en: 'Region of Chile' },
        width: '33%',
        rules: [regionOnlyInChile],
      }),
      textField('locality', {
        label: { es: 'Comuna o ciudad', en: 'Commune or town' },
        needed: true,
        width: '33%',
        limit: 120,
      }),
    ],
  },
  onlyForChile(
    textField('communeCode', {
      label: { es: 'Código de la comuna', en: 'Code of the commune' },
      index: true,
      rules: [onlyInChile, communeCodeShape, ofItsRegion, freeCommuneCode],
      help: {
        es: 'Código único territorial, de cinco dígitos. Con él se reconoce la municipalidad al importar planillas.',
        en: 'Official territorial code of five digits. Imported spreadsheets are matched by it.',
      },
    }),
  ),
  onlyForChile({
    name: 'coordinates',
    type: 'group',
    label: { es: 'Ubicación en el mapa', en: 'Place on the map' },
    admin: {
      description: {
        es: 'En grados decimales (WGS 84), como −33,437 y −70,650. Vacío: no se dibuja en el mapa.',
        en: 'In decimal degrees (WGS 84), such as −33.437 and −70.650. Empty: not drawn on the map.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          numberField('latitude', {
            label: { es: 'Latitud', en: 'Latitude' },
            width: '50%',
            rules: [together('longitude'), withinChile],
          }),
          numberField('longitude', {
            label: { es: 'Longitud', en: 'Longitude' },
            width: '50%',
            rules: [together('latitude'), withinChile],
          }),
        ],
      },
    ],
  }),
  webAddressField('url', { label: { es: 'Sitio web', en: 'Web site' } }),
  onlyForChile(contactField('office', { label: { es: 'Oficina para personas migrantes', en: 'Office for migrants' } })),
  onlyForChile(figuresField()),
];

const historyField: ArrayField = {
  name: 'sealHistory',
  type: 'array',
  label: { es: 'Historia con el Sello', en: 'History with the Sello' },
  labels: { singular: { es: 'Hecho', en: 'Event' }, plural: { es: 'Hechos', en: 'Events' } },
  admin: {
    ...namedRows({ name: { es: 'Hecho', en: 'Event' }, words: ['kind', 'date'], vocabulary: SEAL_EVENTS }),
    description: {
      es: 'Cada paso con su fecha y su fuente, en cualquier orden. La etapa y la revalidación se calculan solas.',
      en: 'Each step with its date and its source, in any order. Stage and revalidation are worked out by themselves.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField('kind', SEAL_EVENTS, {
          label: { es: 'Qué ocurrió', en: 'What happened' },
          needed: true,
          width: '50%',
          rules: [presentWhenPublished],
        }),
        partialDateField('date', {
          label: { es: 'Cuándo', en: 'When' },
          needed: true,
          width: '50%',
          rules: [soundEvent],
        }),
      ],
    },
    sourceField,
  ],
};

/** Sello: what happened, what follows from it, and what is done. */
export const sealFields: Field[] = [
  {
    name: 'sealState',
    type: 'ui',
    label: { es: 'Dónde está hoy', en: 'Where it stands today' },
    admin: { condition: inChile, components: { Field: '/src/cms/admin/seal-state#SealState' } },
  },
  onlyForChile(historyField),
  onlyForChile({
    name: 'historyComplete',
    type: 'checkbox',
    label: { es: 'La historia está completa', en: 'The history is complete' },
    defaultValue: false,
    admin: {
      description: {
        es: 'Márquelo solo si consta que no hubo otros hechos: entonces el portal dice cuándo toca revalidar. Sin marcar, dice «no indicado».',
        en: 'Tick it only if it is known that nothing else happened: the portal then says when revalidation is due. Unticked, it says “not stated”.',
      },
    },
  }),
  onlyForChile({
    name: 'commitments',
    type: 'array',
    label: { es: 'Compromisos por línea de acción', en: 'Commitments by line of action' },
    labels: { singular: { es: 'Compromiso', en: 'Commitment' }, plural: { es: 'Compromisos', en: 'Commitments' } },
    admin: namedRows({
      name: { es: 'Compromiso', en: 'Commitment' },
      words: ['line', 'done'],
      vocabulary: COMMITMENT_LINES,
    }),
    fields: [
      vocabularyField('line', COMMITMENT_LINES, {
        label: { es: 'Línea de acción', en: 'Line of action' },
        needed: true,
        rules: [presentWhenPublished],
      }),
      textareaField('done', {
        label: { es: 'Qué se ha hecho', en: 'What is done' },
        localized: true,
        needed: true,
        limit: 600,
      }),
      sourceField,
    ],
  }),
  onlyForChile({
    name: 'pilotedGuide',
    type: 'checkbox',
    label: { es: 'Participó en el piloto de la Guía Práctica', en: 'Piloted the Practical Guide' },
    defaultValue: false,
    validate: follows(citedPilot),
  }),
  onlyForChile({
    name: 'pilotCitation',
    type: 'group',
    label: { es: 'Fuente del piloto', en: 'Source of the pilot' },
    fields: citationFields({ needed: false }),
  }),
];

/** Políticas locales: the register that the documents ask for. */
export const policyFields: Field[] = [
  onlyForChile({
    name: 'localPolicies',
    type: 'array',
    label: { es: 'Políticas locales de migración', en: 'Local migration policies' },
    labels: {
      singular: { es: 'Política local', en: 'Local policy' },
      plural: { es: 'Políticas locales', en: 'Local policies' },
    },
    admin: namedRows({ name: { es: 'Política local', en: 'Local policy' }, words: ['title', 'approved'] }),
    fields: [
      textField('title', { label: { es: 'Título', en: 'Title' }, localized: true, needed: true, standsIn: true }),
      {
        type: 'row',
        fields: [
          vocabularyField('form', POLICY_FORMS, { label: { es: 'Forma jurídica', en: 'Legal form' }, width: '33%' }),
          partialDateField('approved', { label: { es: 'Aprobada', en: 'Approved' }, width: '33%' }),
          partialDateField('validUntil', {
            label: { es: 'Vigente hasta', en: 'Valid until' },
            width: '33%',
            rules: [validAfterApproval],
            help: { es: 'Lo usual son tres o cuatro años.', en: 'Three or four years is usual.' },
          }),
        ],
      },
      vocabularyField('dimensions', DIMENSIONS, { label: { es: 'Dimensiones', en: 'Dimensions' }, hasMany: true }),
      webAddressField('url', { label: { es: 'Dónde se lee', en: 'Where it is read' } }),
      fileField('document', 'attachments', {
        label: { es: 'Documento', en: 'Document' },
        help: { es: 'Si el portal lo guarda.', en: 'If the portal keeps it.' },
      }),
      sourceField,
    ],
  }),
];

/** Imágenes. */
export const imageFields: Field[] = [
  fileField('photo', 'media', { label: { es: 'Fotografía', en: 'Photo' } }),
  fileField('crest', 'media', { label: { es: 'Escudo o logotipo', en: 'Crest or logo' } }),
];

/** Prácticas: read only, because a practice names its implementers. */
export const practicesField: Field = {
  name: 'practices',
  type: 'join',
  collection: 'practices',
  on: 'implementers',
  label: { es: 'Prácticas que ejecuta', en: 'Practices that it implements' },
  admin: {
    allowCreate: false,
    defaultColumns: ['title', '_status', 'updatedAt'],
    description: {
      es: 'Se asignan en cada práctica, en «Quién la ejecuta».',
      en: 'They are assigned in each practice, under “Implementers”.',
    },
  },
};
