import { COUNTRIES } from '@/domain/vocabularies/countries';
import { sharedByAll } from '../../access/rights';
import { textField, webAddressField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';

export const Organizations = publishedCollection({
  slug: 'organizations',
  labels: {
    singular: { es: 'Organización', en: 'Organisation' },
    plural: { es: 'Organizaciones', en: 'Organisations' },
  },
  rights: sharedByAll('organizations'),
  admin: {
    group: GROUPS.catalogue,
    columns: ['country', 'url'],
    description: {
      es: 'Quienes ejecutan, apoyan o financian prácticas sin ser municipalidades.',
      en: 'Those who run, support or fund practices without being municipalities.',
    },
  },
  namedBy: 'name',
  readyWith: null,
  fields: [
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
  ],
});
