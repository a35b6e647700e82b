import type { DatabaseAdapterObj, Payload } from 'payload';
import type { Env } from '@/config/env';
import { mongoDatabase } from './mongodb';
import { sqliteDatabase, type Analysable } from './sqlite';

/**
 * The database that the scheme of DATABASE_URI selects: `file:` is SQLite, `mongodb:` and `mongodb+srv:` are MongoDB.
 */
export function databaseAdapter(env: Pick<Env, 'DATABASE_URI' | 'DATABASE_COMPATIBILITY'>): DatabaseAdapterObj {
  return env.DATABASE_URI.startsWith('file:')
    ? sqliteDatabase(env.DATABASE_URI)
    : mongoDatabase(env.DATABASE_URI, env.DATABASE_COMPATIBILITY);
}

const isAnalysable = (database: object): database is Analysable => 'analyse' in database;

/** Refreshes SQLite's statistics; needed after many writes (seeding) and from time to time. Does nothing on MongoDB. */
export async function analyse(payload: Payload): Promise<void> {
  if (isAnalysable(payload.db)) await payload.db.analyse();
}
