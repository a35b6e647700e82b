import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ownScript } from '../../../scripts/steps/command';

/** What one writer said before it was killed. */
export interface Round {
  /** Generation of the last save that was acknowledged, by record. */
  acknowledged: Map<string, number>;
  /** Generations that were begun, by record. */
  tried: Map<string, Set<number>>;
  saves: number;
  /** The highest generation begun. */
  last: number;
  finished: boolean;
}

/** When a writer dies: killed some milliseconds after its first acknowledged save, or before one of its SQL statements. */
export type Moment = { milliseconds: number } | { statements: number };

const WRITER = ownScript('tests/integration/kill/writer.ts');

function listen(round: Round, line: string): void {
  const [word, id = '', given] = line.split(' ');
  const generation = Number(given);
  if (word === 'finished') round.finished = true;
  if (word === 'try') {
    round.tried.set(id, (round.tried.get(id) ?? new Set()).add(generation));
    round.last = Math.max(round.last, generation);
  }
  if (word === 'done') {
    round.acknowledged.set(id, generation);
    round.saves += 1;
  }
}

/** Runs a writer of the generations from `first` to `last` until it is killed (SIGKILL). */
export async function killedRound(directory: string, first: number, last: number, moment: Moment): Promise<Round> {
  const round: Round = {
    acknowledged: new Map(),
    tried: new Map(),
    saves: 0,
    last: first - 1,
    finished: false,
  };
  const child = spawn(
    process.execPath,
    [...WRITER, directory, String(first), String(last), 'statements' in moment ? String(moment.statements) : ''],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const others: string[] = [];
  let killing: NodeJS.Timeout | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (/^(try|done|finished)\b/.test(line)) listen(round, line);
    else others.push(line);
    if (line.startsWith('done') && 'milliseconds' in moment)
      killing ??= setTimeout(() => child.kill('SIGKILL'), moment.milliseconds);
  });
  child.stderr.on('data', (chunk: Buffer) => others.push(chunk.toString()));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...end) => resolve(end));
  });
  clearTimeout(killing);
  if (signal !== 'SIGKILL' && code !== 0)
    throw new Error(`The writer ended by itself (${code ?? signal}):\n${others.join('\n')}`);
  return round;
}
