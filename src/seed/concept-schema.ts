import { z } from 'zod';
import { LABEL_LENGTH, MOST_LABELS, SCOPE_NOTE_LENGTH } from '../domain/concept';
import { FACET_NAMES } from '../domain/facet-names';
import { seedKey, text, webAddress } from './schema-parts';

/** What else is wrong with a label, the thesaurus says. */
const label = z.string().max(LABEL_LENGTH);
const list = z.array(label).max(MOST_LABELS).default([]);
const labels = z.strictObject({ es: list, en: list }).default({ es: [], en: [] });

const keys = z
  .array(seedKey)
  .refine((values) => new Set(values).size === values.length, 'holds a key twice')
  .default([]);

const note = text.max(SCOPE_NOTE_LENGTH);

const match = z.strictObject({ scheme: text, uri: webAddress });

/** One concept of a file of `content-seed/concepts`. */
export const conceptRecordSchema = z.strictObject({
  key: seedKey,
  preferred: z.strictObject({ es: label, en: label }),
  alternative: labels,
  hidden: labels,
  /** Keys of concepts of any file. */
  broader: keys,
  related: keys,
  /** Which value a facet has, the thesaurus knows. */
  facets: z.array(z.strictObject({ facet: z.enum(FACET_NAMES), value: z.string() })).default([]),
  /** Seed key of the glossary's term. */
  glossary: seedKey.optional(),
  scopeNote: z.strictObject({ es: note, en: note }).optional(),
  matches: z.array(match).default([]),
});

export type ConceptRecord = z.infer<typeof conceptRecordSchema>;

/** `content-seed/concepts/<theme>.yaml` */
export const conceptFileSchema = z.array(conceptRecordSchema);
