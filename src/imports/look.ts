import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { User } from '@/cms/payload-types';
import { decode, type Encoding } from './municipalities/decode';
import { planImport, type PlannedRow } from './municipalities/plan';
import { readRows } from './municipalities/rows';
import { deskFor, type StoredDesk } from './municipalities/stored';
import { readTable, type Table } from './municipalities/table';

/** A file looked at: what it holds, and what it would do to the portal as it is now. */
export interface Look {
  encoding: Encoding;
  table: Table;
  rows: readonly PlannedRow[];
  desk: StoredDesk;
  /** Names what was planned and against which records: another file, or another save, gives another name. */
  plan: string;
}

/**
 * Plans an import; writes nothing. Ten thousand rows take a second: others are answered between the steps.
 * @throws FileRefused where the file cannot be read.
 */
export async function lookAt(payload: Payload, user: User, bytes: Uint8Array): Promise<Look> {
  const { text, encoding } = decode(bytes);
  const table = readTable(text);
  await nextTurn();
  const desk = await deskFor(payload, user);
  await nextTurn();
  const read = readRows(table, desk.sources);
  await nextTurn();
  const rows = planImport(read, desk);
  await nextTurn();
  const stamps = new Map(desk.existing.map(({ id, stamp }) => [id, stamp]));
  const named = rows.map((row) => [row, row.id === null ? null : stamps.get(row.id)]);
  const plan = createHash('sha256').update(JSON.stringify(named)).digest('hex');
  return { encoding, table, rows, desk, plan };
}
