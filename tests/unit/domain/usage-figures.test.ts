import { describe, expect, it } from 'vitest';
import { UsageSums, type ReadCount, type SearchCount } from '@/domain/usage-figures';
import fc from '../../factories/fast-check';

const word = (value: string, count: number, rest: Partial<SearchCount> = {}): SearchCount => ({
  of: 'word',
  value,
  language: 'es',
  count,
  empty: 0,
  results: 0,
  ...rest,
});

const figuresOf = (searches: readonly SearchCount[], reads: readonly ReadCount[] = []) => {
  const sums = new UsageSums();
  sums.addSearches(searches);
  sums.addReads(reads);
  return sums.figures();
};

describe('figures of use', () => {
  it('add the days of a word up, show its marks where anybody typed them, and put the most sought first', () => {
    const { words, inVain, all } = figuresOf([
      word('ano', 2, { shown: 'ano', results: 6 }),
      word('visa', 9, { results: 90 }),
      word('ano', 3, { shown: 'año', empty: 1, results: 4 }),
      word('ano', 1, { shown: 'ano' }),
      word('visa', 1, { language: 'en' }),
      { of: 'search', language: 'es', count: 12, empty: 1, results: 100 },
    ]);
    expect(words).toEqual([
      { word: 'visa', language: 'es', searches: 9, empty: 0, results: 90 },
      { word: 'año', language: 'es', searches: 6, empty: 1, results: 10 },
      { word: 'visa', language: 'en', searches: 1, empty: 0, results: 0 },
    ]);
    expect(inVain.map((each) => each.word)).toEqual(['año']);
    expect(all).toEqual({ searches: 12, empty: 1, results: 100 });
  });

  it('keep the title that a record had last, and its reads by language', () => {
    const read = (language: 'es' | 'en', count: number, title: string | null): ReadCount => ({
      kind: 'practice',
      record: 'a',
      title,
      language,
      count,
    });
    const { reads, readCount } = figuresOf([], [read('es', 2, 'Antes'), read('en', 1, null), read('es', 4, 'Después')]);
    expect(reads).toEqual([
      { kind: 'practice', record: 'a', title: 'Después', byLanguage: { es: 6, en: 1 }, count: 7 },
    ]);
    expect(readCount).toBe(7);
  });

  it('lose and add nothing, however the rows are split', () => {
    const rows = fc.array(
      fc.record({ value: fc.constantFrom('visa', 'casa', 'mesa'), count: fc.nat(50), empty: fc.nat(5) }),
    );
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const [a, b] = [first, second].map((some) =>
          some.map(({ value, count, empty }) => word(value, count, { empty })),
        );
        const parts = new UsageSums();
        parts.addSearches(a ?? []);
        parts.addSearches(b ?? []);
        expect(parts.figures()).toEqual(figuresOf([...(a ?? []), ...(b ?? [])]));
        const sum = parts.figures().words.reduce((all, { searches }) => all + searches, 0);
        expect(sum).toBe([...first, ...second].reduce((all, { count }) => all + count, 0));
      }),
    );
  });
});
