import { z } from 'zod';
import { SUMMARY_LENGTH } from '../domain/practice';
import { endsBefore, partialDateSchema } from '../domain/partial-date';
import { AREAS, SUBAREAS, areaOf } from '../domain/vocabularies/areas';
import { COMMITMENT_LINES } from '../domain/vocabularies/commitment-lines';
import { COMMUNE_SIZES } from '../domain/vocabularies/commune-sizes';
import { COST_BANDS } from '../domain/vocabularies/cost-bands';
import { COUNTRIES } from '../domain/vocabularies/countries';
import { DIMENSIONS } from '../domain/vocabularies/dimensions';
import { EVIDENCE_LEVELS } from '../domain/vocabularies/evidence-levels';
import { GCM_OBJECTIVES } from '../domain/vocabularies/gcm-objectives';
import { GCM_PRINCIPLES } from '../domain/vocabularies/gcm-principles';
import { POPULATIONS } from '../domain/vocabularies/populations';
import { PRACTICE_TYPES } from '../domain/vocabularies/practice-types';
import { ASSIGNERS } from '../domain/vocabularies/record-terms';
import { SCOPES } from '../domain/vocabularies/scopes';
import { SDGS } from '../domain/vocabularies/sdgs';
import { WORLD_REGIONS } from '../domain/vocabularies/world-regions';
import {
  citation,
  figure,
  keyOf,
  languages,
  localized,
  manyOf,
  place,
  seedKey,
  text,
  webAddress,
} from './schema-parts';

const actor = z.union([z.strictObject({ municipality: seedKey }), z.strictObject({ organization: seedKey })]);

/** `content-seed/practices/<seedKey>/record.yaml`. What no source states is left out. */
export const practiceRecordSchema = z
  .strictObject({
    places: z.array(place).default([]),
    worldRegion: keyOf(WORLD_REGIONS).optional(),
    scope: keyOf(SCOPES).optional(),
    dimensions: manyOf(DIMENSIONS).refine((values) => values.length > 0, 'needs at least one dimension'),
    area: keyOf(AREAS).optional(),
    subarea: keyOf(SUBAREAS).optional(),
    lines: manyOf(COMMITMENT_LINES),
    type: keyOf(PRACTICE_TYPES).optional(),
    populations: manyOf(POPULATIONS),
    gcmObjectives: manyOf(GCM_OBJECTIVES),
    gcmPrinciples: manyOf(GCM_PRINCIPLES),
    sdgs: manyOf(SDGS),
    assignedBy: z.strictObject({
      dimensions: keyOf(ASSIGNERS).optional(),
      lines: keyOf(ASSIGNERS).optional(),
      gcmObjectives: keyOf(ASSIGNERS).optional(),
      gcmPrinciples: keyOf(ASSIGNERS).optional(),
      sdgs: keyOf(ASSIGNERS).optional(),
    }),
    start: partialDateSchema.optional(),
    end: partialDateSchema.optional(),
    ongoing: z.boolean().default(false),
    implementers: z.array(actor).default([]),
    partners: z.array(actor).default([]),
    funders: z.array(actor).default([]),
    figures: z.array(figure).default([]),
    evidence: z.strictObject({ level: keyOf(EVIDENCE_LEVELS), reason: localized, citation }).optional(),
    replication: z
      .strictObject({
        costBand: keyOf(COST_BANDS).optional(),
        staff: localized.optional(),
        monthsToStart: z.number().int().positive().optional(),
        legalInstrument: localized.optional(),
        prerequisites: localized.optional(),
        communeSizes: manyOf(COMMUNE_SIZES),
      })
      .optional(),
    citations: z.array(citation).min(1),
    videos: z.array(z.strictObject({ title: localized, url: webAddress })).default([]),
    related: z.array(seedKey).default([]),
    originalLanguage: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
    submitted: partialDateSchema.optional(),
    lastReviewed: partialDateSchema.optional(),
    reviewBy: partialDateSchema.optional(),
    languages,
  })
  .refine(({ places, worldRegion }) => places.length > 0 || worldRegion !== undefined, {
    path: ['places'],
    error: 'needs a place or a worldRegion',
  })
  .refine(({ area, subarea }) => !subarea || areaOf(subarea) === area, {
    path: ['subarea'],
    error: 'lies in another area',
  })
  .refine(({ start, end }) => !start || !end || !endsBefore(start, end), { path: ['end'], error: 'lies before start' })
  .refine(({ end, ongoing }) => !(end && ongoing), { path: ['ongoing'], error: 'an ongoing practice has no end' });

export type PracticeRecord = z.infer<typeof practiceRecordSchema>;

/** Front matter of `es.md` and `en.md`. */
export const practiceTextSchema = z.strictObject({ title: text.max(120), summary: text.max(SUMMARY_LENGTH) });

/** `content-seed/sources/<seedKey>.yaml` */
export const sourceRecordSchema = z.strictObject({
  title: text,
  publisher: text.optional(),
  url: webAddress.optional(),
  /** Seed key of the document that names this source, if nobody at the portal has consulted it. */
  citedBy: seedKey.optional(),
  consultedOn: partialDateSchema.optional(),
  published: partialDateSchema.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
});

/** `content-seed/organizations/<seedKey>.yaml` */
export const organizationRecordSchema = z.strictObject({
  name: localized,
  country: keyOf(COUNTRIES).optional(),
  url: webAddress.optional(),
});

/** `content-seed/site.yaml`: the portal's own texts and what its home page shows. */
export const siteFileSchema = z.strictObject({
  site: z.strictObject({
    name: localized,
    tagline: localized,
    institution: localized,
    institutionUrl: webAddress.optional(),
    contactEmail: z.email().optional(),
    footerText: localized.optional(),
  }),
  home: z.strictObject({
    heading: localized,
    lead: localized,
    suggestions: z.array(localized).default([]),
    /** Practices chosen for the home page, in order. */
    featured: z.array(seedKey).default([]),
    /** The practice whose figures the home page shows. */
    figuresOf: seedKey.optional(),
  }),
});
