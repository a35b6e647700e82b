import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { User } from '@/cms/payload-types';
import { decodeFile, type DecodedFile } from './encodings/decode';
import { planImport, type PlannedRow } from './municipalities/plan';
import { readRows } from './municipalities/rows';
import { planContextFor, type StoredPlanContext } from './municipalities/stored';
import { readTable, type Table } from './municipalities/table';

/** What a file holds, and what it would do to the portal as it is now. */
export interface DryRun {
  decoded: Omit<DecodedFile, 'text'>;
  table: Table;
  rows: readonly PlannedRow[];
  context: StoredPlanContext;
  /** Names what was planned and against which records: another file, or another save, gives another name. */
  plan: string;
}

/**
 * Plans an import; writes nothing. Ten thousand rows take a second: others are answered between the steps.
 * @throws FileRefused where the file cannot be read.
 */
export async function dryRun(payload: Payload, user: User, bytes: Uint8Array): Promise<DryRun> {
  const { text, ...decoded } = decodeFile(bytes);
  const table = readTable(text);
  await nextTurn();
  const context = await planContextFor(payload, user);
  await nextTurn();
  const read = readRows(table, context.sources);
  await nextTurn();
  const rows = planImport(read, context);
  await nextTurn();
  const etags = new Map(context.existing.map(({ id, etag }) => [id, etag]));
  const named = rows.map((row) => [row, row.id === null ? null : etags.get(row.id)]);
  const plan = createHash('sha256').update(JSON.stringify(named)).digest('hex');
  return { decoded, table, rows, context, plan };
}
