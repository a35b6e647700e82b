import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeFlags } from './node-flags.mjs';

/** The project's folder; every path of a script is below it. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface CommandResult {
  code: number;
  seconds: number;
  /** Everything it wrote; empty if it wrote directly to the terminal. */
  output: string;
}

/**
 * Runs a program with this Node and waits for it to end.
 * @param args the script, relative to the project, and its arguments.
 * @param options `quiet` keeps what it writes instead of showing it; `env` is added to the environment;
 *   `asks` lets it read answers from the terminal; `root` is another checkout that it runs in.
 */
export function runNode(
  args: readonly string[],
  {
    quiet = false,
    asks = false,
    env = {},
    root = ROOT,
  }: { quiet?: boolean; asks?: boolean; env?: Record<string, string | undefined>; root?: string } = {},
): Promise<CommandResult> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : [asks ? 'inherit' : 'ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, seconds: (performance.now() - started) / 1000, output });
    });
  });
}

/** Where the executables of installed packages are, for `runNode`. */
export const bin = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  payload: 'node_modules/payload/bin.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** Arguments that run one of our own scripts. */
export const ownScript = (file: string): string[] => [...nodeFlags(file), file];
