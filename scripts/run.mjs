/** Runs a script with the flags that all of them need: `node scripts/run.mjs scripts/start.ts --dev`. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { nodeFlags } from './steps/node-flags.mjs';
import { supervise } from './steps/supervise.mjs';

const [file = '', ...args] = process.argv.slice(2);

const { code, signal } = await supervise(
  spawn(process.execPath, [...nodeFlags(file), file, ...args], {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
  }),
);
process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
