import type { Locale } from './locale';
import type { PartialDate } from './partial-date';
import type { Attachment, InstitutionalContact, Source } from './practice';
import type { Region } from './vocabularies/regions';
import type { Audience, ResourceKind } from './vocabularies/resource-terms';

/** What is stated about a material, in one language. Nulls mean «not stated». */
export interface ResourceDetails {
  id: string;
  /** Language of the title and the summary. */
  locale: Locale;
  title: string;
  summary: string;
  kind: ResourceKind;
  audience: Audience;
  /** Language of the material itself, ISO 639-1. */
  writtenIn: string | null;
  /** The subject of communal statistics. */
  region: Region | null;
  commune: string | null;
  dated: PartialDate | null;
  publishedAt: string;
  updatedAt: string;
}

/** A material for use elsewhere: a file that the portal holds, or an address. */
export interface Resource extends ResourceDetails {
  /** The file to download; null if only `url` leads to the material. */
  file: Attachment | null;
  url: string | null;
  source: Source | null;
}

/** A dated entry of the training calendar, in one language. */
export interface TrainingEntry {
  id: string;
  locale: Locale;
  title: string;
  summary: string;
  /** `YYYY-MM-DD`. */
  date: PartialDate;
  /** Last day; null for one of a single day. */
  until: PartialDate | null;
  /** Where it is held, or that it is held online. */
  venue: string | null;
  region: Region | null;
  audience: Audience;
  /** Where to enrol or take part. */
  url: string | null;
}

/** An office of SERMIG in a region, as an institutional contact. */
export interface RegionalOffice {
  id: string;
  region: Region;
  contact: InstitutionalContact;
}
