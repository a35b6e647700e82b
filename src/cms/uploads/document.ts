import type { Localized } from '@/domain/locale';
import { isWholeArchive } from './archive';
import { extensionOf } from './image';
import { checkOffice, type OfficeFormat } from './office';
import { checkOpenDocument } from './open-document';
import { checkPdf } from './pdf';
import { DocumentRefused, PROBLEMS, refuse } from './problems';

/** A kind of document that may be uploaded. */
export interface DocumentType {
  extension: string;
  mimeType: string;
  /** @throws where the bytes are not what the extension says, or hold what they may not. */
  check(data: Buffer): Promise<void>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const PDF_START = '%PDF-';
const PDF_END = '%%EOF';
/** Programs append a line or two after the end mark. */
const PDF_TAIL = 1024;
/** Microsoft's compound file: documents of before 2007, and those of today under a password. */
const COMPOUND_FILE = Buffer.from('\u00d0\u00cf\u0011\u00e0', 'latin1');
const ARCHIVE_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ARCHIVE_END_LENGTH = 22;

/** Whether a program that unpacks archives would take it for one, by its end. */
function isArchiveToo(data: Buffer): boolean {
  const at = data.lastIndexOf(ARCHIVE_END);
  const comment = at + ARCHIVE_END_LENGTH;
  return at >= 0 && comment <= data.length && data.readUInt16LE(comment - 2) === data.length - comment;
}

const isPdf = (data: Buffer): boolean =>
  data.subarray(0, PDF_START.length).toString('latin1') === PDF_START &&
  data.subarray(-PDF_TAIL).toString('latin1').includes(PDF_END) &&
  !isArchiveToo(data);

const pdf: DocumentType = {
  extension: 'pdf',
  mimeType: 'application/pdf',
  check: async (data) => (isPdf(data) ? checkPdf(data) : refuse('otherContent')),
};

const office = (extension: OfficeFormat, kind: string): DocumentType => ({
  extension,
  mimeType: `${OFFICE}.${kind}`,
  check: (data) => checkOffice(data, extension),
});

const openDocument = (extension: string, kind: string): DocumentType => ({
  extension,
  mimeType: `${OPEN_DOCUMENT}.${kind}`,
  check: async (data) => {
    // The format requires its type as the first entry, uncompressed; after it, the next entry.
    const start = data.subarray(30, 120).toString('latin1');
    if (!isWholeArchive(data) || !start.startsWith(`mimetype${OPEN_DOCUMENT}.${kind}PK`)) refuse('otherContent');
    await checkOpenDocument(data);
  },
});

/** Documents only: nothing that a browser or an office program would execute. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  pdf,
  office('docx', 'wordprocessingml.document'),
  office('xlsx', 'spreadsheetml.sheet'),
  office('pptx', 'presentationml.presentation'),
  openDocument('odt', 'text'),
  openDocument('ods', 'spreadsheet'),
  openDocument('odp', 'presentation'),
];

/** What cannot be read to its end is not given to others to read. */
const problemOf = (error: unknown): Localized =>
  error instanceof DocumentRefused ? error.problem : PROBLEMS.otherContent;

/** @returns the type that name and bytes agree on, or what is wrong. */
export async function documentTypeOf(data: Buffer, name: string): Promise<DocumentType | { problem: Localized }> {
  const type = DOCUMENT_TYPES.find(({ extension }) => extension === extensionOf(name));
  if (!type) return { problem: PROBLEMS.noDocument };
  if (data.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return { problem: PROBLEMS.encrypted };
  try {
    await type.check(data);
    return type;
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
