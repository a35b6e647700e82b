import type { CollectionConfig } from 'payload';
import { idField } from '../../fields/id';
import { INTERNAL } from '../../access/internal';

/**
 * What `src/seed` has brought in: it outlives the records, so that what a person deleted stays deleted, and tells a
 * record as it was seeded from one that a person has touched since. `written` is the record's `updatedAt` right after
 * seeding; empty while its writing is under way, and `people` for one of people's that the seed has completed.
 */
export const SeedLedger: CollectionConfig<'seed-ledger'> = {
  slug: 'seed-ledger',
  ...INTERNAL,
  fields: [
    idField,
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'input', type: 'text', required: true },
    { name: 'written', type: 'text' },
  ],
};
