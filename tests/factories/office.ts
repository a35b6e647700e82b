import { archive, archiveOf, type Entry } from './archive';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const MAIN = {
  docx: { part: 'word/document.xml', type: `${OFFICE}.wordprocessingml.document.main+xml` },
  xlsx: { part: 'xl/workbook.xml', type: `${OFFICE}.spreadsheetml.sheet.main+xml` },
  pptx: { part: 'ppt/presentation.xml', type: `${OFFICE}.presentationml.presentation.main+xml` },
} as const;

export const relation = (type: string, target: string, mode = ''): string =>
  `<Relationship Id="r" Type="${type.includes(':') ? type : `${RELATIONS}/${type}`}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;

export const relations = (...all: readonly string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

interface Wanted {
  mainType?: string;
  /** More lines of the types of content. */
  types?: string;
  more?: Readonly<Record<string, string>>;
  entries?: readonly Entry[];
}

/** The least that a document of Office is made of, and what is put into it. */
export function officeDocument(
  format: keyof typeof MAIN,
  { mainType, types = '', more = {}, entries = [] }: Wanted = {},
): Buffer {
  const { part, type } = MAIN[format];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${mainType ?? type}"/>${types}</Types>`,
    '_rels/.rels': relations(relation('officeDocument', part)),
    [part]: '<main/>',
    ...more,
  };
  return archiveOf([...Object.entries(parts).map(([name, data]) => ({ name, data })), ...entries]);
}

/** The least that a text of LibreOffice is made of, and what is put into it. */
export const openDocument = (more: Readonly<Record<string, string>> = {}): Buffer =>
  archive({ mimetype: `application/vnd.oasis.opendocument.text`, 'content.xml': '<content/>', ...more });
