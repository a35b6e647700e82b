import { PAGE_OF_TITLE } from '../../fields/slug';
import { noteImplementers, noteLostImplementers } from '../../hooks/changes';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';
import { classificationFields } from './classification';
import {
  evidenceFields,
  factFields,
  fileFields,
  publicationFields,
  replicationFields,
  sourceFields,
  textFields,
} from './fields';
import { deriveArea } from './hooks';
import { PRACTICE_RIGHTS } from './rights';

export const Practices = publishedCollection({
  slug: 'practices',
  labels: { singular: { es: 'Práctica', en: 'Practice' }, plural: { es: 'Prácticas', en: 'Practices' } },
  rights: PRACTICE_RIGHTS,
  admin: {
    group: GROUPS.catalogue,
    columns: ['dimensions', 'subarea', 'publishedAt'],
    description: {
      es: 'Cada iniciativa documentada, con sus fuentes. Se escribe en español y se traduce después.',
      en: 'Each documented initiative, with its sources. Written in Spanish first, translated afterwards.',
    },
  },
  address: PAGE_OF_TITLE,
  defaultSort: '-updatedAt',
  hooks: {
    beforeValidate: [deriveArea],
    afterChange: [noteImplementers],
    afterDelete: [noteLostImplementers],
  },
  tabs: [
    { label: { es: 'Ficha', en: 'Facts' }, fields: factFields },
    { label: { es: 'Clasificación', en: 'Classification' }, fields: classificationFields },
    { label: { es: 'Texto', en: 'Text' }, fields: textFields },
    { label: { es: 'Cifras y evidencia', en: 'Figures and evidence' }, fields: evidenceFields },
    { label: { es: 'Réplica', en: 'Replication' }, fields: replicationFields },
    { label: { es: 'Fuentes y contacto', en: 'Sources and contact' }, fields: sourceFields },
    { label: { es: 'Archivos', en: 'Files' }, fields: fileFields },
  ],
  publication: publicationFields,
});
