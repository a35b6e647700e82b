import { describe, expect, it } from 'vitest';
import { migrations } from '@/database/migrations';
import { dataSteps, SCHEMA_ALONE } from '@/database/mongodb/data-steps';

const names = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name);

describe('data steps of MongoDB', () => {
  it('answer every migration of SQLite that changes more than the schema', () => {
    const answered = new Set([...names(dataSteps), ...SCHEMA_ALONE]);
    expect(names(migrations).filter((name) => !answered.has(name))).toEqual([]);
    expect(SCHEMA_ALONE.filter((name) => names(dataSteps).includes(name))).toEqual([]);
  });

  it('stand in the order of their dates, each once', () => {
    expect(names(dataSteps)).toEqual([...new Set(names(dataSteps))].sort());
  });
});
