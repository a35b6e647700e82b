import type { CollectionConfig, Field, UIField } from 'payload';

/** How often the record was downloaded, in the sidebar of its form. */
const downloadTotals: UIField = {
  name: 'downloads',
  type: 'ui',
  label: { es: 'Descargas', en: 'Downloads' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/statistics/admin/download-totals#DownloadTotals' },
  },
};

/** Collections whose records are documents to download. */
const DOWNLOADED: ReadonlySet<string> = new Set(['templates', 'guides']);

const isPublicationDate = (field: Field): boolean => 'name' in field && field.name === 'publishedAt';

/** The collection with the count of its downloads, under the date of its last publication. */
export const withDownloadTotals = (collection: CollectionConfig): CollectionConfig =>
  DOWNLOADED.has(collection.slug)
    ? { ...collection, fields: collection.fields.toSpliced(indexAfterDate(collection), 0, downloadTotals) }
    : collection;

const indexAfterDate = ({ fields }: CollectionConfig): number => fields.findIndex(isPublicationDate) + 1;
