import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index, type AnySQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload';
import { isMigrating } from '@/config/env';
import { migrations } from './migrations';
import { ConnectionMutex } from './connection-mutex';

type SqliteOptions = Parameters<typeof sqliteAdapter>[0];
type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>;
type SchemaHook = NonNullable<SqliteOptions['afterSchemaInit']>[number];
type Method = (...given: unknown[]) => Promise<unknown>;

const BUSY_TIMEOUT_MS = 5_000;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Rows sampled per index: an estimate is enough, and a large table must not block the portal. */
const ANALYSED_ROWS = 1_000;

const READS = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[];

const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[];

/**
 * Payload's own index of a `*_locales` table starts with the language, so that reading the texts of some records scans
 * those of all (17 s for 100 of 10,000 records). This one starts with the record.
 */
const indexLocalesByParent: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue;
    extendTable({
      table,
      extraConfig: ({ _parentID: parent }: Record<string, AnySQLiteColumn>) =>
        parent ? { [`${name}_parent_only_idx`]: index(`${name}_parent_only_idx`).on(parent) } : {},
    });
  }
  return schema;
};

function serialise(adapter: SqliteAdapter, mutex: ConnectionMutex): void {
  const methods = adapter as unknown as Record<string, Method>;
  const wrap = (name: string, inTurn: (work: () => Promise<unknown>) => Promise<unknown>) => {
    const original = methods[name];
    if (!original) throw new Error(`The SQLite adapter has no method ${name}: is this another version of Payload?`);
    methods[name] = (...given) => inTurn(() => original.apply(adapter, given));
  };
  for (const name of READS) wrap(name, (work) => mutex.runExclusive(work));
  for (const name of WRITES) wrap(name, (work) => mutex.inTransaction(work));
}

/**
 * Migrates in one transaction, so that a start that is killed leaves the schema unchanged. SQLite ignores
 * `PRAGMA foreign_keys` inside a transaction, and dropping a table that is being rebuilt would empty those that refer
 * to it: hence it is switched off around the transaction.
 */
function migrateAtomically(adapter: SqliteAdapter, mutex: ConnectionMutex): void {
  const migrate = adapter.migrate.bind(adapter);
  adapter.migrate = async (given) => {
    await mutex.runExclusive(() => adapter.client.execute('PRAGMA foreign_keys = OFF'));
    try {
      await mutex.inTransaction(() => migrate({ migrations: given?.migrations ?? (migrations as Migration[]) }));
    } finally {
      await mutex.runExclusive(() => adapter.client.execute('PRAGMA foreign_keys = ON'));
    }
  };
}

/** Migrations always run at start-up, in development too: a database once filled by «push» can never be migrated. */
function migrateOnConnect(adapter: SqliteAdapter, path: string): void {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    await connect?.(options);
    if (!isMigrating()) await adapter.migrate();
  };
}

/**
 * Closes the file as well, and drops its client, so that connecting again reopens it (Payload does so when its
 * configuration changes under a development server); Payload's own method only drops the schema.
 */
function closeOnDestroy(adapter: SqliteAdapter, mutex: ConnectionMutex): void {
  const destroy = adapter.destroy?.bind(adapter);
  adapter.destroy = () =>
    mutex.runExclusive(async () => {
      adapter.client?.close();
      Reflect.deleteProperty(adapter, 'client');
      await destroy?.();
    });
}

async function analyse(adapter: SqliteAdapter, mutex: ConnectionMutex): Promise<void> {
  await mutex.runExclusive(async () => {
    await adapter.client.execute(`PRAGMA analysis_limit = ${ANALYSED_ROWS}`);
    await adapter.client.execute('ANALYZE');
  });
}

/** Statistics once a day. */
function analyseDaily(adapter: SqliteAdapter, mutex: ConnectionMutex): void {
  const { connect, destroy } = adapter;
  let timer: NodeJS.Timeout | undefined;
  adapter.connect = async (options) => {
    await connect?.call(adapter, options);
    clearInterval(timer);
    const again = () =>
      analyse(adapter, mutex).catch((err: unknown) => adapter.payload.logger.warn({ err, msg: 'ANALYZE failed' }));
    timer = setInterval(() => void again(), DAY_MS).unref();
  };
  adapter.destroy = async () => {
    clearInterval(timer);
    await destroy?.call(adapter);
  };
}

/** What `analyse` looks for on Payload's database adapter. */
export interface Analysable {
  /** Refreshes the statistics from which SQLite chooses its indexes. */
  analyse(): Promise<void>;
}

/** The embedded database: one file, one connection, every write whole or not at all. */
export function sqliteDatabase(uri: string): DatabaseAdapterObj {
  const path = resolve(uri.slice('file:'.length));
  const base = sqliteAdapter({
    client: { url: `file:${path}` },
    idType: 'uuid',
    push: false,
    wal: true,
    busyTimeout: BUSY_TIMEOUT_MS,
    // Payload's transactions leak on SQLite (7 GB after 3,000 creates); ConnectionMutex takes their place.
    transactionOptions: false,
    migrationDir: resolve('src/database/migrations'),
    afterSchemaInit: [indexLocalesByParent],
  });
  return {
    ...base,
    init: (given) => {
      const adapter = base.init(given);
      const mutex = new ConnectionMutex((statement) => adapter.client.execute(statement));
      serialise(adapter, mutex);
      migrateAtomically(adapter, mutex);
      migrateOnConnect(adapter, path);
      closeOnDestroy(adapter, mutex);
      analyseDaily(adapter, mutex);
      const analysable: Analysable = {
        analyse: () => analyse(adapter, mutex),
      };
      return Object.assign(adapter, analysable);
    },
  };
}
