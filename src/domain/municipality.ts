import type { CommitmentLine } from './vocabularies/commitment-lines';
import type { Dimension } from './vocabularies/dimensions';
import type { PolicyForm } from './vocabularies/policy-forms';
import type { Region } from './vocabularies/regions';
import type { SealEvent, SealState } from './seal-history';
import type { Locale } from './locale';
import type { PartialDate } from './partial-date';
import type { Attachment, Citation, Figure, InstitutionalContact, Photo, PracticeSummary } from './practice';

/** WGS 84, degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** A municipality's own policy, plan or ordinance on migration. Empty lists and nulls mean «not stated». */
export interface LocalPolicy {
  title: string;
  form: PolicyForm | null;
  approved: PartialDate | null;
  validUntil: PartialDate | null;
  dimensions: Dimension[];
  /** Its address on another site. */
  url: string | null;
  /** The document itself, if the portal has it. */
  document: Attachment | null;
  citation: Citation | null;
}

/** What a municipality has done, or is doing, in one line of action. */
export interface Commitment {
  line: CommitmentLine;
  done: string;
  citation: Citation | null;
}

/** One dated event in the history of the seal, with the source that states it. */
export interface CitedSealEvent extends SealEvent {
  citation: Citation | null;
}

/** What a list, a card or the map shows of a municipality of Chile. */
export interface MunicipalitySummary {
  id: string;
  slug: string;
  name: string;
  commune: string;
  region: Region | null;
  seal: SealState;
  coordinates: Coordinates | null;
  pilotedGuide: boolean;
  practiceCount: number;
  policyCount: number;
}

/** The profile of a municipality of Chile, in one language. Empty lists and nulls mean «not stated». */
export interface Municipality extends MunicipalitySummary {
  /** Language of its texts (commitments, policies, figures, office): Spanish until they are ready in the reader's. */
  locale: Locale;
  /** Official code of the commune (CUT), five digits. */
  communeCode: string | null;
  /** In chronological order. */
  history: CitedSealEvent[];
  /** Whether the history is known to be complete: only then does silence mean that nothing happened. */
  historyComplete: boolean;
  commitments: Commitment[];
  office: InstitutionalContact | null;
  url: string | null;
  figures: Figure[];
  /** The source that says that the municipality piloted the guide. */
  pilotCitation: Citation | null;
  localPolicies: LocalPolicy[];
  practices: PracticeSummary[];
  photo: Photo | null;
  crest: Photo | null;
  /** Last published, ISO 8601. */
  publishedAt: string;
  updatedAt: string;
}
