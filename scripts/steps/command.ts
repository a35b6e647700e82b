import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's folder; every path of a script is below it. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Payload's editor hangs when plain Node loads its development build (docs/architecture.md, «Known traps»). */
export const CONDITIONS = '--conditions=production';

export interface CommandResult {
  code: number;
  seconds: number;
  /** Everything it wrote; empty where it wrote to the terminal itself. */
  output: string;
}

/**
 * Runs a program with this Node and waits for its end.
 * @param args the script, relative to the project, and what it is given.
 * @param options `quiet` keeps what it writes instead of showing it; `env` is added to the environment.
 */
export function runNode(
  args: readonly string[],
  { quiet = false, env = {} }: { quiet?: boolean; env?: Record<string, string | undefined> } = {},
): Promise<CommandResult> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
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

/** Where the program of an installed package is, for `runNode`. */
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

/** Arguments that run one of our own TypeScript scripts. */
export const ownScript = (file: string): string[] => [CONDITIONS, '--import', 'tsx', file];
