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
