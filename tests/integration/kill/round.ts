import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

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
  milliseconds: number;
}

const WRITER = ['--conditions=production', '--import', 'tsx', 'tests/integration/kill/writer.ts'];

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

/**
 * Runs a writer and kills it (SIGKILL).
 * @param after milliseconds from its first acknowledged save on.
 */
export async function killedRound(directory: string, first: number, last: number, after: number): Promise<Round> {
  const round: Round = {
    acknowledged: new Map(),
    tried: new Map(),
    saves: 0,
    last: first - 1,
    finished: false,
    milliseconds: after,
  };
  const child = spawn(process.execPath, [...WRITER, directory, String(first), String(last)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const others: string[] = [];
  let killing: NodeJS.Timeout | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (/^(try|done|finished)\b/.test(line)) listen(round, line);
    else others.push(line);
    if (line.startsWith('done')) killing ??= setTimeout(() => child.kill('SIGKILL'), after);
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
