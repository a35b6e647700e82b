import { DEFAULT_LOCALE, type Locale } from '@/domain/locale';
import {
  ASSIGNED_FIELDS,
  type Actor,
  type Place,
  type Practice,
  type PracticeSummary,
  type ReplicationSheet,
} from '@/domain/practice';
import { idsOf } from '@/domain/relations';
import { hasText } from '@/domain/rich-text';
import { AREAS, SUBAREAS } from '@/domain/vocabularies/areas';
import { COMMITMENT_LINES } from '@/domain/vocabularies/commitment-lines';
import { COMMUNE_SIZES } from '@/domain/vocabularies/commune-sizes';
import { COST_BANDS } from '@/domain/vocabularies/cost-bands';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { EVIDENCE_LEVELS } from '@/domain/vocabularies/evidence-levels';
import { GCM_OBJECTIVES } from '@/domain/vocabularies/gcm-objectives';
import { GCM_PRINCIPLES } from '@/domain/vocabularies/gcm-principles';
import { POPULATIONS } from '@/domain/vocabularies/populations';
import { PRACTICE_SECTIONS } from '@/domain/vocabularies/practice-sections';
import { PRACTICE_TYPES } from '@/domain/vocabularies/practice-types';
import { ASSIGNERS, AUTHORSHIP, READINESS } from '@/domain/vocabularies/record-terms';
import { SCOPES } from '@/domain/vocabularies/scopes';
import { SDGS } from '@/domain/vocabularies/sdgs';
import { WORLD_REGIONS } from '@/domain/vocabularies/world-regions';
import type {
  Municipality as MunicipalityDocument,
  Organization as OrganizationDocument,
  Practice as PracticeDocument,
} from '../payload-types';
import { contactFromPayload } from './contact';
import { attachmentFromPayload, photoFromPayload } from './files';
import { cleanRichText } from './rich-text';
import { citationFromPayload, figureFromPayload } from './sources';
import { byLocale, date, keyOf, keysOf, populated, populatedAll, text, textOrNull, webAddress } from './values';

type ActorDocuments = PracticeDocument['implementers'];

const placesOf = (document: Pick<PracticeDocument, 'places'>): Place[] =>
  (document.places ?? []).flatMap(({ country, subdivision, locality }) => {
    const key = keyOf(COUNTRIES, country);
    return key ? [{ country: key, subdivision: textOrNull(subdivision), locality: textOrNull(locality) }] : [];
  });

/** Only municipalities in Chile have a profile. Visitors get only published ones; users who see a draft may open it. */
const profileOf = (actor: MunicipalityDocument | OrganizationDocument): string | null =>
  'slug' in actor && actor.country === 'CL' ? textOrNull(actor.slug) : null;

const actorsOf = (actors: ActorDocuments): Actor[] =>
  (actors ?? []).flatMap(({ relationTo, value }): Actor[] => {
    const actor = populated(value);
    const name = textOrNull(actor?.name);
    if (!actor || !name) return [];
    const kind = relationTo === 'municipalities' ? 'municipality' : 'organization';
    return [{ kind, id: actor.id, name, url: webAddress(actor.url), slug: profileOf(actor) }];
  });

const slugsOf = ({ slug }: Pick<PracticeDocument, 'slug'>, locale: Locale): Practice['slugs'] =>
  slug ? { [locale]: slug } : {};

function sectionsOf({ sections }: PracticeDocument): Practice['sections'] {
  const found: Practice['sections'] = {};
  for (const key of PRACTICE_SECTIONS.keys) {
    const section = cleanRichText(sections?.[key]);
    if (hasText(section)) found[key] = section;
  }
  return found;
}

function evidenceOf({ evidence }: PracticeDocument): Practice['evidence'] {
  const level = keyOf(EVIDENCE_LEVELS, evidence?.level);
  const reason = textOrNull(evidence?.reason);
  return level && reason ? { level, reason, citation: citationFromPayload(evidence?.citation) } : null;
}

function replicationOf({ replication }: PracticeDocument): ReplicationSheet | null {
  const sheet: ReplicationSheet = {
    costBand: keyOf(COST_BANDS, replication?.costBand),
    staff: textOrNull(replication?.staff),
    monthsToStart: replication?.monthsToStart ?? null,
    legalInstrument: textOrNull(replication?.legalInstrument),
    prerequisites: textOrNull(replication?.prerequisites),
    communeSizes: keysOf(COMMUNE_SIZES, replication?.communeSizes),
  };
  const { communeSizes, ...rest } = sheet;
  return communeSizes.length > 0 || Object.values(rest).some((value) => value !== null) ? sheet : null;
}

const videosOf = ({ videos }: PracticeDocument): Practice['videos'] =>
  (videos ?? []).flatMap(({ title, url }) => {
    const address = webAddress(url);
    return address ? [{ title: textOrNull(title) ?? address, url: address }] : [];
  });

type SummaryDocument = Pick<
  PracticeDocument,
  'id' | 'slug' | 'title' | 'summary' | 'dimensions' | 'places' | 'worldRegion' | 'start' | 'end' | 'ongoing'
>;

/** What a card shows of a practice. @param document read in `locale` alone, without fallback. */
export const practiceSummaryFromPayload = (document: SummaryDocument, locale: Locale): PracticeSummary => ({
  id: document.id,
  locale,
  slug: text(document.slug),
  title: text(document.title),
  summary: text(document.summary),
  dimensions: keysOf(DIMENSIONS, document.dimensions),
  places: placesOf(document),
  worldRegion: keyOf(WORLD_REGIONS, document.worldRegion),
  start: date(document.start),
  end: date(document.end),
  ongoing: document.ongoing === true,
});

/**
 * A practice in one language, from the document that Payload read in that language alone (`fallbackLocale: false`),
 * with its relations populated (`depth: 1`; 2 to name the document that cites a source). Relations that the reader may
 * not see are left out. `slugs` holds the address in this language only: the reader of both languages adds the other.
 */
export function practiceFromPayload(document: PracticeDocument, locale: Locale): Practice {
  return {
    ...practiceSummaryFromPayload(document, locale),
    slugs: slugsOf(document, locale),
    readiness: byLocale((each) => keyOf(READINESS, document.languages?.[each]?.readiness) ?? 'missing'),
    authorship: byLocale((each) => keyOf(AUTHORSHIP, document.languages?.[each]?.by)),
    scope: keyOf(SCOPES, document.scope),
    area: keyOf(AREAS, document.area),
    subarea: keyOf(SUBAREAS, document.subarea),
    lines: keysOf(COMMITMENT_LINES, document.lines),
    type: keyOf(PRACTICE_TYPES, document.type),
    populations: keysOf(POPULATIONS, document.populations),
    gcmObjectives: keysOf(GCM_OBJECTIVES, document.gcmObjectives),
    gcmPrinciples: keysOf(GCM_PRINCIPLES, document.gcmPrinciples),
    sdgs: keysOf(SDGS, document.sdgs),
    assignedBy: Object.fromEntries(
      ASSIGNED_FIELDS.map((field) => [field, keyOf(ASSIGNERS, document.assignedBy?.[field])]),
    ) as Practice['assignedBy'],
    implementers: actorsOf(document.implementers),
    partners: actorsOf(document.partners),
    funders: actorsOf(document.funders),
    sections: sectionsOf(document),
    figures: (document.figures ?? []).flatMap((figure) => figureFromPayload(figure) ?? []),
    evidence: evidenceOf(document),
    replication: replicationOf(document),
    citations: (document.citations ?? []).flatMap((citation) => citationFromPayload(citation) ?? []),
    contact: contactFromPayload(document.contact),
    photos: populatedAll(document.photos).flatMap(photoFromPayload),
    attachments: populatedAll(document.attachments).flatMap(attachmentFromPayload),
    videos: videosOf(document),
    related: idsOf(document.related),
    originalLanguage: textOrNull(document.originalLanguage),
    submitted: date(document.submitted),
    lastReviewed: date(document.lastReviewed),
    reviewBy: date(document.reviewBy),
    publishedAt: document.publishedAt ?? document.updatedAt,
    updatedAt: document.updatedAt,
  };
}

/** The language whose texts a visitor gets: the requested one if the record is ready in it, otherwise Spanish. */
export const localeShown = ({ languages }: Pick<PracticeDocument, 'languages'>, asked: Locale): Locale =>
  languages?.[asked]?.readiness === 'ready' ? asked : DEFAULT_LOCALE;
