import { decodeFile } from '@/imports/encodings/decode';
import { FileRefused } from '@/imports/file-refused';
import type { Facts } from '@/imports/municipalities/columns';
import { NO_FACTS, planImport, type PlanContext, type Existing, type PlannedRow } from '@/imports/municipalities/plan';
import { readRows } from '@/imports/municipalities/rows';
import type { SourcedEvent } from '@/imports/municipalities/rules';
import { SourceBook } from '@/imports/municipalities/sources';
import { readTable } from '@/imports/municipalities/table';

export const SOURCES = new SourceBook([
  { id: 's1', title: 'Presentación de 2024', published: true },
  { id: 's2', title: 'Informe en borrador', published: false },
  { id: 's3', title: 'Repetida', published: true },
  { id: 's4', title: 'repetida', published: true },
]);

export const ARICA: Existing = {
  id: 'arica',
  hasPendingDraft: false,
  facts: {
    ...NO_FACTS,
    communeCode: '15101',
    name: 'Municipalidad de Arica',
    region: 'CL-AP',
    commune: 'Arica',
    awarded: ['2018'],
    published: true,
  },
  events: [{ kind: 'awarded', date: '2018', source: 's1' }],
};

export const planContext = (over: Partial<PlanContext> = {}): PlanContext => ({
  existing: [ARICA],
  sources: SOURCES,
  ownRegion: null,
  today: '2026-11-21',
  ...over,
});

export const existing = (id: string, facts: Partial<Facts>, events: SourcedEvent[] = []): Existing => ({
  id,
  hasPendingDraft: false,
  facts: { ...NO_FACTS, ...facts },
  events,
});

/** What an import of the file would do. */
export function planOf(file: string | Uint8Array, context: PlanContext = planContext()): PlannedRow[] {
  const { text } = decodeFile(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  return planImport(readRows(readTable(text), context.sources), context);
}

/** Problems of the rows in Spanish, with line and column. */
export const problemsOf = (rows: readonly PlannedRow[]): string[] =>
  rows.flatMap(({ line, problems }) =>
    problems.map(({ column, message }) => `${line} ${column ?? '–'}: ${message.es}`),
  );

export const actions = (rows: readonly PlannedRow[]): string[] => rows.map(({ action }) => action);

/** Why a file is refused, in Spanish; `read` where it is not. */
export function reasonOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof FileRefused) return error.reason.es;
    throw error;
  }
  return 'read';
}
