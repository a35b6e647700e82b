import type { CollectionConfig } from 'payload';
import { idField } from '../../fields/id';
import { INTERNAL } from '../../access/internal';

/**
 * Rows saying that a record must be indexed again. Written by hooks only, never changed; read and pruned by
 * `src/indexing`. `at` is in milliseconds since 1970.
 */
export const Changes: CollectionConfig<'changes'> = {
  slug: 'changes',
  ...INTERNAL,
  fields: [
    idField,
    { name: 'of', type: 'text', required: true },
    { name: 'record', type: 'text', required: true },
    { name: 'at', type: 'number', required: true, index: true },
  ],
};
