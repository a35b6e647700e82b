import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dayBefore } from '@/domain/chilean-time';
import { WAITING_DAYS } from '@/domain/usage';

/** In DATA_DIR; only the owner may read it. */
const FILE = 'statistics-key';
const KEY_BYTES = 32;
/** Hexadecimal digits: 128 bits. */
const HASH_LENGTH = 32;

const keySchema = z.object({ made: z.iso.date(), key: z.string().regex(/^[0-9a-f]{64}$/) });
type Key = z.infer<typeof keySchema>;

/** The existing key; null if there is none, or the file does not hold a key. */
function keyIn(path: string): Key | null {
  try {
    return keySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error && error.code !== 'ENOENT');
    if (isThere) return null;
    throw error;
  }
}

/** Writes the key atomically. The previous key is lost with this: what was made with it can no longer be made. */
function replaceKey(dataDir: string, path: string, today: string): Key {
  const made: Key = { made: today, key: randomBytes(KEY_BYTES).toString('hex') };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  renameSync(draft, path);
  return made;
}

/**
 * The marks under which words wait until enough days have used them. Without the key, which is stored next to the
 * database and not in it, a mark reveals nothing about its word; the key is replaced every ninety days.
 * @throws if DATA_DIR cannot be read or written.
 */
export function wordMarks(dataDir: string, today: string): (word: string) => string {
  const path = join(dataDir, FILE);
  const present = keyIn(path);
  const isFresh = present !== null && present.made > dayBefore(today, WAITING_DAYS);
  const { key } = isFresh ? present : replaceKey(dataDir, path, today);
  return (word) => createHmac('sha256', key).update(word).digest('hex').slice(0, HASH_LENGTH);
}
