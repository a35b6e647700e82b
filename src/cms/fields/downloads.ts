import type { UIField } from 'payload';

/** How often the record was downloaded, in the sidebar of its form. */
export const downloadTotalsField: UIField = {
  name: 'downloads',
  type: 'ui',
  label: { es: 'Descargas', en: 'Downloads' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/cms/admin/download-totals#DownloadTotals' },
  },
};
