import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { WorkOfPeople } from './work-of-people';

/** Where the databases of former releases are kept, a folder for each: `<date>-<commit>`. */
export const RELEASES = 'tests/fixtures/releases';

export type KeptDatabase = 'sqlite' | 'mongodb';

/** A database as a release left it, and what its people had written. */
interface KeptRelease {
  dump: string;
  work: WorkOfPeople;
}

const DUMP: Readonly<Record<KeptDatabase, string>> = { sqlite: 'sqlite.sql.br', mongodb: 'mongodb.ndjson.br' };
const workIn = (database: KeptDatabase): string => `${database}.people.json`;

/** Uploaded files of a kept release, as they lay in DATA_DIR. */
export const filesOf = (release: string): string => path.join(RELEASES, release, 'files');

/** @throws Error where the release keeps no such database. */
export function readRelease(release: string, database: KeptDatabase): KeptRelease {
  const at = (name: string): Buffer => readFileSync(path.join(RELEASES, release, name));
  return {
    dump: brotliDecompressSync(at(DUMP[database])).toString('utf8'),
    work: JSON.parse(at(workIn(database)).toString('utf8')) as WorkOfPeople,
  };
}

/** @param folder the folder of the release. @returns the size of the dump in bytes. */
export function writeRelease(folder: string, database: KeptDatabase, { dump, work }: KeptRelease): number {
  const bytes = Buffer.from(dump);
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, DUMP[database]), compressed);
  writeFileSync(path.join(folder, workIn(database)), `${JSON.stringify(work, null, 2)}\n`);
  return compressed.length;
}
