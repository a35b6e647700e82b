import { z } from 'zod';
import { FACET_NAMES } from '../domain/facet-names';
import { localized, seedKey, text } from './schema-parts';

/** Labels in each language. What is wrong with one of them, the thesaurus says. */
const labels = z
  .strictObject({ es: z.array(z.string()).default([]), en: z.array(z.string()).default([]) })
  .default({ es: [], en: [] });

const keys = z
  .array(seedKey)
  .refine((values) => new Set(values).size === values.length, 'holds a key twice')
  .default([]);

const match = z.strictObject({ scheme: text, uri: z.url({ protocol: /^https?$/ }) });

/** One concept of a file of `content-seed/concepts`. */
export const conceptRecordSchema = z.strictObject({
  key: seedKey,
  preferred: z.strictObject({ es: z.string(), en: z.string() }),
  alternative: labels,
  hidden: labels,
  /** Keys of concepts of any file. */
  broader: keys,
  related: keys,
  /** Which value a facet has, the thesaurus knows. */
  facets: z.array(z.strictObject({ facet: z.enum(FACET_NAMES), value: z.string() })).default([]),
  /** Seed key of the glossary's term. */
  glossary: seedKey.optional(),
  scopeNote: localized.optional(),
  matches: z.array(match).default([]),
});

export type ConceptRecord = z.infer<typeof conceptRecordSchema>;

/** `content-seed/concepts/<theme>.yaml` */
export const conceptFileSchema = z.array(conceptRecordSchema);
