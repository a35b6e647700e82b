import { REGIONS } from '@/domain/vocabularies/regions';
import { AUDIENCES } from '@/domain/vocabularies/resource-terms';
import { WRITTEN_BY_EDITORS } from '../../access/rights';
import { summaryField, titleField } from '../../fields/record-texts';
import { partialDateField, textField, webAddressField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { OBJECTIONS } from '../../validation/messages';
import { isEmpty, type Rule } from '../../validation/rule';
import { endsAfter, presentWhenPublished } from '../../validation/rules';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';

const SUMMARY_LENGTH = 600;
const DAY = 'YYYY-MM-DD'.length;

/** People come on a day, not in a year. What is no date at all is reported by the field itself. */
const wholeDay: Rule = (value) =>
  isEmpty(value) || (typeof value === 'string' && value.length === DAY) ? null : OBJECTIONS.noDay;

/** The training calendar: dated entries, without pages of their own. */
export const Trainings = publishedCollection({
  slug: 'trainings',
  labels: { singular: { es: 'Capacitación', en: 'Training' }, plural: { es: 'Capacitaciones', en: 'Trainings' } },
  rights: WRITTEN_BY_EDITORS,
  admin: {
    group: GROUPS.sello,
    columns: ['date', 'region', 'audience'],
    searched: ['title', 'venue'],
    description: {
      es: 'El calendario de capacitaciones. Las que ya pasaron quedan en la lista como realizadas.',
      en: 'The training calendar. Those that have passed remain in the list as held.',
    },
  },
  defaultSort: '-date',
  fields: [
    titleField(),
    summaryField({ label: { es: 'Contenido', en: 'Content' }, limit: SUMMARY_LENGTH }),
    {
      type: 'row',
      fields: [
        partialDateField('date', {
          label: { es: 'Día', en: 'Day' },
          placeholder: { es: '2027-03-15', en: '2027-03-15' },
          needed: true,
          index: true,
          width: '50%',
          rules: [wholeDay],
        }),
        partialDateField('until', {
          label: { es: 'Último día', en: 'Last day' },
          placeholder: { es: '2027-03-16', en: '2027-03-16' },
          width: '50%',
          rules: [wholeDay, endsAfter('date')],
          help: { es: 'Vacío si dura un solo día.', en: 'Empty if it lasts a single day.' },
        }),
      ],
    },
    textField('venue', {
      label: { es: 'Lugar', en: 'Venue' },
      localized: true,
      standsIn: true,
      help: { es: 'La dirección, o «En línea».', en: 'The address, or “Online”.' },
    }),
    {
      type: 'row',
      fields: [
        vocabularyField('region', REGIONS, {
          label: { es: 'Región', en: 'Region' },
          width: '50%',
          help: { es: 'Vacío: todas.', en: 'Empty: all of them.' },
        }),
        vocabularyField('audience', AUDIENCES, {
          label: { es: 'Para quién', en: 'For whom' },
          needed: true,
          defaultValue: 'adhered',
          width: '50%',
          rules: [presentWhenPublished],
        }),
      ],
    },
    webAddressField('url', { label: { es: 'Inscripción o enlace', en: 'Enrolment or link' } }),
  ],
});
