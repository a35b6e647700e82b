import type { Plugin } from 'payload';
import { extended } from '@/cms/extension';
import { mendBrokenImports } from './at-start';
import { ImportEntries } from './collections/ImportEntries';
import { Imports } from './collections/Imports';

/** Imports and exports of municipalities: their journal, their endpoints, their page in the admin, and what a start mends. */
export const imports: Plugin = (config) => ({
  ...extended(config, {
    collections: [Imports, ImportEntries],
    pages: [
      {
        name: 'imports',
        path: '/imports',
        title: 'Importar y exportar municipalidades',
        component: '/src/imports/admin/view#ImportsView',
        link: '/src/imports/admin/nav-link#ImportsLink',
      },
    ],
  }),
  onInit: async (payload) => {
    await config.onInit?.(payload);
    await mendBrokenImports(payload);
  },
});
