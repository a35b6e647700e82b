import type { PartialDate } from '@/domain/partial-date';
import type { Region } from '@/domain/vocabularies/regions';
import { COLUMNS, columnOf, type CellValue, type Column, type ColumnKey, type Facts } from './columns';
import { Matcher, nameKey, type Matchable } from './match';
import { OBJECTIONS, repeatedRow, LINES_NAMED, WARNINGS } from './messages';
import type { ImportRow, Remark } from './rows';
import { EVENT_KINDS, objectionsTo, type SourcedEvent } from './rules';
import type { SourceBook } from './sources';
import { isSame } from './write-cell';

/** One municipality of Chile as it stands, its newest draft included. */
export interface Existing extends Matchable {
  events: readonly SourcedEvent[];
  /** A draft lies above what is published: writing would publish it unasked. */
  hasPendingDraft: boolean;
}

/** What a plan is made against. */
export interface PlanContext {
  existing: readonly Existing[];
  sources: SourceBook;
  /** The only region that the importing person may change; null for all. */
  ownRegion: Region | null;
  /** `YYYY-MM-DD`. */
  today: PartialDate;
}

/** One field, before and after. Sources of the history are lists, because each event has its own. */
export interface Change {
  column: ColumnKey;
  before: CellValue;
  after: CellValue;
}

export type Action = 'create' | 'update' | 'unchanged' | 'error';

/** What an import does with one row. */
export interface PlannedRow {
  line: number;
  action: Action;
  /** The record that it is about; null for a new one, or where that cannot be known. */
  id: string | null;
  /** How a person knows it: the name, else the code. */
  label: string;
  changes: readonly Change[];
  /** All events as they will stand. */
  events: readonly SourcedEvent[];
  problems: readonly Remark[];
  warnings: readonly Remark[];
}

export const NO_FACTS = Object.fromEntries(
  COLUMNS.map(({ key, kind }) => [key, kind === 'dates' ? [] : kind === 'yesNo' ? false : null]),
) as unknown as Facts;

const datesOf = (value: CellValue): readonly PartialDate[] => (Array.isArray(value) ? (value as PartialDate[]) : []);

/** Events as they will stand: those that are kept keep their source, the others get the one that the row names. */
function eventsAfter(facts: Facts, before: readonly SourcedEvent[], named: string | null): SourcedEvent[] {
  return EVENT_KINDS.flatMap((kind) =>
    datesOf(facts[kind]).flatMap((date) => {
      const kept = before.filter((event) => event.kind === kind && event.date === date);
      const events = kept.length > 0 ? kept : [{ kind, date, source: null }];
      return events.map((event) => ({ ...event, source: event.source ?? named }));
    }),
  );
}

const sourcesIn = (events: readonly SourcedEvent[]): string[] =>
  [...new Set(events.flatMap(({ source }) => (source === null ? [] : [source])))].sort();

function changesBetween(before: Facts, after: Facts): Change[] {
  return COLUMNS.filter(
    (column: Column) => column.key !== 'sealSource' && !isSame(before[column.key], after[column.key], column),
  ).map(({ key }) => ({ column: key, before: before[key], after: after[key] }));
}

function sourceChange(before: readonly SourcedEvent[], after: readonly SourcedEvent[]): Change[] {
  const [old, next] = [sourcesIn(before), sourcesIn(after)];
  const lacked = (events: readonly SourcedEvent[]) => events.filter(({ source }) => source === null).length;
  const isSameList = old.join('\n') === next.join('\n') && lacked(before) <= lacked(after);
  return isSameList ? [] : [{ column: 'sealSource', before: old, after: next }];
}

const labelOf = ({ given }: Pick<ImportRow, 'given'>, existing: Existing | null): string =>
  [given.name, existing?.facts.name, given.communeCode].find((each) => typeof each === 'string') ?? '';

const text = (value: CellValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** Whether a record is a draft of another region, or has one above it: nothing of what it says is told to who plans. */
const isHidden = ({ facts, hasPendingDraft }: Existing, { ownRegion }: PlanContext): boolean =>
  ownRegion !== null && facts.region !== ownRegion && (facts.published !== true || hasPendingDraft);

const hiddenRow = ({ line, given }: ImportRow): PlannedRow => ({
  line,
  id: null,
  label: labelOf({ given }, null),
  changes: [],
  events: [],
  action: 'error',
  problems: [{ column: 'region', message: OBJECTIONS.otherRegion }],
  warnings: [],
});

function planRow(row: ImportRow, existing: Existing | null, context: PlanContext): PlannedRow {
  if (existing && isHidden(existing, context)) return hiddenRow(row);
  const before = existing?.facts ?? NO_FACTS;
  const facts: Facts = { ...before, ...row.given };
  const named = text(row.given.sealSource);
  const eventsBefore = existing?.events ?? [];
  const events = eventsAfter(facts, eventsBefore, named);
  const changes = [...changesBetween(before, facts), ...sourceChange(eventsBefore, events)];
  const isUnread = (column: ColumnKey | null) => column === null || !(column in row.given);
  const isChanged = (column: ColumnKey | null) => changes.some((change) => change.column === column);
  const problems = row.problems.filter(({ column }) => isUnread(column) || isChanged(column));
  const warnings = row.warnings.filter(({ column }) => isChanged(column));
  const planned = { line: row.line, id: existing?.id ?? null, label: labelOf(row, existing), changes, events };
  if (existing && changes.length === 0) {
    if (named !== null && !sourcesIn(eventsBefore).includes(named)) {
      warnings.push({ column: 'sealSource', message: WARNINGS.sourceUnused });
    }
    return { ...planned, action: problems.length > 0 ? 'error' : 'unchanged', problems, warnings };
  }
  const { ownRegion, today, sources } = context;
  const regions = existing ? [before.region, facts.region] : [facts.region];
  const isForeign = ownRegion !== null && regions.some((region) => region !== ownRegion);
  if (isForeign) problems.push({ column: 'region', message: OBJECTIONS.otherRegion });
  if (existing?.hasPendingDraft) problems.push({ column: null, message: OBJECTIONS.pendingDraft });
  const unread = new Set(problems.map(({ column }) => column));
  problems.push(
    ...objectionsTo({ facts, events, isNew: existing === null }, today, sources).filter(
      ({ column }) => !unread.has(column),
    ),
  );
  const action = problems.length > 0 ? 'error' : existing ? 'update' : 'create';
  return { ...planned, action, problems, warnings };
}

/** By what rows are known to be about the same municipality: the record, the code, else name and region. */
const identity = (row: ImportRow, existing: Existing | null): string[] => {
  const { communeCode, name, region } = row.given;
  const code = typeof communeCode === 'string' ? [`code ${communeCode}`] : [];
  if (existing) return [`record ${existing.id}`, ...code];
  return [...code, ...(nameKey(name) !== '' ? [`name ${nameKey(name)} ${text(region) ?? ''}`] : [])];
};

const withProblem = (row: PlannedRow, problem: Remark): PlannedRow => ({
  ...row,
  action: 'error',
  problems: [...row.problems, problem],
});

function linesByIdentity(found: readonly { row: ImportRow; names: readonly string[] }[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const { row, names } of found) {
    for (const name of names) {
      const known = lines.get(name);
      if (known) known.push(row.line);
      else lines.set(name, [row.line]);
    }
  }
  return lines;
}

/** The lines of other rows about the same municipality: as many as are named, and one more. */
function twinsOf(
  { line }: ImportRow,
  names: readonly string[],
  lines: ReadonlyMap<string, readonly number[]>,
): number[] {
  const twins = new Set<number>();
  for (const name of names) {
    for (const other of lines.get(name) ?? []) {
      if (twins.size > LINES_NAMED) break;
      if (other !== line) twins.add(other);
    }
  }
  return [...twins];
}

/** What an import would do, row by row; nothing is written. */
export function planImport(rows: readonly ImportRow[], context: PlanContext): PlannedRow[] {
  const matcher = new Matcher(context.existing);
  const found = rows.map((row) => {
    const match = matcher.find(row);
    const objection = match && 'objection' in match ? match.objection : null;
    const existing = match && 'objection' in match ? null : match;
    return { row, existing, objection, names: objection ? [] : identity(row, existing) };
  });
  const lines = linesByIdentity(found);
  return found.map(({ row, existing, objection, names }) => {
    if (objection) return unmatched(row, { column: null, message: objection });
    const planned = planRow(row, existing, context);
    const twins = twinsOf(row, names, lines);
    return twins.length > 0 ? withProblem(planned, { column: null, message: repeatedRow(twins) }) : planned;
  });
}

const unmatched = (row: ImportRow, problem: Remark): PlannedRow => ({
  line: row.line,
  action: 'error',
  id: null,
  label: labelOf(row, null),
  changes: [],
  events: [],
  problems: [...row.problems, problem],
  warnings: row.warnings,
});

/** How many rows an import would treat in each way. */
export const countActions = (rows: readonly PlannedRow[]): Record<Action, number> => {
  const counts = { create: 0, update: 0, unchanged: 0, error: 0 };
  for (const { action } of rows) counts[action] += 1;
  return counts;
};

/** Whether a planned change touches the history. */
export const touchesHistory = ({ changes }: PlannedRow): boolean =>
  changes.some(({ column }) => column === 'sealSource' || columnOf(column).kind === 'dates');
