import type { Localized } from '@/domain/locale';
import { extensionOf } from './image';

/** A kind of document that may be uploaded. */
export interface DocumentType {
  extension: string;
  mimeType: string;
  /** Whether the bytes match the extension. */
  fits(data: Buffer): boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const PDF_START = '%PDF-';
const PDF_END = '%%EOF';
/** Programs append a line or two after the end mark. */
const PDF_TAIL = 1024;
const ZIP_START = Buffer.from('PK\u0003\u0004', 'latin1');
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
/** Length of the end record of an archive without comment. */
const ZIP_END_LENGTH = 22;

const isPdf = (data: Buffer): boolean =>
  data.subarray(0, PDF_START.length).toString('latin1') === PDF_START &&
  data.subarray(-PDF_TAIL).toString('latin1').includes(PDF_END);

/** An archive from its first byte to its last: nothing before it, nothing after it. */
const isWholeArchive = (data: Buffer): boolean =>
  data.subarray(0, ZIP_START.length).equals(ZIP_START) && data.lastIndexOf(ZIP_END) === data.length - ZIP_END_LENGTH;

/** Names of an archive's entries are never compressed. */
const holds = (data: Buffer, entry: string): boolean => data.includes(entry, 0, 'latin1');

const office = (extension: string, kind: string, folder: string): DocumentType => ({
  extension,
  mimeType: `${OFFICE}.${kind}`,
  fits: (data) => isWholeArchive(data) && holds(data, '[Content_Types].xml') && holds(data, folder),
});

const openDocument = (extension: string, kind: string): DocumentType => ({
  extension,
  mimeType: `${OPEN_DOCUMENT}.${kind}`,
  // The format requires its type as the first entry, uncompressed.
  fits: (data) =>
    isWholeArchive(data) && data.subarray(30, 120).toString('latin1').startsWith(`mimetype${OPEN_DOCUMENT}.${kind}`),
});

/** Documents only: nothing that a browser or an office program would execute. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { extension: 'pdf', mimeType: 'application/pdf', fits: isPdf },
  office('docx', 'wordprocessingml.document', 'word/'),
  office('xlsx', 'spreadsheetml.sheet', 'xl/'),
  office('pptx', 'presentationml.presentation', 'ppt/'),
  openDocument('odt', 'text'),
  openDocument('ods', 'spreadsheet'),
  openDocument('odp', 'presentation'),
];

export const NO_DOCUMENT: Localized = {
  es: 'Solo se admiten documentos PDF, DOCX, XLSX, PPTX, ODT, ODS u ODP.',
  en: 'Only PDF, DOCX, XLSX, PPTX, ODT, ODS or ODP documents are accepted.',
};
export const OTHER_CONTENT: Localized = {
  es: 'El contenido del archivo no es el que dice su extensión, o está dañado.',
  en: 'The content of the file does not match its extension, or it is damaged.',
};
export const MACROS: Localized = {
  es: 'El documento contiene macros: guárdelo sin ellas.',
  en: 'The document contains macros: save it without them.',
};

const holdsMacros = (data: Buffer): boolean => holds(data, 'vbaProject.bin') || holds(data, 'Basic/script-lc.xml');

/** @returns the type that name and bytes agree on, or what is wrong. */
export function documentTypeOf(data: Buffer, name: string): DocumentType | { problem: Localized } {
  const type = DOCUMENT_TYPES.find(({ extension }) => extension === extensionOf(name));
  if (!type) return { problem: NO_DOCUMENT };
  if (!type.fits(data)) return { problem: OTHER_CONTENT };
  return holdsMacros(data) ? { problem: MACROS } : type;
}
