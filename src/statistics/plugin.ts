import type { Plugin } from 'payload';
import { extended } from '@/cms/extension';
import { Downloads } from './collections/Downloads';
import { Reads } from './collections/Reads';
import { Searches } from './collections/Searches';
import { WaitingWords } from './collections/WaitingWords';
import { withDownloadTotals } from './download-totals-field';

/** Counts of the use of the portal: where they are kept, and their page in the admin. What counts is started elsewhere. */
export const statistics: Plugin = (config) => {
  const { collections = [], ...others } = extended(config, {
    collections: [Downloads, Reads, Searches, WaitingWords],
    pages: [
      {
        name: 'statistics',
        path: '/uso',
        title: 'Uso del portal',
        component: '/src/statistics/admin/statistics-page#StatisticsPage',
        link: '/src/statistics/admin/statistics-link#StatisticsLink',
      },
      {
        name: 'teach',
        path: '/uso/ensenar',
        title: 'Enseñar una palabra',
        component: '/src/statistics/admin/teach-page#TeachPage',
      },
    ],
  });
  return { ...others, collections: collections.map(withDownloadTotals) };
};
