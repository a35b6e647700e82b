import { describe, expect, it } from 'vitest';
import { UsageSums, weekFigures, type ReadCount, type SearchCount } from '@/domain/usage-figures';
import fc from '../../factories/fast-check';

const word = (value: string, count: number, rest: Partial<SearchCount> = {}): SearchCount => ({
  of: 'word',
  value,
  language: 'es',
  count,
  empty: 0,
  partial: 0,
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
      { of: 'search', language: 'es', count: 12, empty: 1, partial: 3, results: 100 },
    ]);
    expect(words).toEqual([
      { word: 'visa', language: 'es', searches: 9, empty: 0, partial: 0, results: 90 },
      { word: 'año', language: 'es', searches: 6, empty: 1, partial: 0, results: 10 },
      { word: 'visa', language: 'en', searches: 1, empty: 0, partial: 0, results: 0 },
    ]);
    expect(inVain.map((each) => each.word)).toEqual(['año']);
    expect(all).toEqual({ searches: 12, empty: 1, partial: 3, results: 100 });
  });

  it('list words by how often they were not found whole, be it not at all or in part', () => {
    const { inVain } = figuresOf([
      word('visa', 9, { empty: 1 }),
      word('casa', 8, { partial: 3 }),
      word('mesa', 7, { results: 7 }),
      word('ruta', 6, { empty: 1, partial: 1 }),
    ]);
    expect(inVain.map((each) => each.word)).toEqual(['casa', 'ruta', 'visa']);
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

describe('weeks of searches', () => {
  it('stand newest first, the busier language first, and never open more than was sought', () => {
    const week = (day: string, language: 'es' | 'en', count: number, opened: number) => ({
      day,
      language,
      count,
      opened,
    });
    expect(
      weekFigures([
        week('2026-11-16', 'es', 5, 9),
        week('2026-11-23', 'en', 1, 0),
        week('2026-11-23', 'es', 8, 3),
        week('2026-11-30', 'es', 0, 4),
      ]),
    ).toEqual([
      { week: '2026-11-23', language: 'es', searches: 8, opened: 3, unopened: 5 },
      { week: '2026-11-23', language: 'en', searches: 1, opened: 0, unopened: 1 },
      { week: '2026-11-16', language: 'es', searches: 5, opened: 5, unopened: 0 },
    ]);
  });
});
