import { z } from 'zod';
import { isCommuneCode, mayLieInChile, regionOfCommune } from '../domain/chile';
import { todayInChile } from '../domain/chilean-time';
import { endsBefore, partialDateSchema } from '../domain/partial-date';
import { sealHistoryProblems } from '../domain/seal-history';
import { COMMITMENT_LINES } from '../domain/vocabularies/commitment-lines';
import { COUNTRIES } from '../domain/vocabularies/countries';
import { DIMENSIONS } from '../domain/vocabularies/dimensions';
import { POLICY_FORMS } from '../domain/vocabularies/policy-forms';
import { REGIONS } from '../domain/vocabularies/regions';
import { SEAL_EVENTS } from '../domain/vocabularies/seal-stages';
import { citation, figure, keyOf, languages, localized, manyOf, text, webAddress } from './schema-parts';

const MOST_DONE = 600;

const coordinates = z
  .strictObject({ latitude: z.number(), longitude: z.number() })
  .refine(mayLieInChile, 'lies outside of Chile');

const sealEvent = z.strictObject({ kind: keyOf(SEAL_EVENTS), date: partialDateSchema, citation });

const commitment = z.strictObject({
  line: keyOf(COMMITMENT_LINES),
  done: z.strictObject({ es: text.max(MOST_DONE), en: text.max(MOST_DONE) }),
  citation,
});

const office = z.strictObject({
  unit: localized,
  email: z.email().optional(),
  phone: text.optional(),
  url: webAddress.optional(),
});

const localPolicy = z
  .strictObject({
    title: localized,
    form: keyOf(POLICY_FORMS).optional(),
    approved: partialDateSchema.optional(),
    validUntil: partialDateSchema.optional(),
    dimensions: manyOf(DIMENSIONS),
    url: webAddress.optional(),
    citation,
  })
  .refine(({ approved, validUntil }) => !approved || !validUntil || !endsBefore(approved, validUntil), {
    path: ['validUntil'],
    error: 'lies before the approval',
  });

/** What only municipalities in Chile state: others are actors in practices, without a page of their own. */
const profile = z.strictObject({
  communeCode: z.string().refine(isCommuneCode, 'must be five digits, in quotes').optional(),
  coordinates: coordinates.optional(),
  /** In any order; each event with the source that states it. */
  sealHistory: z.array(sealEvent).default([]),
  /** Only if a source says that these are all of its events. */
  historyComplete: z.boolean().default(false),
  commitments: z.array(commitment).default([]),
  office: office.optional(),
  url: webAddress.optional(),
  figures: z.array(figure).default([]),
  /** The source that says that the municipality piloted the guide; left out for all others. */
  pilotedGuide: citation.optional(),
  localPolicies: z.array(localPolicy).default([]),
  languages: languages.optional(),
});

/** `content-seed/municipalities/<seedKey>.yaml` */
export const municipalityRecordSchema = z
  .strictObject({
    name: text,
    country: keyOf(COUNTRIES),
    region: keyOf(REGIONS).optional(),
    locality: text,
    ...profile.shape,
  })
  .refine(({ country, region }) => (country === 'CL') === (region !== undefined), {
    path: ['region'],
    error: 'belongs to municipalities of Chile, and to all of them',
  })
  .refine(
    ({ country, communeCode, coordinates: place, sealHistory, commitments, office: unit, figures, localPolicies }) =>
      country === 'CL' ||
      (!communeCode && !place && !unit && [sealHistory, commitments, figures, localPolicies].every((list) => !list[0])),
    { path: ['country'], error: 'only municipalities of Chile have a profile' },
  )
  .refine(({ region, communeCode }) => !region || !communeCode || regionOfCommune(communeCode) === region, {
    path: ['communeCode'],
    error: 'is the code of a commune of another region',
  })
  .refine(
    ({ commitments, office: unit, figures, localPolicies, languages: stated }) =>
      stated !== undefined || (!unit && [commitments, figures, localPolicies].every((list) => list.length === 0)),
    { path: ['languages'], error: 'is missing: say who wrote the words in each language' },
  )
  .superRefine(({ sealHistory, historyComplete }, context) => {
    for (const { index, problem } of sealHistoryProblems(sealHistory, historyComplete, todayInChile()))
      context.addIssue({ code: 'custom', path: ['sealHistory', index], message: `cannot be: ${problem}` });
  });

export type MunicipalityRecord = z.infer<typeof municipalityRecordSchema>;
