import { createClient } from '@libsql/client';
import type { Payload } from 'payload';

type Row = Record<string, unknown>;

interface Client {
  execute(sql: string): Promise<{ rows: Row[] }>;
}

/** SQLite's own tables, and the statistics that it makes anew. */
const OWN = "name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

const clientOf = (payload: Payload): Client => (payload.db as unknown as { client: Client }).client;

/** The rows of a table as INSERT statements, in the order of their columns. */
async function rowsOf(client: Client, table: string): Promise<string[]> {
  const { rows: columns } = await client.execute(`SELECT name FROM pragma_table_info('${table}')`);
  const quoted = columns.map(({ name }) => `quote("${String(name)}")`).join(" || ',' || ");
  const { rows } = await client.execute(`SELECT ${quoted} AS row FROM "${table}" ORDER BY rowid`);
  return rows.map(({ row }) => `INSERT INTO "${table}" VALUES(${String(row)});`);
}

/** The whole of an open SQLite database as SQL. */
export async function dumpSqlite(payload: Payload): Promise<string> {
  const client = clientOf(payload);
  const made = async (type: 'table' | 'index'): Promise<Row[]> =>
    (await client.execute(`SELECT name, sql FROM sqlite_master WHERE type = '${type}' AND sql NOT NULL AND ${OWN}`))
      .rows;
  const lines: string[] = ['PRAGMA foreign_keys = OFF;', 'BEGIN;'];
  for (const { name, sql } of await made('table')) {
    lines.push(`${String(sql)};`, ...(await rowsOf(client, String(name))));
  }
  for (const { sql } of await made('index')) lines.push(`${String(sql)};`);
  return [...lines, 'COMMIT;', ''].join('\n');
}

/** Makes the file that a dump describes. */
export async function restoreSqlite(dump: string, file: string): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  await client.executeMultiple(dump);
  client.close();
}
