import type { Config } from 'payload';
import { note, type Level } from './log';

/** Levels as Payload's logger numbers them. */
const LEVELS: readonly [least: number, level: Level][] = [
  [50, 'error'],
  [40, 'warn'],
  [30, 'info'],
];

const levelOf = (number: number): Level => LEVELS.find(([least]) => number >= least)?.[1] ?? 'debug';

/** Payload's logger, which hands everything on to the portal's log. */
export const payloadLogger = {
  options: { level: 'info', hooks: { logMethod: (given, _write, level) => note(levelOf(level), given) } },
  destination: process.stdout,
} satisfies Config['logger'];
