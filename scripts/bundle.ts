import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { nodeFileTrace } from '@vercel/nft';
import { ensureBuild, THREADS } from './steps/build';
import { ROOT } from './steps/command';
import { compile } from './steps/compile';
import { fail, Refusal } from './steps/environment';

/**
 * What the image holds: Next's standalone server, our start and preparation scripts, and the packages that these need.
 */
const TARGET = path.join(ROOT, '.next/standalone');
const COMPILED = path.join(ROOT, 'dist');
const ENTRIES = { container: 'scripts/container.ts', prepare: 'scripts/prepare.ts' };
/** Nothing from the build machine may end up in an image. */
const LEFT_OUT = /^(\.env.*|data)$/;

/** Copies the package files that compiled entries reach. @returns how many. */
async function copyPackages(entries: readonly string[]): Promise<number> {
  const { fileList } = await nodeFileTrace([...entries], {
    base: ROOT,
    conditions: ['node', 'production', 'import', 'default'],
  });
  const packages = [...fileList].filter((file) => file.startsWith('node_modules/'));
  for (const file of packages) {
    await mkdir(path.dirname(path.join(TARGET, file)), { recursive: true });
    await cp(path.join(ROOT, file), path.join(TARGET, file), { force: true });
  }
  return packages.length;
}

async function bundle(): Promise<void> {
  await ensureBuild('standalone');
  for (const name of await readdir(TARGET))
    if (LEFT_OUT.test(name)) await rm(path.join(TARGET, name), { recursive: true });
  for (const folder of ['.next/static', 'public', 'content-seed']) {
    await cp(path.join(ROOT, folder), path.join(TARGET, folder), { recursive: true });
  }
  const entries = await compile(ENTRIES, COMPILED);
  for (const entry of entries) await cp(entry, path.join(TARGET, path.basename(entry)));
  await cp(THREADS, path.join(TARGET, path.relative(ROOT, THREADS)));
  const copied = await copyPackages([...entries, THREADS]);
  if (copied === 0) throw new Refusal('No package was traced: the image would not start.');
  console.log(
    `Put together in ${path.relative(ROOT, TARGET)} (${copied} files of packages; start it with node container.mjs).`,
  );
}

try {
  await bundle();
} catch (error) {
  fail(error);
}
