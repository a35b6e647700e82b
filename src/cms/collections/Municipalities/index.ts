import type { CollectionConfig } from 'payload';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import { REGIONS } from '@/domain/vocabularies/regions';
import { changeMunicipalities, editorsOfEverything, publishedOrOwn } from '../../access/content';
import { editors } from '../../access/rules';
import { idField } from '../../fields/id';
import { createdByField, internalNotesField, seedKeyField } from '../../fields/editors';
import { textField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { boundedReads } from '../../hooks/bounded-reads';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { openSave, rememberAuthor } from '../../hooks/record';
import { at, isEmpty, type Rule } from '../../validation/rule';
import { OBJECTIONS } from '../../validation/messages';
import { presentWhenPublished } from '../../validation/rules';
import { DRAFTS, GROUPS } from '../groups';

const onlyInChile: Rule = (value, { data }) =>
  !isEmpty(value) && at(data, 'country') !== 'CL' ? OBJECTIONS.regionElsewhere : null;

export const Municipalities: CollectionConfig<'municipalities'> = {
  slug: 'municipalities',
  labels: {
    singular: { es: 'Municipalidad', en: 'Municipality' },
    plural: { es: 'Municipalidades', en: 'Municipalities' },
  },
  access: {
    read: publishedOrOwn,
    create: editors,
    update: changeMunicipalities,
    delete: editorsOfEverything,
    readVersions: editors,
  },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'name',
    defaultColumns: ['name', 'region', 'country', '_status'],
    listSearchableFields: ['name', 'locality'],
    description: {
      es: 'Las instituciones que ejecutan o apoyan prácticas, en Chile y en otros países.',
      en: 'The institutions that run or support practices, in Chile and elsewhere.',
    },
  },
  versions: DRAFTS,
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
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
          rules: [onlyInChile],
        }),
        textField('locality', {
          label: { es: 'Comuna o ciudad', en: 'Commune or town' },
          needed: true,
          width: '33%',
          limit: 120,
        }),
      ],
    },
    internalNotesField,
    seedKeyField,
    createdByField,
  ],
};
