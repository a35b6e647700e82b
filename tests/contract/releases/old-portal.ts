import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { MongoClient } from 'mongodb';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { restoreMongo } from '../../../scripts/releases/kept-mongodb';
import { filesOf, readRelease, type KeptDatabase } from '../../../scripts/releases/kept-release';
import { restoreSqlite } from '../../../scripts/releases/kept-sqlite';
import type { WorkOfPeople } from '../../../scripts/releases/work-of-people';

/** A record as it lay in the database before today's code opened it. */
export interface LeftRecord {
  id: string;
  /** Null where the collection has no drafts. */
  status: string | null;
}

/** A database of a former release, restored and not yet opened. */
export interface RestoredDatabase {
  database: KeptDatabase;
  uri: string;
  directory: string;
  work: WorkOfPeople;
  /** Reads a collection past Payload: Mongoose's name for it, and SQLite's. */
  left(name: { mongodb: string; sqlite: string }): Promise<LeftRecord[]>;
  drop(): Promise<void>;
}

const statusOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

async function leftInMongo(uri: string, name: string): Promise<LeftRecord[]> {
  const client = await MongoClient.connect(uri);
  const rows = await client.db().collection(name).find().toArray();
  await client.close();
  return rows.map((row) => ({ id: String(row._id), status: statusOf(row._status) }));
}

async function leftInSqlite(uri: string, name: string): Promise<LeftRecord[]> {
  const client = createClient({ url: uri });
  const { rows } = await client.execute(`SELECT * FROM "${name}"`);
  client.close();
  return rows.map((row) => ({ id: String(row.id), status: statusOf(row._status) }));
}

async function dropMongo(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri);
  await client.db().dropDatabase();
  await client.close();
}

/** Restores a kept release into a database of its own: on the MongoDB of DATABASE_URI where there is one, else in a file. */
export async function restoreRelease(release: string): Promise<RestoredDatabase> {
  const directory = mkdtempSync(path.join(tmpdir(), 'release-test-'));
  const given = process.env.RELEASES_URI ?? process.env.DATABASE_URI ?? '';
  // Opening a portal names its own database there: the server is remembered for the next.
  process.env.RELEASES_URI = given;
  const database: KeptDatabase = given.startsWith('mongodb') ? 'mongodb' : 'sqlite';
  const { dump, work } = readRelease(release, database);
  cpSync(filesOf(release), directory, { recursive: true });
  const file = path.join(directory, 'portal.db');
  const server = database === 'mongodb' ? new URL(given) : null;
  if (server) server.pathname = `/release_${randomBytes(6).toString('hex')}`;
  const uri = server?.href ?? `file:${file}`;
  await (server ? restoreMongo(dump, uri) : restoreSqlite(dump, file));
  return {
    database,
    uri,
    directory,
    work,
    left: (name) => (server ? leftInMongo(uri, name.mongodb) : leftInSqlite(uri, name.sqlite)),
    drop: async () => {
      if (server) await dropMongo(uri);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What a process that opens a database is told. */
export const environmentOf = ({ uri, directory }: RestoredDatabase): Record<string, string> => ({
  DATA_DIR: directory,
  DATABASE_URI: uri,
  MEILI_HOST: '',
  SMTP_URL: '',
});

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** A former release's database, opened by today's code. */
export interface OldPortal {
  payload: Payload;
  config: SanitizedConfig;
  /** Asks as the browser does. */
  ask(path: string, token?: string): Promise<Answer>;
}

/** @param key tells an opening from those before; the one of the process, which answers requests, has none. */
export async function openRestored(restored: RestoredDatabase, key?: string): Promise<OldPortal> {
  Object.assign(process.env, environmentOf(restored));
  const { default: configuration } = await import('@payload-config');
  const config = await configuration;
  const payload = await getPayload({ config, ...(key ? { key } : {}) });
  payload.logger.level = 'error';
  return {
    payload,
    config,
    ask: async (address, token) => {
      const headers = new Headers(token ? { authorization: `JWT ${token}` } : {});
      const request = new Request(`http://127.0.0.1/api${address}`, { headers });
      const answer = await handleEndpoints({ config, request });
      const isJson = answer.headers.get('content-type')?.includes('json') === true;
      return { status: answer.status, body: isJson ? ((await answer.json()) as Answer['body']) : {} };
    },
  };
}
