import type { CollectionConfig } from 'payload';
import { INTERNAL } from '@/cms/access/internal';
import { idField } from '@/cms/fields/id';

/**
 * On which days a word was searched for, under a mark that says nothing of the word, until enough days have used it.
 * Written, read and pruned by `src/statistics` alone.
 */
export const WaitingWords: CollectionConfig<'waiting-words'> = {
  slug: 'waiting-words',
  ...INTERNAL,
  fields: [
    idField,
    // One row per mark and day.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'mark', type: 'text', required: true, index: true },
    { name: 'day', type: 'text', required: true, index: true },
  ],
};
