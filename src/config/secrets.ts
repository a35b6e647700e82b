import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilding, type Env } from './env';

/** The portal's signing and guarding secrets. */
export interface Secrets {
  /** Payload's: sessions and links in mails. */
  payload: string;
  /** Guards the internal endpoints, which scripts on the same machine call. */
  internal: string;
}

const BYTES = 32;

const readIfThere = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** Writes a draft file and links it into place, so that of two processes starting at once one wins and both read it. */
function createOnce(path: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(BYTES).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}

function keptSecret(dataDir: string, name: string): string {
  const path = join(dataDir, name);
  const present = readIfThere(path);
  if (present) return present;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  createOnce(path);
  const made = readIfThere(path);
  if (!made) throw new Error(`The secret in ${path} is empty: delete the file and start again`);
  return made;
}

/**
 * The given secrets, or ones generated once and kept in DATA_DIR (readable by the owner only). A build has none:
 * what a build contains ends up in an image, and Payload refuses to start with an empty secret.
 */
export function secrets(env: Pick<Env, 'DATA_DIR' | 'PAYLOAD_SECRET' | 'INTERNAL_SECRET'>): Secrets {
  if (isBuilding()) return { payload: '', internal: '' };
  return {
    payload: env.PAYLOAD_SECRET ?? keptSecret(env.DATA_DIR, 'payload-secret'),
    internal: env.INTERNAL_SECRET ?? keptSecret(env.DATA_DIR, 'internal-secret'),
  };
}
