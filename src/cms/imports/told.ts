import type { Locale, Localized } from '@/domain/locale';
import type { Import, ImportEntry } from '../payload-types';
import { isUndoable, type EntryState, type ImportState } from './journal';
import { columnOf, headingOf, type CellValue, type ColumnKey } from './municipalities/columns';
import { countActions, type Action, type Change, type PlannedRow } from './municipalities/plan';
import type { Remark } from './municipalities/rows';
import type { SourceBook } from './municipalities/sources';
import type { FileColumn, Table } from './municipalities/table';
import { writeCell } from './municipalities/write-cell';

/** One field of a row as the page shows it: texts in the reader's language. */
export interface ToldChange {
  column: string;
  before: string;
  after: string;
}

export interface ToldRemark {
  /** Heading of the column, as the file writes it; null for the row as a whole. */
  column: string | null;
  /** Its place in the file, from 1; null where the file has no such column. */
  place: number | null;
  message: string;
}

export interface ToldRow {
  line: number;
  action: Action;
  label: string;
  changes: ToldChange[];
  problems: ToldRemark[];
  warnings: ToldRemark[];
}

/** What an import would do. `plan` names it: an import is applied only as it was shown. */
export interface ToldPlan {
  plan: string;
  encoding: string;
  delimiter: string;
  warnings: string[];
  counts: Record<Action, number>;
  rows: ToldRow[];
}

export interface ToldEntry {
  line: number;
  action: string;
  label: string;
  state: EntryState;
  changes: ToldChange[];
  message: string | null;
}

/** A past or running import. */
export interface ToldImport {
  id: string;
  state: ImportState;
  startedAt: string;
  finishedAt: string | null;
  by: string | null;
  fileName: string | null;
  counts: Record<Action, number>;
  failure: string | null;
  isUndoable: boolean;
}

/** An import, and how many of its records it has dealt with. */
export interface ToldProgress extends ToldImport {
  dealtWith: number;
  total: number;
}

export interface ToldImportInFull extends ToldImport {
  entries: ToldEntry[];
  /** Rows that were left out because they could not be imported. */
  leftOut: { line: number; label: string; problems: ToldRemark[] }[];
}

/** In whose words: the reader's language, the titles of sources, and the headings of the file. */
export interface Telling {
  locale: Locale;
  sources: SourceBook;
  columns: readonly FileColumn[];
}

const textOf = (value: CellValue, key: ColumnKey, { locale, sources }: Telling): string =>
  key === 'sealSource' && Array.isArray(value)
    ? value.map((id) => sources.name(String(id))).join(' | ')
    : writeCell(value, columnOf(key), locale, sources);

const toldChange = ({ column, before, after }: Change, telling: Telling): ToldChange => ({
  column: headingOf(column, telling.locale),
  before: textOf(before, column, telling),
  after: textOf(after, column, telling),
});

function toldRemark({ column, message }: Remark, { locale, columns }: Telling): ToldRemark {
  const found = columns.find((each) => each.column.key === column);
  return {
    column: found?.heading ?? (column === null ? null : headingOf(column, locale)),
    place: found ? found.place + 1 : null,
    message: message[locale],
  };
}

const toldRow = (row: PlannedRow, telling: Telling): ToldRow => ({
  line: row.line,
  action: row.action,
  label: row.label,
  changes: row.changes.map((change) => toldChange(change, telling)),
  problems: row.problems.map((remark) => toldRemark(remark, telling)),
  warnings: row.warnings.map((remark) => toldRemark(remark, telling)),
});

export const toldPlan = (
  plan: string,
  encoding: string,
  table: Table,
  rows: readonly PlannedRow[],
  telling: Telling,
): ToldPlan => ({
  plan,
  encoding,
  delimiter: table.delimiter,
  warnings: table.warnings.map((warning) => warning[telling.locale]),
  counts: countActions(rows),
  rows: rows.map((row) => toldRow(row, telling)),
});

type Summary = Partial<Record<Action, number>> & {
  failing?: { line: number; label: string; problems: Remark[] }[];
};

const summaryOf = ({ summary }: Import): Summary => (summary ?? {}) as Summary;
const localized = (value: unknown, locale: Locale): string | null => (value as Localized | null)?.[locale] ?? null;

export function toldImport(record: Import, locale: Locale): ToldImport {
  const { create = 0, update = 0, unchanged = 0, error = 0 } = summaryOf(record);
  return {
    id: record.id,
    state: record.state as ImportState,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt ?? null,
    by: typeof record.by === 'object' && record.by ? (record.by.name ?? null) : null,
    fileName: record.fileName ?? null,
    counts: { create, update, unchanged, error },
    failure: localized(record.failure, locale),
    isUndoable: isUndoable(record.state),
  };
}

export function toldProgress(
  record: Import,
  { noted, over }: { noted: number; over: number },
  locale: Locale,
): ToldProgress {
  const told = toldImport(record, locale);
  return told.state === 'undoing'
    ? { ...told, dealtWith: over, total: noted }
    : { ...told, dealtWith: noted, total: told.counts.create + told.counts.update };
}

export const toldInFull = (record: Import, entries: readonly ImportEntry[], telling: Telling): ToldImportInFull => ({
  ...toldImport(record, telling.locale),
  entries: entries.map(({ line, action, label, state, changes, objection }) => ({
    line,
    action,
    label: label ?? '',
    state: state as EntryState,
    changes: ((changes ?? []) as unknown as Change[]).map((change) => toldChange(change, telling)),
    message: localized(objection, telling.locale),
  })),
  leftOut: (summaryOf(record).failing ?? []).map(({ line, label, problems }) => ({
    line,
    label,
    problems: problems.map((problem) => toldRemark(problem, telling)),
  })),
});
