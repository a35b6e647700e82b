import { describe, expect, it } from 'vitest';
import { SEEDED_COLLECTIONS, type SeededCollection } from '@/seed/collections';
import type { SeedRecord } from '@/seed/records';
import { danglingIn } from '@/seed/references';

const record = (seedKey: string, names: readonly [SeededCollection, string][] = []): SeedRecord => ({
  seedKey,
  input: null,
  data: (_locale, idOf) => Object.fromEntries(names.map(([collection, key]) => [key, idOf(collection, key)])),
});

const nothing = Object.fromEntries(SEEDED_COLLECTIONS.map((each) => [each, []])) as unknown as Record<
  SeededCollection,
  SeedRecord[]
>;
const among = (held: Partial<typeof nothing>, written = '') =>
  danglingIn({ ...nothing, ...held }, (_collection, { seedKey }) => seedKey === written);

describe('a reference of content-seed', () => {
  it('leads to a record of its collection, earlier or later', () => {
    const practice = record('feria', [
      ['sources', 'informe'],
      ['practices', 'mesa'],
    ]);
    expect(among({ sources: [record('informe')], practices: [practice, record('mesa')] })).toEqual([]);
  });

  it('is named once, with who makes it, where it leads nowhere, or to another collection', () => {
    const practice = record('feria', [['organizations', 'informe']]);
    expect(among({ sources: [record('informe')], practices: [practice] })).toEqual([
      {
        file: 'practices/feria',
        field: 'organizations',
        message: 'names «informe», which content-seed does not hold',
      },
    ]);
    expect(among({ practices: [practice] }, 'feria')).toEqual([]);
  });
});
