import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './command';

/**
 * Makes one file of our own code for each entry; packages stay packages, because some find their parts by path.
 * @param entries source by name.
 * @param folder where they are put, as `<name>.mjs`.
 * @returns their paths.
 */
export async function compile(entries: Readonly<Record<string, string>>, folder: string): Promise<string[]> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: { ...entries },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    alias: { '@payload-config': './payload.config.ts' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return Object.keys(entries).map((name) => path.join(folder, `${name}.mjs`));
}
