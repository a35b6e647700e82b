import { z } from 'zod';
import { partialDateSchema } from '../domain/partial-date';
import { DIMENSIONS } from '../domain/vocabularies/dimensions';
import { POLICY_STAGES } from '../domain/vocabularies/policy-stages';
import { citation, figure, keyOf, languages, localized, manyOf, seedKey, text } from './schema-parts';

const SUMMARY_LENGTH = 300;

/** `content-seed/guides/<guide>/guide.yaml` */
export const guideRecordSchema = z.strictObject({
  published: partialDateSchema.optional(),
  citation,
  /** As the original states them; left out if it states none. */
  termsOfUse: localized.optional(),
  languages,
});

/** `content-seed/guides/<guide>/sections/<seedKey>/section.yaml` */
export const sectionRecordSchema = z.strictObject({
  /** Seed key of the parent section, in the same guide. */
  parent: seedKey.optional(),
  /** Position among its siblings. */
  order: z.number().int().positive(),
  policyStage: keyOf(POLICY_STAGES).optional(),
  dimensions: manyOf(DIMENSIONS),
  figures: z.array(figure).default([]),
  citation,
  languages,
});

/** Front matter of a guide's or a section's `es.md` and `en.md`; the text with its blocks follows. */
export const guideTextSchema = z.strictObject({ title: text.max(120), summary: text.max(SUMMARY_LENGTH) });

/** `content-seed/glossary/<seedKey>.yaml` */
export const glossaryRecordSchema = z.strictObject({
  name: localized,
  /** Other forms under which texts use the term, for finding its first use: plurals, feminine, abbreviations. */
  definition: localized,
  /** Whether the definition is quoted from the source. */
  quoted: z.boolean().default(false),
  citation: citation.optional(),
  related: z.array(seedKey).default([]),
  languages,
});
