import type { CollectionConfig } from 'payload';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import { editorsOfEverything, editorsOrOwnDrafts, ownVersions, publishedOrOwn } from '../../access/content';
import { contributorsOnlyDraft } from '../../access/publishing';
import { editorsAndContributors } from '../../access/rules';
import { createdByField, internalNotesField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { textField, webAddressField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { boundedReads } from '../../hooks/bounded-reads';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { openSave, rememberAuthor } from '../../hooks/record';
import { DRAFTS, GROUPS } from '../groups';

export const Organizations: CollectionConfig<'organizations'> = {
  slug: 'organizations',
  labels: {
    singular: { es: 'Organización', en: 'Organisation' },
    plural: { es: 'Organizaciones', en: 'Organisations' },
  },
  access: {
    read: publishedOrOwn,
    create: editorsAndContributors,
    update: editorsOrOwnDrafts,
    delete: editorsOfEverything,
    readVersions: ownVersions,
  },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'url', '_status'],
    listSearchableFields: ['name'],
    description: {
      es: 'Quienes ejecutan, apoyan o financian prácticas sin ser municipalidades.',
      en: 'Those who run, support or fund practices without being municipalities.',
    },
  },
  versions: DRAFTS,
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave],
    beforeChange: [contributorsOnlyDraft, rememberAuthor],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    textField('name', {
      label: { es: 'Nombre', en: 'Name' },
      localized: true,
      needed: true,
      index: true,
      standsIn: true,
    }),
    {
      type: 'row',
      fields: [
        vocabularyField('country', COUNTRIES, { label: { es: 'País', en: 'Country' }, width: '50%' }),
        webAddressField('url', { label: { es: 'Sitio web', en: 'Web site' }, width: '50%' }),
      ],
    },
    internalNotesField,
    seedKeyField,
    createdByField,
  ],
};
