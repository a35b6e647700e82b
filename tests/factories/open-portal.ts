import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, type Payload } from 'payload';

/** A portal of a test's own: an empty database and a folder that nobody else uses. */
export interface OpenPortal {
  payload: Payload;
  database: 'sqlite' | 'mongodb';
  /** DATA_DIR of this portal. */
  directory: string;
  close(): Promise<void>;
}

/** A database of its own on the server that DATABASE_URI names, where that is MongoDB; else a file in the folder. */
function ownDatabase(directory: string): string {
  const given = process.env.DATABASE_URI ?? '';
  if (!given.startsWith('mongodb')) return `file:${join(directory, 'portal.db')}`;
  const uri = new URL(given);
  uri.pathname = `/portal_${randomBytes(6).toString('hex')}`;
  return uri.href;
}

async function dropMongo(payload: Payload): Promise<void> {
  if (payload.db.name === 'mongoose') await payload.db.connection.dropDatabase();
}

/**
 * Opens Payload with the portal's own configuration. Settings are read once per test file, so that a file opens one
 * portal; `again` opens the same data anew, as a restart does.
 */
export async function openPortal(again?: string): Promise<OpenPortal> {
  const directory = again ?? mkdtempSync(join(tmpdir(), 'portal-test-'));
  process.env.DATA_DIR = directory;
  if (!again) process.env.DATABASE_URI = ownDatabase(directory);
  process.env.MEILI_HOST = '';
  process.env.SMTP_URL = '';
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config, key: randomBytes(6).toString('hex') });
  payload.logger.level = 'error';
  return {
    payload,
    database: payload.db.name === 'mongoose' ? 'mongodb' : 'sqlite',
    directory,
    close: async () => {
      await dropMongo(payload);
      await payload.destroy();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
