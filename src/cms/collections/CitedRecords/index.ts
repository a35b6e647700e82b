import type { CollectionConfig } from 'payload';
import { INTERNAL } from '../../access/internal';
import { SHARED_COLLECTIONS } from '../../access/cited';
import { idField } from '../../fields/id';

/**
 * Which sources and organisations something published has cited: from then on, those who added them no longer change
 * them. Written by a hook only, and never taken back: readers have seen them as they are.
 */
export const CitedRecords: CollectionConfig<'cited-records'> = {
  slug: 'cited-records',
  ...INTERNAL,
  fields: [
    idField,
    { name: 'of', type: 'select', required: true, options: [...SHARED_COLLECTIONS] },
    { name: 'record', type: 'text', required: true, index: true },
  ],
};
