import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ConnectionMutex } from '@/database/connection-mutex';

/** A connection that writes down its statements. */
function connection(refuse: readonly string[] = []) {
  const statements: string[] = [];
  const mutex = new ConnectionMutex((statement) => {
    statements.push(statement);
    return refuse.includes(statement) ? Promise.reject(new Error(`refused: ${statement}`)) : Promise.resolve();
  });
  const step = (name: string) => async () => {
    statements.push(`${name} begins`);
    await sleep(1);
    statements.push(`${name} ends`);
    return name;
  };
  return { statements, mutex, step };
}

describe('mutex on one connection', () => {
  it('lets nobody in between', async () => {
    const { statements, mutex, step } = connection();
    await Promise.all([mutex.inTransaction(step('a')), mutex.runExclusive(step('b')), mutex.inTransaction(step('c'))]);
    expect(statements).toEqual([
      ...['BEGIN IMMEDIATE', 'a begins', 'a ends', 'COMMIT'],
      ...['b begins', 'b ends'],
      ...['BEGIN IMMEDIATE', 'c begins', 'c ends', 'COMMIT'],
    ]);
  });

  it('lets a call from inside join, in the same transaction', async () => {
    const { statements, mutex, step } = connection();
    const result = await mutex.inTransaction(async () => {
      await Promise.all([mutex.runExclusive(step('read')), sleep(2)]);
      return mutex.inTransaction(step('write'));
    });
    expect(result).toBe('write');
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'read begins', 'read ends', 'write begins', 'write ends', 'COMMIT']);
  });

  it('rolls back, tells the error, and goes on', async () => {
    const { statements, mutex, step } = connection();
    const failing = mutex.inTransaction(() => Promise.reject(new Error('taken')));
    const next = mutex.runExclusive(step('next'));
    await expect(failing).rejects.toThrow('taken');
    await next;
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'ROLLBACK', 'next begins', 'next ends']);
  });

  it('tells the first error where there is nothing left to roll back', async () => {
    const { mutex, step } = connection(['ROLLBACK']);
    await expect(mutex.inTransaction(() => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    await expect(mutex.runExclusive(step('next'))).resolves.toBe('next');
  });

  it('rolls back what could not be committed', async () => {
    const { statements, mutex, step } = connection(['COMMIT']);
    await expect(mutex.inTransaction(step('a'))).rejects.toThrow('refused: COMMIT');
    expect(statements.at(-1)).toBe('ROLLBACK');
  });

  it('queues what was started inside and outlived its turn', async () => {
    const { statements, mutex, step } = connection();
    let late: Promise<unknown> = Promise.resolve();
    await mutex.inTransaction(() => {
      late = sleep(5).then(() => mutex.inTransaction(step('late')));
      return Promise.resolve();
    });
    const other = mutex.runExclusive(async () => {
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
