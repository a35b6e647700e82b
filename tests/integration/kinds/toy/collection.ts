import type { CollectionConfig, CollectionSlug } from 'payload';
import { WRITTEN_BY_EDITORS } from '@/cms/access/rights';
import { GROUPS } from '@/cms/collections/groups';
import { publishedCollection } from '@/cms/collections/published-collection';
import { summaryField, titleField } from '@/cms/fields/record-texts';
import { PAGE_OF_TITLE } from '@/cms/fields/slug';

/** Would be `src/cms/collections/Toys/index.ts`. Its slug is one of no generated type: payload-types.ts knows real ones. */
export const Toys: CollectionConfig = publishedCollection({
  slug: 'toys' as CollectionSlug,
  labels: { singular: { es: 'Juguete', en: 'Toy' }, plural: { es: 'Juguetes', en: 'Toys' } },
  rights: WRITTEN_BY_EDITORS,
  admin: { group: GROUPS.catalogue, columns: [], description: { es: 'Juguetes.', en: 'Toys.' } },
  address: PAGE_OF_TITLE,
  fields: [titleField(), summaryField({ help: { es: 'Qué es.', en: 'What it is.' } })],
});
