import { note, type Level } from './log';

const METHODS = { error: 'error', warn: 'warn', log: 'info', info: 'info', debug: 'debug' } satisfies Record<
  string,
  Level
>;

/** Hands what packages write to the console on to the log: Next prints its traces there, messages and all. */
export function takeConsole(): void {
  for (const [method, level] of Object.entries(METHODS)) {
    Object.assign(console, { [method]: (...given: unknown[]) => note(level, given) });
  }
}
