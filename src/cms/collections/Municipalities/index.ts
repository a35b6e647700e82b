import { KEPT_BY_REGION } from '../../access/rights';
import { PAGE_OF_COMMUNE } from '../../fields/slug';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';
import { factFields, imageFields, policyFields, practicesField, sealFields } from './fields';

export const Municipalities = publishedCollection({
  slug: 'municipalities',
  labels: {
    singular: { es: 'Municipalidad', en: 'Municipality' },
    plural: { es: 'Municipalidades', en: 'Municipalities' },
  },
  rights: KEPT_BY_REGION,
  admin: {
    group: GROUPS.catalogue,
    columns: ['region', 'country'],
    searched: ['name', 'locality', 'communeCode'],
    description: {
      es: 'Las instituciones que ejecutan o apoyan prácticas. Las de Chile tienen además su ficha con la historia del Sello.',
      en: 'The institutions that run or support practices. Those of Chile also have a profile with their history of the Sello.',
    },
  },
  namedBy: 'name',
  readyWith: [],
  address: PAGE_OF_COMMUNE,
  // A practice that names a municipality shows its name, not its profile.
  defaultPopulate: { name: true, slug: true, country: true, region: true, locality: true, updatedAt: true },
  tabs: [
    { label: { es: 'Ficha', en: 'Facts' }, fields: factFields },
    { label: { es: 'Sello', en: 'Sello' }, fields: sealFields },
    { label: { es: 'Políticas locales', en: 'Local policies' }, fields: policyFields },
    { label: { es: 'Prácticas', en: 'Practices' }, fields: [practicesField] },
    { label: { es: 'Imágenes', en: 'Images' }, fields: imageFields },
  ],
});
