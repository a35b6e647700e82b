import type { Locale } from './locale';
import type { PartialDate } from './partial-date';
import type { RichText } from './rich-text';
import type { Area, Subarea } from './vocabularies/areas';
import type { CommitmentLine } from './vocabularies/commitment-lines';
import type { CommuneSize } from './vocabularies/commune-sizes';
import type { CostBand } from './vocabularies/cost-bands';
import type { Country } from './vocabularies/countries';
import type { Dimension } from './vocabularies/dimensions';
import type { EvidenceLevel } from './vocabularies/evidence-levels';
import type { FigureMeasure, FigureQualifier } from './vocabularies/figure-terms';
import type { GcmObjective } from './vocabularies/gcm-objectives';
import type { GcmPrinciple } from './vocabularies/gcm-principles';
import type { Population } from './vocabularies/populations';
import type { PracticeSection } from './vocabularies/practice-sections';
import type { PracticeType } from './vocabularies/practice-types';
import type { Assigner, Authorship, Readiness } from './vocabularies/record-terms';
import type { Region } from './vocabularies/regions';
import type { Scope } from './vocabularies/scopes';
import type { Sdg } from './vocabularies/sdgs';
import type { WorldRegion } from './vocabularies/world-regions';

export const SUMMARY_LENGTH = 600;

/** Fields whose values may come from the source or from the editors' reading of it. */
export const ASSIGNED_FIELDS = ['dimensions', 'lines', 'gcmObjectives', 'gcmPrinciples', 'sdgs'] as const;
export type AssignedField = (typeof ASSIGNED_FIELDS)[number];

/** Where a practice runs. `region` only for Chile; `subdivision` is ISO 3166-2 or a name. */
export interface Place {
  country: Country;
  subdivision: string | null;
  locality: string | null;
}

/** A municipality or an organisation with a part in a practice. */
export interface Actor {
  kind: 'municipality' | 'organization';
  id: string;
  name: string;
  url: string | null;
  /** The slug of its profile in the portal, the same in every language; null if it has none. */
  slug: string | null;
}

/** Where a fact comes from. */
export interface Source {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  /** The document that names this source, if the portal has not consulted it itself. */
  citedBy: string | null;
  /** Empty until somebody has consulted the source. */
  consultedOn: PartialDate | null;
  language: string | null;
}

export interface Citation {
  source: Source;
  section: string | null;
  /** Printed page; never computed. */
  page: string | null;
}

/** A number with what it measures, and its source. */
export interface Figure {
  value: number;
  qualifier: FigureQualifier;
  /** Free text in the reader's language («personas», «%»). */
  unit: string;
  measures: FigureMeasure;
  label: string;
  from: PartialDate | null;
  to: PartialDate | null;
  asOf: PartialDate | null;
  /** What a reader must know about it: a misprint in the source, another source that says otherwise. */
  note: string | null;
  citation: Citation | null;
}

export interface ReplicationSheet {
  costBand: CostBand | null;
  staff: string | null;
  monthsToStart: number | null;
  legalInstrument: string | null;
  prerequisites: string | null;
  communeSizes: CommuneSize[];
}

export interface InstitutionalContact {
  unit: string;
  email: string | null;
  phone: string | null;
  url: string | null;
}

export interface Photo {
  id: string;
  url: string;
  width: number;
  height: number;
  alt: string;
  credit: string | null;
  /** Smaller renditions, narrowest first. */
  sizes: { url: string; width: number; height: number }[];
}

export interface Attachment {
  id: string;
  title: string;
  url: string;
  mimeType: string;
  bytes: number;
}

export interface VideoLink {
  title: string;
  url: string;
}

/** What a list or a card shows of a practice. Texts are in `locale`. */
export interface PracticeSummary {
  id: string;
  /** Language of the texts; differs from the page's if the record is not ready in it. */
  locale: Locale;
  slug: string;
  title: string;
  summary: string;
  dimensions: Dimension[];
  places: Place[];
  worldRegion: WorldRegion | null;
  start: PartialDate | null;
  end: PartialDate | null;
  ongoing: boolean;
}

/** One documented initiative, in one language. Empty lists and nulls mean «not stated». */
export interface Practice extends PracticeSummary {
  /** Slugs in each language in which the record has one. */
  slugs: Partial<Record<Locale, string>>;
  readiness: Record<Locale, Readiness>;
  authorship: Record<Locale, Authorship | null>;
  scope: Scope | null;
  area: Area | null;
  subarea: Subarea | null;
  lines: CommitmentLine[];
  type: PracticeType | null;
  populations: Population[];
  gcmObjectives: GcmObjective[];
  gcmPrinciples: GcmPrinciple[];
  sdgs: Sdg[];
  assignedBy: Record<AssignedField, Assigner | null>;
  implementers: Actor[];
  partners: Actor[];
  funders: Actor[];
  /** Only sections that have text. */
  sections: Partial<Record<PracticeSection, RichText>>;
  figures: Figure[];
  evidence: { level: EvidenceLevel; reason: string; citation: Citation | null } | null;
  replication: ReplicationSheet | null;
  citations: Citation[];
  contact: InstitutionalContact | null;
  photos: Photo[];
  attachments: Attachment[];
  videos: VideoLink[];
  /** Ids of practices chosen by editors as related. */
  related: string[];
  originalLanguage: string | null;
  submitted: PartialDate | null;
  lastReviewed: PartialDate | null;
  reviewBy: PartialDate | null;
  /** Last published, ISO 8601. */
  publishedAt: string;
  updatedAt: string;
}

/** Chilean regions among the places. */
export const regionsOf = (places: readonly Place[]): Region[] => [
  ...new Set(
    places
      .filter((place) => place.country === 'CL')
      .flatMap((place) => (place.subdivision ? [place.subdivision as Region] : [])),
  ),
];
