import type { Field } from 'payload';
import { ASSIGNED_FIELDS, type AssignedField } from '@/domain/practice';
import type { Localized } from '@/domain/locale';
import { AREAS, SUBAREAS, areaOf } from '@/domain/vocabularies/areas';
import { COMMITMENT_LINES } from '@/domain/vocabularies/commitment-lines';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { GCM_OBJECTIVES } from '@/domain/vocabularies/gcm-objectives';
import { GCM_PRINCIPLES } from '@/domain/vocabularies/gcm-principles';
import { POPULATIONS } from '@/domain/vocabularies/populations';
import { PRACTICE_TYPES } from '@/domain/vocabularies/practice-types';
import { ASSIGNERS } from '@/domain/vocabularies/record-terms';
import { SDGS } from '@/domain/vocabularies/sdgs';
import { vocabularyField } from '../../fields/vocabulary';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, isPublishing, type Rule } from '../../validation/rule';

const LABELS: Record<AssignedField, Localized> = {
  dimensions: { es: 'Dimensiones', en: 'Dimensions' },
  lines: { es: 'Líneas de acción del Sello', en: 'Sello lines of action' },
  gcmObjectives: { es: 'Objetivos del Pacto Mundial', en: 'Global Compact objectives' },
  gcmPrinciples: { es: 'Principios del Pacto Mundial', en: 'Global Compact principles' },
  sdgs: { es: 'Objetivos de Desarrollo Sostenible', en: 'Sustainable Development Goals' },
};

const VOCABULARIES = {
  dimensions: DIMENSIONS,
  lines: COMMITMENT_LINES,
  gcmObjectives: GCM_OBJECTIVES,
  gcmPrinciples: GCM_PRINCIPLES,
  sdgs: SDGS,
} as const satisfies Record<AssignedField, unknown>;

const atLeastOneDimension: Rule = (value, context) =>
  isPublishing(context) && isEmpty(value) ? OBJECTIONS.noDimension : null;

/** An area that was left empty is derived from the subarea; one that was chosen must fit it. */
const ofItsArea: Rule = (value, { data }) => {
  const area = at(data, 'area');
  return SUBAREAS.has(value) && !isEmpty(area) && areaOf(value) !== area ? OBJECTIONS.subareaElsewhere : null;
};

const assignedField = (name: AssignedField): Field =>
  vocabularyField(name, VOCABULARIES[name], {
    label: LABELS[name],
    hasMany: true,
    ...(name === 'dimensions'
      ? {
          needed: true,
          rules: [atLeastOneDimension],
          help: {
            es: 'De una a ocho. La portada de la práctica se teje con ellas.',
            en: 'One to eight. The cover is woven from them.',
          },
        }
      : {}),
  });

/** Where a practice stands in the vocabularies, and who put it there. */
export const classificationFields: Field[] = [
  assignedField('dimensions'),
  {
    type: 'row',
    fields: [
      vocabularyField('area', AREAS, {
        label: { es: 'Ámbito de la guía', en: 'Area of the guide' },
        width: '50%',
        help: { es: 'Se completa solo al elegir el subámbito.', en: 'Filled in by itself from the subarea.' },
      }),
      vocabularyField('subarea', SUBAREAS, {
        label: { es: 'Subámbito', en: 'Subarea' },
        width: '50%',
        rules: [ofItsArea],
      }),
    ],
  },
  assignedField('lines'),
  {
    type: 'row',
    fields: [
      vocabularyField('type', PRACTICE_TYPES, {
        label: { es: 'Tipo de práctica', en: 'Type of practice' },
        width: '50%',
      }),
      vocabularyField('populations', POPULATIONS, {
        label: { es: 'Poblaciones', en: 'Populations' },
        hasMany: true,
        width: '50%',
        help: { es: 'A quiénes se dirige.', en: 'Whom it is for.' },
      }),
    ],
  },
  assignedField('gcmObjectives'),
  assignedField('gcmPrinciples'),
  assignedField('sdgs'),
  {
    name: 'assignedBy',
    type: 'group',
    label: { es: 'Quién asignó cada clasificación', en: 'Who assigned each classification' },
    admin: {
      description: {
        es: '«La fuente» si el documento lo dice; «Equipo editor» si resulta de leerlo.',
        en: '“The source” if the document says so; “Editorial team” if it follows from reading it.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: ASSIGNED_FIELDS.map((name) => vocabularyField(name, ASSIGNERS, { label: LABELS[name], width: '20%' })),
      },
    ],
  },
];
