import type { Localized } from '@/domain/locale';
import type { CellValue, ColumnKey } from './columns';
import { OBJECTIONS } from './messages';
import { readCell } from './read-cell';
import type { SourceBook } from './sources';
import type { Table, TableRow } from './table';

/** Something said of a row, or of one of its cells. */
export interface Remark {
  column: ColumnKey | null;
  message: Localized;
}

/** What a row of the file says. A column that is not there leaves the record as it is; null and [] clear it. */
export interface ImportRow {
  line: number;
  given: Readonly<Partial<Record<ColumnKey, CellValue>>>;
  problems: readonly Remark[];
  warnings: readonly Remark[];
}

function readRow({ columns, width }: Table, { line, cells }: TableRow, sources: SourceBook): ImportRow {
  const given: Partial<Record<ColumnKey, CellValue>> = {};
  const problems: Remark[] = [];
  const warnings: Remark[] = [];
  for (const { column, place } of columns) {
    const read = readCell(cells[place] ?? '', column, sources);
    if (!read) continue;
    if (read.value !== undefined) given[column.key] = read.value;
    if (read.problem) problems.push({ column: column.key, message: read.problem });
    if (read.warning) warnings.push({ column: column.key, message: read.warning });
  }
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    problems.push({ column: null, message: OBJECTIONS.moreCells });
  }
  return { line, given, problems, warnings };
}

/** What each row of a file says, and what is wrong in it. */
export const readRows = (table: Table, sources: SourceBook): ImportRow[] =>
  table.rows.map((row) => readRow(table, row, sources));
