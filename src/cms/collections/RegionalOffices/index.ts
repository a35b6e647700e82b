import type { CollectionConfig } from 'payload';
import { REGIONS } from '@/domain/vocabularies/regions';
import {
  changeOwnRegion,
  editorsOfEverything,
  listedOwnRegion,
  ownRegionVersions,
  readOwnRegion,
} from '../../access/content';
import { editors } from '../../access/rules';
import { contactField } from '../../fields/contact';
import { createdByField, internalNotesField, seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { vocabularyField } from '../../fields/vocabulary';
import { boundedReads } from '../../hooks/bounded-reads';
import { noteChange, noteDeletion } from '../../hooks/changes';
import { fillOwnRegion, keepsOwnRegion } from '../../hooks/own-region';
import { openSave, rememberAuthor } from '../../hooks/record';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, type Rule } from '../../validation/rule';
import { presentWhenPublished } from '../../validation/rules';
import { DRAFTS, GROUPS } from '../groups';

const onePerRegion: Rule = async (value, { id, data, req, event }) => {
  if (isEmpty(value) || event === 'onChange') return null;
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'regional-offices',
    limit: 2,
    pagination: false,
    req,
    where: { region: { equals: value } },
  });
  const own = id ?? at(data, 'id');
  return docs.some((office) => office.id !== own) ? OBJECTIONS.officeTaken : null;
};

/** The regional offices of the service, one for each region; empty until editors fill them. */
export const RegionalOffices: CollectionConfig<'regional-offices'> = {
  slug: 'regional-offices',
  labels: {
    singular: { es: 'Oficina regional', en: 'Regional office' },
    plural: { es: 'Oficinas regionales', en: 'Regional offices' },
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
    group: GROUPS.sello,
    useAsTitle: 'region',
    defaultColumns: ['region', 'contact.unit', '_status', 'updatedAt'],
    description: {
      es: 'A quién llamar en cada región. Una por región, siempre como oficina.',
      en: 'Whom to call in each region. One for each, always as an office.',
    },
  },
  versions: DRAFTS,
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave, fillOwnRegion],
    beforeChange: [rememberAuthor, keepsOwnRegion],
    afterChange: [noteChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    vocabularyField('region', REGIONS, {
      label: { es: 'Región', en: 'Region' },
      needed: true,
      rules: [presentWhenPublished, onePerRegion],
    }),
    contactField('contact', { label: { es: 'Contacto', en: 'Contact' }, needed: true }),
    internalNotesField,
    seedKeyField,
    createdByField,
  ],
};
