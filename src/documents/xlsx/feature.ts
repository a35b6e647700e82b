import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { escapeMarkup } from '@/domain/text/escape';
import type { Messages } from '@/i18n/messages';
import { fill } from '../words';
import { columnName, type Entry, type Sheet } from './plan';

/** The properties of the file. */
export interface Properties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  language: string;
  /** ISO 8601. */
  changed: string;
  versionLine: string;
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Where the options of every entry are: a column each in the hidden sheet. */
export type Lists = ReadonlyMap<Entry, string>;

function validation(entry: Entry, lists: Lists, words: Messages): string {
  const { entries } = words.documents;
  const column = columnName(entry.column);
  const range = `${column}${entry.firstRow}:${column}${entry.lastRow}`;
  const shown = (error: string, style: 'stop' | 'warning'): string =>
    `allowBlank="1" showErrorMessage="1" errorStyle="${style}" errorTitle="${escapeMarkup(entries.title)}" error="${escapeMarkup(error)}" sqref="${range}"`;
  switch (entry.kind) {
    case 'number':
      return `<dataValidation type="decimal" operator="between" ${shown(entries.number, 'warning')}><formula1>-1000000000000</formula1><formula2>1000000000000</formula2></dataValidation>`;
    case 'date':
      return `<dataValidation type="date" operator="greaterThan" ${shown(entries.date, 'warning')}><formula1>1</formula1></dataValidation>`;
    case 'yesNo':
    case 'choice':
      return `<dataValidation type="list" ${shown(entries.choice, 'stop')}><formula1>${escapeMarkup(lists.get(entry) ?? '')}</formula1></dataValidation>`;
  }
}

const validations = (entries: readonly Entry[], lists: Lists, words: Messages): string =>
  entries.length === 0
    ? ''
    : `<dataValidations count="${entries.length}">${entries.map((entry) => validation(entry, lists, words)).join('')}</dataValidations>`;

/** In a header or footer `&` begins a code. */
const inFooter = (text: string): string => escapeMarkup(text.replaceAll('&', '&&'));

/** Letter size, one page wide; the footer has the portal's name, the version, and the page number. */
function printing({ landscape }: Sheet, { author, versionLine, title }: Properties, words: Messages): string {
  const numbers = fill(words.documents.page, { page: '&P', pages: '&N' });
  return (
    '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.35" footer="0.35"/>' +
    `<pageSetup paperSize="1" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>&amp;L&amp;8${inFooter(title)}</oddHeader>` +
    `<oddFooter>&amp;L&amp;8${inFooter(`${author} · ${versionLine}`)}&amp;R&amp;8${escapeMarkup(numbers)}</oddFooter></headerFooter>`
  );
}

/** Rows that are printed on every page. */
const printTitles = (sheets: readonly Sheet[]): string =>
  sheets
    .flatMap(({ name, frozen }, index) =>
      frozen.rows > 0
        ? [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeMarkup(quoted(name))}!$1:$${frozen.rows}</definedName>`,
          ]
        : [],
    )
    .join('');

const core = ({ title, subject, author, keywords, language, changed }: Properties): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escapeMarkup(title)}</dc:title><dc:subject>${escapeMarkup(subject)}</dc:subject><dc:creator>${escapeMarkup(author)}</dc:creator>` +
  `<cp:keywords>${escapeMarkup(keywords)}</cp:keywords><dc:language>${language}</dc:language>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeMarkup(changed)}</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${escapeMarkup(changed)}</dcterms:modified></cp:coreProperties>`;

/**
 * What write-excel-file itself cannot do, through its documented interface for features: data validation, printing
 * settings, hidden sheets, and file properties. Elements of a sheet have a fixed order (ECMA-376,
 * 18.3.1.99): after the cells come validations, margins, page setup, header and footer, and the drawing last.
 */
export const workbookFeature = (
  sheets: readonly Sheet[],
  lists: Lists,
  properties: Properties,
  words: Messages,
): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          if (!sheet) return content;
          const end = validations(sheet.entries, lists, words) + printing(sheet, properties, words);
          return content
            .replace(/<sheetViews/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
            .replace(/(<drawing [^>]*\/>)?<\/worksheet>$/, (whole) => end + whole);
        },
      },
      'xl/workbook.xml': {
        transform: (content) => {
          const names = printTitles(sheets);
          return content.replace(/<definedNames\/>/, () => (names ? `<definedNames>${names}</definedNames>` : ''));
        },
        transformElementAttributes: (tag, attributes, index) =>
          tag === 'sheet' && index !== undefined && sheets[index]?.hidden
            ? { ...attributes, state: 'hidden' }
            : attributes,
      },
      '[Content_Types].xml': {
        insert: () =>
          '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
      },
      '_rels/.rels': {
        insert: () =>
          '<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      },
    },
    write: { files: () => ({ 'docProps/core.xml': core(properties) }) },
  },
});
