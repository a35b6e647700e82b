import type { Import, ImportEntry } from '@/cms/payload-types';
import type { Locale, Localized } from '@/domain/locale';
import type { DryRun } from './dry-run';
import { guessedEncoding } from './encodings/messages';
import { isUndoable, type EntryState, type ImportState } from './journal';
import { columnOf, headingOf, type CellValue, type ColumnKey } from './municipalities/columns';
import { countActions, type Action, type Change, type PlannedRow } from './municipalities/plan';
import type { Remark } from './municipalities/rows';
import type { SourceBook } from './municipalities/sources';
import { letterOf, type FileColumn } from './municipalities/table';
import { writeCell } from './municipalities/write-cell';

/** One field of a row as the page shows it: texts in the reader's language. */
export interface ChangeDto {
  column: string;
  before: string;
  after: string;
}

export interface RemarkDto {
  /** Heading of the column, as the file writes it; null for the row as a whole. */
  column: string | null;
  /** Its letter, as spreadsheets name it; null where the file has no such column. */
  letter: string | null;
  /** What the cell says; null where that is not known any more, or nothing. */
  said: string | null;
  message: string;
}

export interface RowDto {
  line: number;
  /** Id of the record that it is about; null for a new one. */
  record: string | null;
  action: Action;
  label: string;
  changes: ChangeDto[];
  problems: RemarkDto[];
  warnings: RemarkDto[];
}

/** What an import would do. `plan` names it: an import is applied only as it was shown. */
export interface PlanDto {
  plan: string;
  encoding: string;
  /** How the file was read, where it does not say that itself and a person should look at some of its words. */
  encodingNotice: string | null;
  delimiter: string;
  warnings: string[];
  counts: Record<Action, number>;
  rows: RowDto[];
}

export interface EntryDto {
  line: number;
  record: string;
  action: string;
  label: string;
  state: EntryState;
  changes: ChangeDto[];
  message: string | null;
}

/** A past or running import. */
export interface ImportDto {
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
export interface ProgressDto extends ImportDto {
  dealtWith: number;
  total: number;
}

export interface ImportDetailsDto extends ImportDto {
  entries: EntryDto[];
  /** Rows that were left out because they could not be imported. */
  leftOut: { line: number; label: string; problems: RemarkDto[] }[];
}

/** In whose words: the reader's language, the titles of sources, and the headings of the file. */
export interface DtoContext {
  locale: Locale;
  sources: SourceBook;
  columns: readonly FileColumn[];
}

const textOf = (value: CellValue, key: ColumnKey, { locale, sources }: DtoContext): string =>
  key === 'sealSource' && Array.isArray(value)
    ? value.map((id) => sources.name(String(id))).join(' | ')
    : writeCell(value, columnOf(key), locale, sources);

const changeDto = ({ column, before, after }: Change, context: DtoContext): ChangeDto => ({
  column: headingOf(column, context.locale),
  before: textOf(before, column, context),
  after: textOf(after, column, context),
});

/** Long enough to know a cell again. */
const SAID = 60;

const shortened = (cell: string): string => (cell.length > SAID ? `${cell.slice(0, SAID)}…` : cell);

/** @param cells what the row says, where that is at hand. */
function remarkDto({ column, message }: Remark, { locale, columns }: DtoContext, cells?: readonly string[]): RemarkDto {
  const found = columns.find((each) => each.column.key === column);
  const cell = found ? cells?.[found.place]?.trim() : '';
  return {
    column: found?.heading ?? (column === null ? null : headingOf(column, locale)),
    letter: found ? letterOf(found.place) : null,
    said: cell ? shortened(cell) : null,
    message: message[locale],
  };
}

const rowDto = (row: PlannedRow, cells: readonly string[] | undefined, context: DtoContext): RowDto => ({
  line: row.line,
  record: row.id,
  action: row.action,
  label: row.label,
  changes: row.changes.map((change) => changeDto(change, context)),
  problems: row.problems.map((remark) => remarkDto(remark, context, cells)),
  warnings: row.warnings.map((remark) => remarkDto(remark, context, cells)),
});

export const planDto = ({ plan, decoded, table, rows }: DryRun, context: DtoContext): PlanDto => ({
  plan,
  encoding: decoded.encoding,
  encodingNotice: decoded.guessedBy ? guessedEncoding(decoded.encoding, decoded.guessedBy)[context.locale] : null,
  delimiter: table.delimiter,
  warnings: table.warnings.map((warning) => warning[context.locale]),
  counts: countActions(rows),
  // Each row of the file is planned, in its order.
  rows: rows.map((row, at) => rowDto(row, table.rows[at]?.cells, context)),
});

type Summary = Partial<Record<Action, number>> & {
  failing?: { line: number; label: string; problems: Remark[] }[];
};

const summaryOf = ({ summary }: Import): Summary => (summary ?? {}) as Summary;
const localized = (value: unknown, locale: Locale): string | null => (value as Localized | null)?.[locale] ?? null;

export function importDto(record: Import, locale: Locale): ImportDto {
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

export function progressDto(
  record: Import,
  { noted, over }: { noted: number; over: number },
  locale: Locale,
): ProgressDto {
  const dto = importDto(record, locale);
  return dto.state === 'undoing'
    ? { ...dto, dealtWith: over, total: noted }
    : { ...dto, dealtWith: noted, total: dto.counts.create + dto.counts.update };
}

/** What is told of an import of somebody else to an editor of a region: nothing of who made it, nor of rows left out. */
export const ofSomebodyElse = (record: Import): Import => {
  const { failing: _failing, ...counts } = summaryOf(record);
  return { ...record, by: null, fileName: null, summary: counts };
};

export const detailsDto = (record: Import, entries: readonly ImportEntry[], context: DtoContext): ImportDetailsDto => ({
  ...importDto(record, context.locale),
  entries: entries.map(({ line, record: changed, action, label, state, changes, objection }) => ({
    line,
    record: changed,
    action,
    label: label ?? '',
    state: state as EntryState,
    changes: ((changes ?? []) as unknown as Change[]).map((change) => changeDto(change, context)),
    message: localized(objection, context.locale),
  })),
  leftOut: (summaryOf(record).failing ?? []).map(({ line, label, problems }) => ({
    line,
    label,
    problems: problems.map((problem) => remarkDto(problem, context)),
  })),
});
