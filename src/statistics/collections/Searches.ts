import type { CollectionConfig } from 'payload';
import { INTERNAL } from '@/cms/access/internal';
import { editors } from '@/cms/access/rules';
import { idField } from '@/cms/fields/id';
import { LOCALES } from '@/domain/locale';

/**
 * How often searches were made on each day: all of them, by facet value, and by word once enough days have used it; and
 * in each week, with how many of them ended in the opening of a record. Rows of one subject say nothing of the others, so
 * that no search can be put together again. Written by `src/statistics` alone,
 * read by the statistics page of the admin, kept for a year.
 */
export const Searches: CollectionConfig<'searches'> = {
  slug: 'searches',
  ...INTERNAL,
  access: { ...INTERNAL.access, read: editors },
  fields: [
    idField,
    // One row per subject, language and day: what makes counting up one write.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'of', type: 'select', required: true, options: ['search', 'facet', 'word', 'week'] },
    { name: 'facet', type: 'text' },
    { name: 'value', type: 'text', index: true },
    // The word with the marks on its letters.
    { name: 'shown', type: 'text' },
    { name: 'language', type: 'select', required: true, options: [...LOCALES] },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'empty', type: 'number', required: true },
    // Rows of former releases have none of these two: they begin at nothing.
    { name: 'partial', type: 'number', required: true, defaultValue: 0 },
    { name: 'results', type: 'number', required: true },
    { name: 'opened', type: 'number', required: true, defaultValue: 0 },
  ],
};
