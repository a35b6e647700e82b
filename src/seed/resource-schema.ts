import { z } from 'zod';
import { partialDateSchema } from '../domain/partial-date';
import { REGIONS } from '../domain/vocabularies/regions';
import { AUDIENCES, RESOURCE_KINDS } from '../domain/vocabularies/resource-terms';
import { keyOf, languages, seedKey, text, webAddress } from './schema-parts';

const TITLE_LENGTH = 120;
const SUMMARY_LENGTH = 300;

/** `content-seed/resources/<seedKey>.yaml`: materials on other sites. Files are uploaded by editors. */
export const resourceRecordSchema = z.strictObject({
  title: z.strictObject({ es: text.max(TITLE_LENGTH), en: text.max(TITLE_LENGTH) }),
  summary: z.strictObject({ es: text.max(SUMMARY_LENGTH), en: text.max(SUMMARY_LENGTH) }),
  kind: keyOf(RESOURCE_KINDS),
  audience: keyOf(AUDIENCES),
  url: webAddress,
  /** Language of the material itself. */
  writtenIn: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  /** The subject of communal statistics. */
  region: keyOf(REGIONS).optional(),
  commune: text.optional(),
  dated: partialDateSchema.optional(),
  source: seedKey.optional(),
  languages,
});

export type ResourceRecord = z.infer<typeof resourceRecordSchema>;
