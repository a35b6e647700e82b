import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '@/database/turns';

/** A connection that writes down its statements. */
function connection(refuse: readonly string[] = []) {
  const statements: string[] = [];
  const turns = new Turns((statement) => {
    statements.push(statement);
    return refuse.includes(statement) ? Promise.reject(new Error(`refused: ${statement}`)) : Promise.resolve();
  });
  const step = (name: string) => async () => {
    statements.push(`${name} begins`);
    await sleep(1);
    statements.push(`${name} ends`);
    return name;
  };
  return { statements, turns, step };
}

describe('turns on one connection', () => {
  it('lets nobody in between', async () => {
    const { statements, turns, step } = connection();
    await Promise.all([turns.atomically(step('a')), turns.alone(step('b')), turns.atomically(step('c'))]);
    expect(statements).toEqual([
      ...['BEGIN IMMEDIATE', 'a begins', 'a ends', 'COMMIT'],
      ...['b begins', 'b ends'],
      ...['BEGIN IMMEDIATE', 'c begins', 'c ends', 'COMMIT'],
    ]);
  });

  it('lets a call from inside join, in the same transaction', async () => {
    const { statements, turns, step } = connection();
    const result = await turns.atomically(async () => {
      await Promise.all([turns.alone(step('read')), sleep(2)]);
      return turns.atomically(step('write'));
    });
    expect(result).toBe('write');
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'read begins', 'read ends', 'write begins', 'write ends', 'COMMIT']);
  });

  it('rolls back, tells the error, and goes on', async () => {
    const { statements, turns, step } = connection();
    const failing = turns.atomically(() => Promise.reject(new Error('taken')));
    const next = turns.alone(step('next'));
    await expect(failing).rejects.toThrow('taken');
    await next;
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'ROLLBACK', 'next begins', 'next ends']);
  });

  it('tells the first error where there is nothing left to roll back', async () => {
    const { turns, step } = connection(['ROLLBACK']);
    await expect(turns.atomically(() => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    await expect(turns.alone(step('next'))).resolves.toBe('next');
  });

  it('rolls back what could not be committed', async () => {
    const { statements, turns, step } = connection(['COMMIT']);
    await expect(turns.atomically(step('a'))).rejects.toThrow('refused: COMMIT');
    expect(statements.at(-1)).toBe('ROLLBACK');
  });

  it('queues what was started inside and outlived its turn', async () => {
    const { statements, turns, step } = connection();
    let late: Promise<unknown> = Promise.resolve();
    await turns.atomically(() => {
      late = sleep(5).then(() => turns.atomically(step('late')));
      return Promise.resolve();
    });
    const other = turns.alone(async () => {
      statements.push('other begins');
      await sleep(10);
      statements.push('other ends');
    });
    await Promise.all([late, other]);
    expect(statements.slice(2)).toEqual([
      'other begins',
      'other ends',
      'BEGIN IMMEDIATE',
      'late begins',
      'late ends',
      'COMMIT',
    ]);
  });
});
