import type { Locale } from './locale';
import { TEMPLATE_FORMATS } from './template';

/** What can be downloaded as a document: one template, the templates of a stage, a whole guide. */
export const DOWNLOAD_KINDS = ['template', 'kit', 'guide'] as const;
export type DownloadKind = (typeof DOWNLOAD_KINDS)[number];

export const DOWNLOAD_FORMATS = [...TEMPLATE_FORMATS, 'zip'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** One document that left the portal. Nothing is kept of who took it. */
export interface Download {
  kind: DownloadKind;
  /** Id of the template or the guide; key of the stage for a kit. */
  record: string;
  /** What the record is called, for the editors' list. */
  title: string;
  format: DownloadFormat;
  language: Locale;
}

/** Where the portal's days begin and end. */
const TIME_ZONE = 'America/Santiago';
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });

/** The day of a moment in Chile: `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => calendar.format(moment);

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days before today in Chile. */
export const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * DAY_MS));
