import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';

const RUN = ['scripts/run.mjs', 'tests/fixtures/run/probe.mjs'];

let started: ChildProcess | undefined;
afterEach(() => started?.kill('SIGKILL'));

/** Starts a program. @returns what it has written so far, and its end. */
function begin(program: string, args: readonly string[]) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started = child;
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended, output: () => output };
}

const written = (text: string, output: () => string) => expect.poll(output, { timeout: 8_000 }).toContain(text);

describe('scripts/run.mjs', () => {
  it('runs a script with the flags of all scripts, and ends as it ends', async () => {
    const { ended, output } = begin(process.execPath, [...RUN, '7']);
    expect(await ended).toBe(7);
    expect(output()).toContain('--conditions=production');
  });

  it('passes signals on', async () => {
    const { child, ended, output } = begin(process.execPath, [...RUN, 'wait']);
    await written('waiting', output);
    child.kill('SIGTERM');
    expect(await ended).toBe(3);
    expect(output()).toContain('stopped');
  });

  it('stops the script when what started it has died without a word, as npm does', async () => {
    const { child, output } = begin('sh', ['-c', `"${process.execPath}" ${RUN.join(' ')} wait; true`]);
    await written('waiting', output);
    child.kill('SIGKILL');
    await written('stopped', output);
  });
});
