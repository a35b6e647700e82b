import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MIGRATIONS = 'src/database/migrations';

/** What Payload hands to a migration on SQLite, as far as this one needs it. */
interface MigrationArguments {
  db: { run(statement: unknown): Promise<unknown> };
  payload: {
    db: {
      schema: unknown;
      requireDrizzleKit(): {
        generateDrizzleJson(schema: unknown): Promise<unknown>;
        generateMigration(before: unknown, after: unknown): Promise<string[]>;
      };
    };
  };
}

const latestSchema = (): unknown => {
  const [latest = ''] = readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .reverse();
  return JSON.parse(readFileSync(join(MIGRATIONS, latest), 'utf8'));
};

/** What `npm run generate:migration` would write for the new collection. */
export const toyMigration = {
  name: '29990101_000000_toys',
  down: () => Promise.resolve(),
  up: async ({ db, payload }: MigrationArguments): Promise<void> => {
    const { sql } = await import('@payloadcms/db-sqlite');
    const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit();
    const statements = await generateMigration(latestSchema(), await generateDrizzleJson(payload.db.schema));
    for (const statement of statements) await db.run(sql.raw(statement));
  },
};
