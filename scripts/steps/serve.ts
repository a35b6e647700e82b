import { fork, type ChildProcess } from 'node:child_process';
import { Refusal } from './environment';
import { supervise } from './supervise.mjs';

/** A Node program: its file, its arguments, and flags for Node itself. */
export interface Program {
  file: string;
  args?: readonly string[];
  nodeFlags?: readonly string[];
  /** Added to the environment. */
  env?: Record<string, string>;
  cwd: string;
}

const begin = ({ file, args = [], nodeFlags = [], env = {}, cwd }: Program): ChildProcess =>
  fork(file, args, {
    cwd,
    env: { ...process.env, ...env },
    execArgv: [...nodeFlags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

/**
 * Runs the preparation and waits for it to end.
 * @throws Refusal if it fails, or ends without having reported that its work was done.
 */
export async function prepareWith(program: Program): Promise<void> {
  const child = begin(program);
  let prepared = false;
  child.on('message', (message) => (prepared ||= message === 'prepared'));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Refusal('The portal was not started: its preparation failed, see above.');
  if (!prepared)
    throw new Refusal('The portal was not started: its preparation ended before its work was done. Try again.');
}

/** Runs the server until it ends; signals are passed on to it. @returns its exit code. */
export async function serveWith(program: Program): Promise<number> {
  const { code, signal } = await supervise(begin(program));
  return signal ? 0 : (code ?? 1);
}
