import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import readXlsxFile from 'read-excel-file/node';

/** A file inside a ZIP, by its path; null if there is none. */
export function fileInside(zip: Buffer, path: string): string | null {
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, packed, name, extra, comment, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    if (zip.toString('utf8', at + 46, at + 46 + name) === path) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(start, start + packed);
      return (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    }
    at += 46 + name + extra + comment;
  }
  return null;
}

/** All words of a Word document. */
export const docxText = async (bytes: Buffer): Promise<string> =>
  (await mammoth.extractRawText({ buffer: bytes })).value;

/** The sheets of a workbook, each cell as text. */
export const xlsxSheets = async (bytes: Buffer): Promise<{ name: string; rows: string[][] }[]> =>
  (await readXlsxFile(bytes)).map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  }));

export const xlsxText = async (bytes: Buffer): Promise<string> =>
  (await xlsxSheets(bytes)).flatMap(({ rows }) => rows.flat()).join('\n');

/** Opens a PDF with pdf.js. */
export const openPdf = (bytes: Buffer): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise;

const PAGES = (pdf: PDFDocumentProxy): number[] => Array.from({ length: pdf.numPages }, (_each, index) => index + 1);

/** The words of each page. */
export const pdfPages = (pdf: PDFDocumentProxy): Promise<string[]> =>
  Promise.all(
    PAGES(pdf).map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );

interface StructureNode {
  role?: string;
  alt?: string;
  children?: StructureNode[];
}

/** Every role in the structure of a PDF, with its frequency; and the alternative texts of its figures. */
export async function pdfStructure(pdf: PDFDocumentProxy): Promise<{ roles: Map<string, number>; alts: string[] }> {
  const roles = new Map<string, number>();
  const alts: string[] = [];
  const visit = ({ role, alt, children = [] }: StructureNode): void => {
    if (role) roles.set(role, (roles.get(role) ?? 0) + 1);
    if (role === 'Figure') alts.push(alt ?? '');
    children.forEach(visit);
  };
  for (const number of PAGES(pdf)) {
    const tree = (await (await pdf.getPage(number)).getStructTree()) as StructureNode | null;
    if (tree) visit(tree);
  }
  return { roles, alts };
}

/** Fonts of a PDF, and how many of them are embedded. */
export function pdfFonts(bytes: Buffer): { fonts: number; embedded: number } {
  const text = bytes.toString('latin1');
  return {
    fonts: text.match(/\/Type \/FontDescriptor\b/g)?.length ?? 0,
    embedded: text.match(/\/FontFile[23]? \d+ 0 R/g)?.length ?? 0,
  };
}
