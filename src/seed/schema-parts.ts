import { z } from 'zod';
import { partialDateSchema } from '../domain/partial-date';
import { COUNTRIES } from '../domain/vocabularies/countries';
import { FIGURE_MEASURES, FIGURE_QUALIFIERS } from '../domain/vocabularies/figure-terms';
import { AUTHORSHIP, READINESS } from '../domain/vocabularies/record-terms';
import { REGIONS } from '../domain/vocabularies/regions';
import type { Vocabulary } from '../domain/vocabularies/vocabulary';

/** How many keys a message lists: a longer list would not help. */
const LISTED_KEYS = 24;

const choices = ({ keys }: Vocabulary<string>): string =>
  keys.slice(0, LISTED_KEYS).join(', ') + (keys.length > LISTED_KEYS ? ', …' : '');

export const keyOf = <Key extends string>(vocabulary: Vocabulary<Key>) =>
  z.custom<Key>((value) => vocabulary.has(value), {
    error: ({ input }) => `«${String(input)}» is no key of its vocabulary: use ${choices(vocabulary)}`,
  });
export const manyOf = <Key extends string>(vocabulary: Vocabulary<Key>) =>
  z
    .array(keyOf(vocabulary))
    .refine((values) => new Set(values).size === values.length, 'holds a value twice')
    .default([]);

export const text = z.string().trim().min(1);
export const localized = z.strictObject({ es: text, en: text });
/** One name for every language, or one for each if they differ (Estambul, Istanbul). */
const placeName = z.union([localized, text.transform((name) => ({ es: name, en: name }))]);
export const webAddress = z.url({ protocol: /^https?$/ });
/** A folder or file name, which other records refer to. */
export const seedKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const place = z
  .strictObject({ country: keyOf(COUNTRIES), subdivision: text.optional(), locality: placeName.optional() })
  .refine(({ country, subdivision }) => country !== 'CL' || !subdivision || REGIONS.has(subdivision), {
    path: ['subdivision'],
    error: 'must be one of the 16 regions (CL-AP … CL-MA) in Chile',
  });

export const citation = z.strictObject({ source: seedKey, section: localized.optional(), page: text.optional() });

export const figure = z.strictObject({
  value: z.number(),
  qualifier: keyOf(FIGURE_QUALIFIERS),
  unit: localized,
  measures: keyOf(FIGURE_MEASURES),
  label: localized,
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  asOf: partialDateSchema.optional(),
  /** What a reader must know about it: a misprint, another source that says otherwise. */
  note: localized.optional(),
  citation,
});

export const readiness = z.strictObject({ readiness: keyOf(READINESS), by: keyOf(AUTHORSHIP).optional() });

/** What every translated record says about its languages. */
export const languages = z.strictObject({ es: readiness, en: readiness });
