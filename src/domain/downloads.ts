import type { Locale } from './locale';
import { TEMPLATE_FORMATS } from './template';

/** What can be downloaded: one template, the templates of a stage, a whole guide, an uploaded document. */
export const DOWNLOAD_KINDS = ['template', 'kit', 'guide', 'document'] as const;
export type DownloadKind = (typeof DOWNLOAD_KINDS)[number];

/** Formats of uploaded documents that the portal does not make itself. */
const ONLY_UPLOADED = ['pptx', 'odt', 'ods', 'odp'] as const;

export const DOWNLOAD_FORMATS = [...TEMPLATE_FORMATS, 'zip', ...ONLY_UPLOADED] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** The format that the name or the address of a file indicates; undefined if it is none of them. */
export const formatOfFile = (name: string): DownloadFormat | undefined =>
  DOWNLOAD_FORMATS.find((format) => name.toLowerCase().endsWith(`.${format}`));

/** One downloaded document. Nothing is recorded about who downloaded it. */
export interface Download {
  kind: DownloadKind;
  /** Id of the template, the guide or the document; key of the stage for a kit. */
  record: string;
  /** The record's title, for the editors' list. */
  title: string;
  format: DownloadFormat;
  language: Locale;
}

/** The time zone in which the portal's days begin and end. */
const TIME_ZONE = 'America/Santiago';
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });

/** The day of a moment in Chile: `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => calendar.format(moment);

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days ago in Chile. */
export const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * DAY_MS));
