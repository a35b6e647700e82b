import type { CollectionConfig } from 'payload';
import {
  changeOwnRegion,
  editorsOfEverything,
  listedOwnRegion,
  ownRegionVersions,
  readOwnRegion,
} from '../../access/content';
import { editors } from '../../access/rules';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { languagesOf } from '../../fields/languages';
import { communeSlugField, formerSlugsField } from '../../fields/slug';
import { boundedReads } from '../../hooks/bounded-reads';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { refreshFiles, releaseFiles } from '../../hooks/files-in-use';
import { fillOwnRegion, keepsOwnRegion } from '../../hooks/own-region';
import { previewOf } from '../../hooks/preview';
import { deriveReadiness, keepFormerSlugs, openSave, rememberAuthor, stampPublication } from '../../hooks/record';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { DRAFTS, GROUPS } from '../groups';
import { factFields, imageFields, policyFields, practicesField, sealFields } from './fields';

export const Municipalities: CollectionConfig<'municipalities'> = {
  slug: 'municipalities',
  labels: {
    singular: { es: 'Municipalidad', en: 'Municipality' },
    plural: { es: 'Municipalidades', en: 'Municipalities' },
  },
  access: {
    read: readOwnRegion,
    create: editors,
    update: changeOwnRegion,
    delete: editorsOfEverything,
    readVersions: ownRegionVersions,
  },
  admin: {
    baseFilter: listedOwnRegion,
    group: GROUPS.catalogue,
    useAsTitle: 'name',
    defaultColumns: ['name', 'region', 'country', '_status'],
    listSearchableFields: ['name', 'locality', 'communeCode'],
    preview: previewOf('municipalities'),
    description: {
      es: 'Las instituciones que ejecutan o apoyan prácticas. Las de Chile tienen además su ficha con la historia del Sello.',
      en: 'The institutions that run or support practices. Those of Chile also have a profile with their history of the Sello.',
    },
  },
  versions: DRAFTS,
  // A practice that names a municipality shows its name, not its profile.
  defaultPopulate: { name: true, slug: true, country: true, region: true, locality: true, updatedAt: true },
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave, fillOwnRegion],
    beforeChange: [rememberAuthor, keepsOwnRegion, keepFormerSlugs, deriveReadiness, stampPublication],
    afterChange: [refreshFiles, noteChange],
    afterDelete: [releaseFiles, noteDeletion],
  },
  fields: [
    idField,
    {
      type: 'tabs',
      tabs: [
        { label: { es: 'Ficha', en: 'Facts' }, fields: factFields },
        { label: { es: 'Sello', en: 'Sello' }, fields: sealFields },
        { label: { es: 'Políticas locales', en: 'Local policies' }, fields: policyFields },
        { label: { es: 'Prácticas', en: 'Practices' }, fields: [practicesField] },
        { label: { es: 'Imágenes', en: 'Images' }, fields: imageFields },
        { label: { es: 'Publicación', en: 'Publication' }, fields: [languagesOf(), internalNotesField] },
      ],
    },
    communeSlugField,
    publishedAtField,
    formerSlugsField,
    seedKeyField,
    createdByField,
  ],
};
