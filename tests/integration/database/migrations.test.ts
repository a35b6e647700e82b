import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '@/database/adapter';
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

describe('migrations', () => {
  it('describe the collections as they are now (else: npm run generate:migration)', async () => {
    const latest =
      readdirSync(MIGRATIONS)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .at(-1) ?? '';
    const before: unknown = JSON.parse(readFileSync(join(MIGRATIONS, latest), 'utf8'));
    const { generateDrizzleJson, generateMigration } = tools.requireDrizzleKit();
    expect(await generateMigration(before, await generateDrizzleJson(tools.schema))).toEqual([]);
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
