import type { CollectionConfig } from 'payload';
import { REGIONS } from '@/domain/vocabularies/regions';
import { AUDIENCES } from '@/domain/vocabularies/resource-terms';
import { editorsOfEverything, publishedOrOwn } from '../../access/content';
import { editors } from '../../access/rules';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { languagesField } from '../../fields/languages';
import { partialDateField, textareaField, textField, webAddressField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { boundedReads } from '../../hooks/bounded-reads';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { deriveReadiness, openSave, rememberAuthor, stampPublication } from '../../hooks/record';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { OBJECTIONS } from '../../validation/messages';
import { isEmpty, type Rule } from '../../validation/rule';
import { endsAfter, presentWhenPublished } from '../../validation/rules';
import { DRAFTS, GROUPS } from '../groups';

const TITLE_LENGTH = 120;
const SUMMARY_LENGTH = 600;
const DAY = 'YYYY-MM-DD'.length;

/** People come on a day, not in a year. What is no date at all is reported by the field itself. */
const wholeDay: Rule = (value) =>
  isEmpty(value) || (typeof value === 'string' && value.length === DAY) ? null : OBJECTIONS.noDay;

/** The training calendar: dated entries, without pages of their own. */
export const Trainings: CollectionConfig<'trainings'> = {
  slug: 'trainings',
  labels: { singular: { es: 'Capacitación', en: 'Training' }, plural: { es: 'Capacitaciones', en: 'Trainings' } },
  access: {
    read: publishedOrOwn,
    create: editorsOfEverything,
    update: editorsOfEverything,
    delete: editorsOfEverything,
    readVersions: editors,
  },
  admin: {
    group: GROUPS.sello,
    useAsTitle: 'title',
    defaultColumns: ['title', 'date', 'region', 'audience', '_status'],
    listSearchableFields: ['title', 'venue'],
    description: {
      es: 'El calendario de capacitaciones. Las que ya pasaron quedan en la lista como realizadas.',
      en: 'The training calendar. Those that have passed remain in the list as held.',
    },
  },
  versions: DRAFTS,
  defaultSort: '-date',
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor, deriveReadiness, stampPublication],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    textField('title', { label: { es: 'Título', en: 'Title' }, localized: true, needed: true, limit: TITLE_LENGTH }),
    textareaField('summary', {
      label: { es: 'Contenido', en: 'Content' },
      localized: true,
      needed: true,
      limit: SUMMARY_LENGTH,
    }),
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
    languagesField,
    internalNotesField,
    publishedAtField,
    seedKeyField,
    createdByField,
  ],
};
