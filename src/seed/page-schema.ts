import { z } from 'zod';
import { PAGE_GROUPS } from '../domain/vocabularies/page-groups';
import { citation, figure, keyOf, seedKey, text } from './schema-parts';

const MOST_ORDER = 9999;

/** `content-seed/pages/<seedKey>/page.yaml`; the portal's own pages need none. */
export const pageRecordSchema = z
  .strictObject({
    group: keyOf(PAGE_GROUPS),
    /** Position among the pages of the Sello. */
    order: z.number().int().positive().max(MOST_ORDER).optional(),
    figures: z.array(figure).default([]),
    /** The document that the whole page is based on. */
    citation: citation.optional(),
  })
  .refine(({ group, order }) => group !== 'sello' || order !== undefined, {
    path: ['order'],
    error: 'is missing: pages of the Sello are read in order',
  });

export type PageRecord = z.infer<typeof pageRecordSchema>;

/** Front matter of `content-seed/pages/<seedKey>/<locale>.md`; the text below it is the page. */
export const pageTextSchema = z.strictObject({ title: text, slug: seedKey, summary: text.max(300) });
