import type { CollectionConfig } from 'payload';
import { editorsOfEverything, publishedOrOwn } from '../../access/content';
import { editors } from '../../access/rules';
import { citationFields } from '../../fields/citation';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { languagesOf } from '../../fields/languages';
import { relationsField } from '../../fields/relation';
import { slugField } from '../../fields/slug';
import { textareaField, textField } from '../../fields/text';
import { boundedReads } from '../../hooks/bounded-reads';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { deriveReadiness, openSave, rememberAuthor, stampPublication } from '../../hooks/record';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { follows } from '../../validation/rule';
import { atMostEntries } from '../../validation/rules';
import { DRAFTS, GROUPS } from '../groups';

const MOST_VARIANTS = 20;
const VARIANT_LENGTH = 120;

/** A term has no page of its own, only a place on the glossary's: its former addresses lead nowhere and are not kept. */
export const Glossary: CollectionConfig<'glossary'> = {
  slug: 'glossary',
  labels: {
    singular: { es: 'Término del glosario', en: 'Glossary term' },
    plural: { es: 'Glosario', en: 'Glossary' },
  },
  access: {
    read: publishedOrOwn,
    create: editorsOfEverything,
    update: editorsOfEverything,
    delete: editorsOfEverything,
    readVersions: editors,
  },
  admin: {
    group: GROUPS.method,
    useAsTitle: 'title',
    defaultColumns: ['title', 'definition', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'definition'],
    description: {
      es: 'Se explican en las guías donde se usan por primera vez, y todos juntos en la página del glosario.',
      en: 'Explained in the guides where they are first used, and all together on the glossary’s page.',
    },
  },
  versions: DRAFTS,
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor, deriveReadiness, stampPublication],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    textField('title', { label: { es: 'Término', en: 'Term' }, localized: true, needed: true, limit: 120 }),
    {
      name: 'variants',
      type: 'text',
      hasMany: true,
      localized: true,
      label: { es: 'Otras formas', en: 'Other forms' },
      admin: {
        description: {
          es: 'Plurales, femeninos y siglas con que aparece en los textos: por ellas se encuentra.',
          en: 'Plurals, feminines and abbreviations under which texts use it: it is found by them.',
        },
      },
      validate: follows(atMostEntries(MOST_VARIANTS, VARIANT_LENGTH)),
    },
    textareaField('definition', {
      label: { es: 'Definición', en: 'Definition' },
      localized: true,
      needed: true,
      limit: 1500,
    }),
    {
      name: 'quoted',
      type: 'checkbox',
      label: { es: 'Son las palabras de la fuente', en: 'In the words of the source' },
      defaultValue: false,
      admin: {
        description: {
          es: 'Se muestra entre comillas, con su fuente.',
          en: 'Shown in quotation marks, with its source.',
        },
      },
    },
    {
      name: 'citation',
      type: 'group',
      label: { es: 'Fuente', en: 'Source' },
      fields: citationFields({ needed: false }),
    },
    relationsField('related', 'glossary', { label: { es: 'Términos relacionados', en: 'Related terms' } }),
    languagesOf('title', 'definition'),
    internalNotesField,
    slugField,
    publishedAtField,
    seedKeyField,
    createdByField,
  ],
};
