import { z } from 'zod';
import { partialDateSchema } from '../domain/partial-date';
import { templatePartSchema } from '../domain/template';
import { DIMENSIONS } from '../domain/vocabularies/dimensions';
import { POLICY_STAGES } from '../domain/vocabularies/policy-stages';
import { citation, keyOf, languages, localized, manyOf, text } from './schema-parts';

const SUMMARY_LENGTH = 300;

/** `content-seed/templates/<seedKey>.yaml`: one structure, with every text in both languages. */
export const templateRecordSchema = z.strictObject({
  title: localized,
  summary: z.strictObject({ es: text.max(SUMMARY_LENGTH), en: text.max(SUMMARY_LENGTH) }),
  /** Left out for a form that is not part of any policy stage. */
  policyStage: keyOf(POLICY_STAGES).optional(),
  order: z.number().int().positive(),
  dimensions: manyOf(DIMENSIONS),
  purpose: localized,
  participants: localized.optional(),
  duration: localized.optional(),
  materials: z.array(localized).default([]),
  steps: z.array(localized).default([]),
  structure: z.array(templatePartSchema(localized)).min(1),
  origin: z.enum(['source', 'modelled']),
  version: z.string().regex(/^\d+\.\d+$/),
  dated: partialDateSchema,
  citation: citation.optional(),
  /** As the source states them; left out if it states none. */
  termsOfUse: localized.optional(),
  languages,
});

export type TemplateRecord = z.infer<typeof templateRecordSchema>;
