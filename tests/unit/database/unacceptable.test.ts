import { describe, expect, it } from 'vitest';
import { answerUnacceptable } from '@/cms/hooks/unacceptable';
import { isUnacceptable } from '@/database/unacceptable';

const failed = (name: string, more: object = {}) =>
  Object.assign(new Error('Failed query: insert …'), { name, ...more });

describe('what a database does not take', () => {
  it.each([
    failed('Error', { cause: failed('LibsqlError', { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }) }),
    failed('LibsqlError', { code: 'SQLITE_MISMATCH' }),
    failed('CastError'),
    failed('ValidationError'),
    failed('MongoServerError', { code: 2 }),
  ])('is the fault of whoever sent it', (error) => {
    expect(isUnacceptable(error)).toBe(true);
  });

  it.each([
    failed('LibsqlError', { code: 'SQLITE_FULL' }),
    failed('LibsqlError', { code: 'SQLITE_BUSY' }),
    failed('MongoServerError', { code: 13 }),
    failed('ValidationError', { status: 400 }),
    failed('TypeError'),
    'text',
  ])('is another fault than ours', (error) => {
    expect(isUnacceptable(error)).toBe(false);
  });

  it('is told in the reader’s language, without what the database said', async () => {
    type Given = Parameters<ReturnType<typeof answerUnacceptable>>[0];
    const given = { error: failed('CastError'), req: { i18n: { language: 'en' } } } as unknown as Given;
    const answer = await answerUnacceptable(isUnacceptable)(given);
    expect(answer).toMatchObject({ status: 400 });
    expect(JSON.stringify(answer)).toContain('does not accept');
    expect(JSON.stringify(answer)).not.toContain('insert');
  });
});
