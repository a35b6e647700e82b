import type { CollectionConfig } from 'payload';
import { INTERNAL } from '@/cms/access/internal';
import { idField } from '@/cms/fields/id';
import { importEndpoints } from '../endpoints';

/**
 * Imports of municipalities from spreadsheets, newest last. `lock` is `running` for the one under way, and the import's
 * own id once it is over: its unique index lets no second one begin, in whatever process. `aliveAt` (milliseconds since
 * 1970) and `runner` tell one under way from one that a crash has broken.
 */
export const Imports: CollectionConfig<'imports'> = {
  slug: 'imports',
  ...INTERNAL,
  endpoints: importEndpoints,
  fields: [
    idField,
    { name: 'state', type: 'text', required: true },
    { name: 'lock', type: 'text', required: true, unique: true, index: true },
    { name: 'runner', type: 'text', required: true },
    { name: 'aliveAt', type: 'number', required: true },
    { name: 'startedAt', type: 'text', required: true, index: true },
    { name: 'finishedAt', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'fileName', type: 'text' },
    { name: 'summary', type: 'json' },
    { name: 'failure', type: 'json' },
  ],
};
