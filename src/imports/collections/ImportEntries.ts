import type { CollectionConfig } from 'payload';
import { INTERNAL } from '@/cms/access/internal';
import { idField } from '@/cms/fields/id';

/**
 * The journal of an import: one row per record, begun before the record is written and completed after it. It names the
 * version before, to which an undo goes back, and two entity tags of the record (`stampBefore`,
 * `stampAfter`: renaming a stored field would take a step of upgrading) that tell whether anybody has saved it since.
 */
export const ImportEntries: CollectionConfig<'import-entries'> = {
  slug: 'import-entries',
  ...INTERNAL,
  fields: [
    idField,
    { name: 'import', type: 'text', required: true, index: true },
    { name: 'line', type: 'number', required: true },
    { name: 'record', type: 'text', required: true },
    { name: 'label', type: 'text' },
    { name: 'action', type: 'text', required: true },
    { name: 'changes', type: 'json' },
    { name: 'versionBefore', type: 'text' },
    { name: 'stampBefore', type: 'text' },
    { name: 'stampAfter', type: 'text' },
    { name: 'state', type: 'text', required: true },
    { name: 'objection', type: 'json' },
  ],
};
