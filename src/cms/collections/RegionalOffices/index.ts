import { REGIONS } from '@/domain/vocabularies/regions';
import { KEPT_BY_REGION } from '../../access/rights';
import { contactField } from '../../fields/contact';
import { vocabularyField } from '../../fields/vocabulary';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, type Rule } from '../../validation/rule';
import { presentWhenPublished } from '../../validation/rules';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';

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
export const RegionalOffices = publishedCollection({
  slug: 'regional-offices',
  labels: {
    singular: { es: 'Oficina regional', en: 'Regional office' },
    plural: { es: 'Oficinas regionales', en: 'Regional offices' },
  },
  rights: KEPT_BY_REGION,
  admin: {
    group: GROUPS.sello,
    columns: ['contact.unit'],
    description: {
      es: 'A quién llamar en cada región. Una por región, siempre como oficina.',
      en: 'Whom to call in each region. One for each, always as an office.',
    },
  },
  namedBy: 'region',
  readyWith: null,
  fields: [
    vocabularyField('region', REGIONS, {
      label: { es: 'Región', en: 'Region' },
      needed: true,
      rules: [presentWhenPublished, onePerRegion],
    }),
    contactField('contact', { label: { es: 'Contacto', en: 'Contact' }, needed: true }),
  ],
});
