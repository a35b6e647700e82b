import { CsvError, parse, type Options } from 'csv-parse/sync';
import type { Localized } from '@/domain/locale';
import { FileRefused } from '../file-refused';
import { columnNamed, type Column, type ColumnKey } from './columns';
import {
  brokenQuotes,
  endlessRow,
  REFUSALS,
  repeatedColumn,
  tooManyColumns,
  tooManyRows,
  unknownColumn,
} from './messages';

export const MAX_ROWS = 10_000;
/** The template has 21; somebody's own notes may stand beside them. */
const MAX_COLUMNS = 200;
/** Characters of one row: all texts at their longest need less. A quote that is never closed ends here too. */
const MAX_ROW = 100_000;

const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A column of the file that the template knows. */
export interface FileColumn {
  column: Column;
  /** Place among the cells, from 0. */
  place: number;
  /** Its heading, as the file writes it. */
  heading: string;
}

const ALPHABET = 26;

/** The letter of a column (from 0), as spreadsheets name it: A, B, … Z, AA. */
export const letterOf = (place: number): string =>
  (place < ALPHABET ? '' : letterOf(Math.floor(place / ALPHABET) - 1)) +
  String.fromCharCode('A'.charCodeAt(0) + (place % ALPHABET));

export interface TableRow {
  /** Line of the file in which the row begins, from 1. */
  line: number;
  cells: readonly string[];
}

export interface Table {
  delimiter: Delimiter;
  columns: readonly FileColumn[];
  /** Number of cells of the heading. */
  width: number;
  rows: readonly TableRow[];
  warnings: readonly Localized[];
}

const optionsOf = (delimiter: Delimiter): Options => ({
  delimiter,
  record_delimiter: '\n',
  relax_column_count: true,
  // Blank rows are never kept: five megabytes of line ends would fill gigabytes.
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  max_record_size: MAX_ROW,
});

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * The first records, blank ones left out, with the line in which each ends.
 * @throws FileRefused where quotes are broken, or a row has no end.
 */
function records(text: string, delimiter: Delimiter, { to, skipped = 0 }: { to: number; skipped?: number }): Parsed[] {
  let sound = 0;
  const noteEnd: Options['on_record'] = (record, { lines }) => {
    sound = lines;
    return record;
  };
  try {
    return parse(text, { ...optionsOf(delimiter), info: true, on_record: noteEnd, to }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1 } = error as CsvError & { lines?: number };
    const begins = sound + 1 + skipped;
    throw new FileRefused(
      error.code === 'CSV_MAX_RECORD_SIZE' ? endlessRow(begins) : brokenQuotes(begins, lines + skipped),
    );
  }
}

/** Excel's own first line, which names the delimiter. */
const SEPARATOR_LINE = /^sep=[;,\t]\n/i;

const known = (cells: readonly string[]): number => cells.filter((cell) => columnNamed(cell)).length;

/** The delimiter with which most headings are those of the template. */
function delimiterOf(text: string): Delimiter {
  const [heading = ''] = text.split('\n', 1);
  const counted = DELIMITERS.map((delimiter) => {
    try {
      return { delimiter, count: known(records(heading, delimiter, { to: 1 })[0]?.record ?? []) };
    } catch {
      return { delimiter, count: 0 };
    }
  });
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
  if (best.count === 0) throw new FileRefused(REFUSALS.noHeader);
  return best.delimiter;
}

/** @throws FileRefused where a column stands twice, there are too many, or nothing tells one municipality from another. */
function columnsOf(cells: readonly string[]): Pick<Table, 'columns' | 'warnings'> {
  if (cells.length > MAX_COLUMNS) throw new FileRefused(tooManyColumns(MAX_COLUMNS));
  const columns: FileColumn[] = [];
  const warnings: Localized[] = [];
  const seen = new Set<ColumnKey>();
  for (const [place, cell] of cells.entries()) {
    const heading = cell.trim();
    const column = columnNamed(heading);
    if (!column) {
      if (heading !== '') warnings.push(unknownColumn(heading, letterOf(place)));
      continue;
    }
    if (seen.has(column.key)) throw new FileRefused(repeatedColumn(heading, letterOf(place)));
    seen.add(column.key);
    columns.push({ column, place, heading });
  }
  if (!seen.has('communeCode') && !seen.has('name')) throw new FileRefused(REFUSALS.noKey);
  return { columns, warnings };
}

/** Line ends inside the cells of a row: `info.lines` counts the line in which it ends. */
const lineEndsIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/**
 * Splits the text of a file into rows; blank ones are left out.
 * @throws FileRefused with the line where quotes are broken, a column stands twice, or there are too many rows.
 */
export function readTable(text: string): Table {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const body = lines.replace(SEPARATOR_LINE, '');
  const skipped = body.length === lines.length ? 0 : 1;
  const delimiter = delimiterOf(body);
  // The heading, all rows that there may be, and one too many.
  const [heading, ...rest] = records(body, delimiter, { to: MAX_ROWS + 2, skipped });
  const cells = heading?.record ?? [];
  const rows = rest.map(({ record, info }) => ({ line: info.lines - lineEndsIn(record) + skipped, cells: record }));
  if (rows.length === 0) throw new FileRefused(REFUSALS.headerOnly);
  if (rows.length > MAX_ROWS) throw new FileRefused(tooManyRows(MAX_ROWS, rows[MAX_ROWS]?.line ?? 0));
  return { delimiter, width: cells.length, rows, ...columnsOf(cells) };
}
