import type { CollectionConfig } from 'payload';
import { editorsOfEverything, publishedOrOwn } from '@/cms/access/content';
import { editors } from '@/cms/access/rules';
import { DRAFTS } from '@/cms/collections/groups';
import { createdByField, publishedAtField } from '@/cms/fields/editors';
import { idField } from '@/cms/fields/id';
import { languagesField } from '@/cms/fields/languages';
import { formerSlugsField, slugField } from '@/cms/fields/slug';
import { textareaField, textField } from '@/cms/fields/text';
import { noteChange, noteDeletion } from '@/cms/hooks/changes';
import { previewOf } from '@/cms/hooks/preview';
import { deriveReadiness, keepFormerSlugs, openSave, rememberAuthor, stampPublication } from '@/cms/hooks/record';
import { spanishUnlessAsked } from '@/cms/hooks/request-locale';

/** Would be `src/cms/collections/Toys/index.ts`; `never`, because payload-types.ts is generated for real ones. */
export const Toys: CollectionConfig = {
  slug: 'toys',
  access: {
    read: publishedOrOwn,
    create: editorsOfEverything,
    update: editorsOfEverything,
    delete: editorsOfEverything,
    readVersions: editors,
  },
  admin: { useAsTitle: 'title', preview: previewOf('toys' as never) },
  versions: DRAFTS,
  hooks: {
    beforeOperation: [spanishUnlessAsked],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor, keepFormerSlugs, deriveReadiness, stampPublication],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    textField('title', { label: { es: 'Título', en: 'Title' }, localized: true, needed: true }),
    textareaField('summary', { label: { es: 'Resumen', en: 'Summary' }, localized: true, needed: true }),
    languagesField,
    slugField,
    publishedAtField,
    formerSlugsField,
    createdByField,
  ],
};
