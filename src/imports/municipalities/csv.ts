import type { Locale } from '@/domain/locale';
import { neutralised } from './cells';
import { COLUMNS, type Column, type Facts } from './columns';
import { SourceBook } from './sources';
import { writeCell } from './write-cell';

const BOM = '\uFEFF';
const LINE_END = '\r\n';
/** What Excel expects where people write decimals with a comma, and where they write them with a point. */
const DELIMITERS: Readonly<Record<Locale, string>> = { es: ';', en: ',' };

/** Numbers are written by us: nothing in them can be executed, and an apostrophe would make them text. */
const cellOf = (facts: Facts, column: Column, locale: Locale, sources: SourceBook): string => {
  const text = writeCell(facts[column.key], column, locale, sources);
  return column.kind === 'degrees' ? text : neutralised(text);
};

const quoted = (cell: string): string => (/[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const lineOf = (cells: readonly string[], locale: Locale): string =>
  cells.map(quoted).join(DELIMITERS[locale]) + LINE_END;

/** Municipalities as a file that spreadsheets open and `planImport` reads as «nothing changed». */
export function exportCsv(municipalities: readonly Facts[], locale: Locale, sources: SourceBook): string {
  const heading = COLUMNS.map(({ name }) => name[locale]);
  const rows = municipalities.map((facts) => COLUMNS.map((column) => cellOf(facts, column, locale, sources)));
  return BOM + [heading, ...rows].map((cells) => lineOf(cells, locale)).join('');
}

/** An empty file to fill in. */
export const templateCsv = (locale: Locale): string => exportCsv([], locale, new SourceBook([]));
