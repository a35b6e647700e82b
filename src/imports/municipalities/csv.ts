import { stringify, type Options } from 'csv-stringify/sync';
import type { Locale } from '@/domain/locale';
import { neutralised } from './cells';
import { COLUMNS, type Column, type Facts } from './columns';
import { SourceBook } from './sources';
import { writeCell } from './write-cell';

/** What Excel expects where people write decimals with a comma, and where they write them with a point. */
const DELIMITERS: Readonly<Record<Locale, string>> = { es: ';', en: ',' };

/** Numbers are written by us: nothing in them can be executed, and an apostrophe would make them text. */
const cellOf = (facts: Facts, column: Column, locale: Locale, sources: SourceBook): string => {
  const text = writeCell(facts[column.key], column, locale, sources);
  return column.kind === 'degrees' ? text : neutralised(text);
};

const optionsOf = (locale: Locale): Options => ({
  bom: true,
  delimiter: DELIMITERS[locale],
  record_delimiter: '\r\n',
  // Whatever any spreadsheet splits at, or trims.
  quoted_match: /[";,\t\r\n]|^\s|\s$/,
});

/** Municipalities as a file that spreadsheets open and `planImport` reads as «nothing changed». */
export function exportCsv(municipalities: readonly Facts[], locale: Locale, sources: SourceBook): string {
  const heading = COLUMNS.map(({ name }) => name[locale]);
  const rows = municipalities.map((facts) => COLUMNS.map((column) => cellOf(facts, column, locale, sources)));
  return stringify([heading, ...rows], optionsOf(locale));
}

/** An empty file to fill in. */
export const templateCsv = (locale: Locale): string => exportCsv([], locale, new SourceBook([]));
