import type { CollectionConfig } from 'payload';
import { LOCALES } from '@/domain/locale';
import { READ_KINDS } from '@/domain/usage';
import { editors } from '../../access/rules';
import { idField } from '../../fields/id';
import { INTERNAL } from '../internal';

/**
 * How often the page of each record was read on each day. Written by `src/statistics` alone, read by the statistics page
 * of the admin, kept for a year; holds nothing of persons.
 */
export const Reads: CollectionConfig<'reads'> = {
  slug: 'reads',
  ...INTERNAL,
  access: { ...INTERNAL.access, read: editors },
  fields: [
    idField,
    // One row per record, language and day: what makes counting up one write.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...READ_KINDS] },
    { name: 'record', type: 'text', required: true },
    // In Spanish, as it was when last counted: a deleted record keeps its name in the figures.
    { name: 'title', type: 'text' },
    { name: 'language', type: 'select', required: true, options: [...LOCALES] },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'count', type: 'number', required: true },
  ],
};
