import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bin, ROOT, runNode } from './command';
import { compile } from './compile';

/** What a build depends on. Content is not part of it: it lives in the database. */
const SOURCES = ['src', 'public', 'payload.config.ts', 'next.config.mjs', 'package-lock.json', 'tsconfig.json'];
const BUILD = path.join(ROOT, '.next');
const STAMP = path.join(BUILD, 'built-from');
/** What the threads of heavy work run: Next knows of none (src/heavy-work/pool.ts finds it there). */
export const THREADS = path.join(BUILD, 'heavy-work.mjs');

async function filesBelow(entry: string): Promise<string[]> {
  const absolute = path.join(ROOT, entry);
  if (!existsSync(absolute)) return [];
  const listed = await readdir(absolute, { recursive: true, withFileTypes: true }).catch(() => null);
  if (listed === null) return [absolute];
  return listed.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
}

/** A container runs the standalone form; the other is for `next start`. */
type Form = 'server' | 'standalone';

/** A digest of every source: it changes exactly when a build would. */
async function sourcesDigest(form: Form): Promise<string> {
  const digest = createHash('sha256').update(form);
  const files = (await Promise.all(SOURCES.map(filesBelow))).flat().sort();
  for (const file of files)
    digest
      .update(path.relative(ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return digest.digest('hex');
}

const stampedDigest = () => readFile(STAMP, 'utf8').catch(() => null);

/** Builds the portal and records what it was built from. @throws Error if the build fails. */
export async function build(form: Form = 'server'): Promise<void> {
  const digest = await sourcesDigest(form);
  const { code, seconds } = await runNode([bin.next, 'build'], {
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      BUILD_STANDALONE: form === 'standalone' ? '1' : '',
    },
  });
  if (code !== 0 || !existsSync(path.join(BUILD, 'BUILD_ID'))) throw new Error('The build failed: see above.');
  await compile({ [path.basename(THREADS, '.mjs')]: 'src/heavy-work/worker.ts' }, BUILD);
  await writeFile(STAMP, digest);
  console.log(`Built in ${seconds.toFixed(0)} s.`);
}

/** Builds, unless the existing build is of the current sources. */
export async function ensureBuild(form: Form = 'server'): Promise<void> {
  if (existsSync(path.join(BUILD, 'BUILD_ID')) && (await stampedDigest()) === (await sourcesDigest(form))) {
    console.log('The build is up to date.');
    return;
  }
  console.log('Building the portal (one to three minutes) …');
  await build(form);
}
