import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '@/database/adapter';
import type { SchemaSnapshot } from '../../../scripts/steps/deletion-rules';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

const MIGRATIONS = 'src/database/migrations';

/** The part of the SQLite adapter that makes migrations. */
interface SchemaTools {
  schema: unknown;
  requireDrizzleKit(): {
    generateDrizzleJson(schema: unknown): Promise<unknown>;
    generateMigration(before: unknown, after: unknown): Promise<string[]>;
  };
  client: { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> };
}

let portal: OpenPortal;
let payload: Payload;
let tools: SchemaTools;

beforeAll(async () => {
  process.env.DATABASE_URI = '';
  portal = await openPortal();
  payload = portal.payload;
  tools = payload.db as unknown as SchemaTools;
});
afterAll(() => portal.close());

const query = async (sql: string) => (await tools.client.execute(sql)).rows;

const latestSnapshot = (): string =>
  readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1) ?? '';

describe('migrations', () => {
  it('describe the collections as they are now (else: npm run generate:migration)', async () => {
    const before: unknown = JSON.parse(readFileSync(join(MIGRATIONS, latestSnapshot()), 'utf8'));
    const { generateDrizzleJson, generateMigration } = tools.requireDrizzleKit();
    expect(await generateMigration(before, await generateDrizzleJson(tools.schema))).toEqual([]);
  });

  it('give every relation what the collections say of deletions', async () => {
    const snapshot = JSON.parse(readFileSync(join(MIGRATIONS, latestSnapshot()), 'utf8')) as SchemaSnapshot;
    const found: string[] = [];
    const said: string[] = [];
    for (const [table, { foreignKeys }] of Object.entries(snapshot.tables)) {
      for (const { columnsFrom, onDelete } of Object.values(foreignKeys))
        said.push(`${table}.${columnsFrom.join()} ${onDelete ?? ''}`);
      for (const { from, on_delete: rule } of await query(`SELECT * FROM pragma_foreign_key_list('${table}')`))
        found.push(`${table}.${String(from)} ${String(rule).toLowerCase()}`);
    }
    expect(said.length).toBeGreaterThan(250);
    expect(found.sort()).toEqual(said.sort());
    expect(found.filter((relation) => relation.endsWith('no action'))).toEqual([]);
  });

  it('give every table of texts an index that leads with the record', async () => {
    const tables = (
      await query(`SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\'`)
    ).map(({ name }) => String(name));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const indexes = await query(
        `SELECT i.name FROM pragma_index_list('${table}') l JOIN pragma_index_info(l.name) i WHERE i.seqno = 0`,
      );
      expect(
        indexes.map(({ name }) => name),
        table,
      ).toContain('_parent_id');
    }
  });

  it('have been run once, and are not run again', async () => {
    const run = async () => (await query('SELECT name FROM payload_migrations')).map(({ name }) => name);
    const before = await run();
    expect(before.length).toBe(readdirSync(MIGRATIONS).filter((file) => /^\d.*\.ts$/.test(file)).length);
    await payload.db.migrate();
    expect(await run()).toEqual(before);
  });
});

describe('the SQLite file', () => {
  it('is written ahead, waits for others, and holds to its relations', async () => {
    expect(await query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await query('PRAGMA busy_timeout')).toEqual([{ timeout: 5000 }]);
    expect(await query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    expect(await query('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('is in DATA_DIR', () => {
    expect(statSync(join(portal.directory, 'portal.db')).size).toBeGreaterThan(0);
  });

  it('has statistics after an analysis', async () => {
    await payload.create({ collection: 'sources', data: { title: 'Fuente', _status: 'published' } });
    await analyse(payload);
    expect((await query('SELECT count(*) AS rows FROM sqlite_stat1'))[0]?.rows).toBeGreaterThan(0);
  });
});
