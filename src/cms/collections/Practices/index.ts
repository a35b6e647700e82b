import type { CollectionConfig } from 'payload';
import { changePractices, readPractices, readPracticeVersions } from '../../access/content';
import { contributorsOnlyDraft } from '../../access/publishing';
import { editorsAndContributors, editorsOnly, signedInOnly } from '../../access/rules';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { languagesField } from '../../fields/languages';
import { relationField } from '../../fields/relation';
import { formerSlugsField, slugField } from '../../fields/slug';
import { partialDateField } from '../../fields/text';
import { boundedReads } from '../../hooks/bounded-reads';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { noteChange, noteDeletion, noteImplementers, noteLostImplementers } from '../../hooks/changes';
import { refreshFiles, releaseFiles } from '../../hooks/files-in-use';
import { deriveReadiness, keepFormerSlugs, openSave, rememberAuthor, stampPublication } from '../../hooks/record';
import { previewOf } from '../../hooks/preview';
import { DRAFTS, GROUPS } from '../groups';
import { classificationFields } from './classification';
import { evidenceFields, factFields, fileFields, replicationFields, sourceFields, textFields } from './fields';
import { deriveArea, ownByMunicipality, staysInRegion } from './hooks';

export const Practices: CollectionConfig<'practices'> = {
  slug: 'practices',
  labels: { singular: { es: 'Práctica', en: 'Practice' }, plural: { es: 'Prácticas', en: 'Practices' } },
  access: {
    read: readPractices,
    create: editorsAndContributors,
    update: changePractices,
    delete: changePractices,
    readVersions: readPracticeVersions,
  },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'dimensions', 'subarea', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
    preview: previewOf('practices'),
    description: {
      es: 'Cada iniciativa documentada, con sus fuentes. Se escribe en español y se traduce después.',
      en: 'Each documented initiative, with its sources. Written in Spanish first, translated afterwards.',
    },
  },
  versions: DRAFTS,
  defaultSort: '-updatedAt',
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave, deriveArea],
    beforeChange: [
      contributorsOnlyDraft,
      rememberAuthor,
      ownByMunicipality,
      staysInRegion,
      keepFormerSlugs,
      deriveReadiness,
      stampPublication,
    ],
    afterChange: [refreshFiles, noteChange, noteImplementers],
    afterDelete: [releaseFiles, noteDeletion, noteLostImplementers],
  },
  fields: [
    idField,
    {
      type: 'tabs',
      tabs: [
        { label: { es: 'Ficha', en: 'Facts' }, fields: factFields },
        { label: { es: 'Clasificación', en: 'Classification' }, fields: classificationFields },
        { label: { es: 'Texto', en: 'Text' }, fields: textFields },
        { label: { es: 'Cifras y evidencia', en: 'Figures and evidence' }, fields: evidenceFields },
        { label: { es: 'Réplica', en: 'Replication' }, fields: replicationFields },
        { label: { es: 'Fuentes y contacto', en: 'Sources and contact' }, fields: sourceFields },
        { label: { es: 'Archivos', en: 'Files' }, fields: fileFields },
        {
          label: { es: 'Publicación', en: 'Publication' },
          fields: [
            languagesField,
            {
              type: 'row',
              fields: [
                partialDateField('submitted', { label: { es: 'Recibida', en: 'Submitted' }, width: '33%' }),
                partialDateField('lastReviewed', {
                  label: { es: 'Última revisión', en: 'Last reviewed' },
                  width: '33%',
                }),
                partialDateField('reviewBy', {
                  label: { es: 'Revisar antes de', en: 'Review by' },
                  width: '33%',
                  help: { es: 'Cuándo conviene volver a mirarla.', en: 'When it should be looked at again.' },
                }),
              ],
            },
            {
              ...relationField('owner', 'municipalities', {
                label: { es: 'Municipalidad responsable', en: 'Owner' },
                help: {
                  es: 'La que envió la ficha; su equipo puede corregirla mientras sea borrador. No se publica.',
                  en: 'The one that sent the record; its staff may correct it while it is a draft. Not published.',
                },
              }),
              access: { read: signedInOnly, create: editorsOnly, update: editorsOnly },
            },
            internalNotesField,
          ],
        },
      ],
    },
    slugField,
    publishedAtField,
    formerSlugsField,
    seedKeyField,
    createdByField,
  ],
};
