/** A kind of document that may be uploaded: what its name ends in, and what its bytes must be. */
export interface DocumentType {
  extension: string;
  mimeType: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Documents only: nothing that a browser or an office program runs by itself. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { extension: 'pdf', mimeType: 'application/pdf' },
  { extension: 'docx', mimeType: `${OFFICE}.wordprocessingml.document` },
  { extension: 'xlsx', mimeType: `${OFFICE}.spreadsheetml.sheet` },
  { extension: 'pptx', mimeType: `${OFFICE}.presentationml.presentation` },
  { extension: 'odt', mimeType: `${OPEN_DOCUMENT}.text` },
  { extension: 'ods', mimeType: `${OPEN_DOCUMENT}.spreadsheet` },
  { extension: 'odp', mimeType: `${OPEN_DOCUMENT}.presentation` },
];
