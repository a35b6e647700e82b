import type { ArrayField } from 'payload';
import { FIGURE_MEASURES, FIGURE_QUALIFIERS } from '@/domain/vocabularies/figure-terms';
import { endsAfter, presentWhenPublished } from '../validation/rules';
import { citationFields } from './citation';
import { namedRows } from './row-label';
import { numberField, partialDateField, textareaField, textField } from './text';
import { vocabularyField } from './vocabulary';

/** Numbers with what they measure and their sources: rows inside the record that states them. */
export const figuresField = (name = 'figures'): ArrayField => ({
  name,
  type: 'array',
  label: { es: 'Cifras', en: 'Figures' },
  labels: { singular: { es: 'Cifra', en: 'Figure' }, plural: { es: 'Cifras', en: 'Figures' } },
  admin: {
    description: {
      es: 'Cada número con lo que mide y su fuente, con las palabras de la fuente («más de», «cerca de»).',
      en: 'Each number with what it measures and its source, in the source’s own words (“more than”, “about”).',
    },
    ...namedRows({ name: { es: 'Cifra', en: 'Figure' }, words: ['value', 'unit', 'label'] }),
  },
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField('qualifier', FIGURE_QUALIFIERS, {
          label: { es: 'Precisión', en: 'Precision' },
          width: '25%',
          defaultValue: 'exact',
          rules: [presentWhenPublished],
        }),
        numberField('value', {
          label: { es: 'Número', en: 'Number' },
          needed: true,
          width: '25%',
        }),
        textField('unit', {
          label: { es: 'Unidad', en: 'Unit' },
          localized: true,
          needed: true,
          limit: 80,
          width: '50%',
          help: { es: 'Por ejemplo: personas, familias, %.', en: 'For example: people, families, %.' },
        }),
      ],
    },
    textField('label', {
      label: { es: 'Qué cuenta', en: 'What it counts' },
      localized: true,
      needed: true,
      help: {
        es: 'La frase que acompaña al número: «personas capacitadas en cada curso».',
        en: 'The words that accompany the number: “people trained in each course”.',
      },
    }),
    vocabularyField('measures', FIGURE_MEASURES, {
      label: { es: 'Qué mide', en: 'What it measures' },
      needed: true,
      rules: [presentWhenPublished],
      help: {
        es: 'Un cupo no es una cobertura, ni un conteo de personas atendidas.',
        en: 'Capacity is not coverage, and it is not a count of people served.',
      },
    }),
    {
      type: 'row',
      fields: [
        partialDateField('from', { label: { es: 'Período: desde', en: 'Period: from' }, width: '33%' }),
        partialDateField('to', {
          label: { es: 'Período: hasta', en: 'Period: to' },
          width: '33%',
          rules: [endsAfter('from')],
        }),
        partialDateField('asOf', { label: { es: 'A la fecha', en: 'As of' }, width: '33%' }),
      ],
    },
    textareaField('note', {
      label: { es: 'Aclaración', en: 'Note' },
      localized: true,
      limit: 600,
      help: {
        es: 'Solo si hace falta: una errata de la fuente, otra fuente que dice otra cosa.',
        en: 'Only if needed: a misprint in the source, or another source that says otherwise.',
      },
    }),
    {
      name: 'citation',
      type: 'group',
      label: { es: 'Fuente de la cifra', en: 'Source of the figure' },
      fields: citationFields({ needed: true }),
    },
  ],
});
