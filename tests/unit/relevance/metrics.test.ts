import { describe, expect, it } from 'vitest';
import { averageOf, scoreOf } from '../../../scripts/bench/relevance/metrics';

describe('the score of a search', () => {
  it('is full where the best records come first, in any order among equals', () => {
    expect(scoreOf([2, 1, 1, 0], [1, 2, 0, 1, 0])).toEqual({ success1: 1, success3: 1, mrr: 1, ndcg: 1, empty: 0 });
  });

  it('counts what is acceptable as found, and ranks what is exactly right above it', () => {
    const { success1, mrr, ndcg } = scoreOf([1, 2], [2, 1]);
    expect({ success1, mrr }).toEqual({ success1: 1, mrr: 1 });
    // Gains 3 and 1, the second place worth 1 / log2(3).
    expect(ndcg).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), 10);
  });

  it.each([
    ['at the third place', [0, 0, 2], { success1: 0, success3: 1, mrr: 1 / 3, ndcg: 0.5, empty: 0 }],
    ['at the fourth', [0, 0, 0, 2], { success1: 0, success3: 0, mrr: 1 / 4, ndcg: 1 / Math.log2(5), empty: 0 }],
    ['past the tenth', [...Array<number>(10).fill(0), 2], { success1: 0, success3: 0, mrr: 0, ndcg: 0, empty: 0 }],
    ['nowhere', [0, 0], { success1: 0, success3: 0, mrr: 0, ndcg: 0, empty: 0 }],
    ['in no answer at all', [], { success1: 0, success3: 0, mrr: 0, ndcg: 0, empty: 1 }],
  ])('of what stands %s', (_where, answered, expected) => {
    const { ndcg, ...places } = scoreOf(answered, [2, 0, 0]);
    const { ndcg: expectedNdcg, ...expectedPlaces } = expected;
    expect(places).toEqual(expectedPlaces);
    expect(ndcg).toBeCloseTo(expectedNdcg, 10);
  });

  it('asks for no more than ten places can hold', () => {
    expect(scoreOf(Array<number>(10).fill(2), Array<number>(12).fill(2)).ndcg).toBe(1);
  });
});

describe('the average of scores', () => {
  it('is that of each column', () => {
    const found = scoreOf([2], [2]);
    const empty = scoreOf([], [2]);
    expect(averageOf([found, empty])).toEqual({ success1: 0.5, success3: 0.5, mrr: 0.5, ndcg: 0.5, empty: 0.5 });
  });

  it('is nothing where there are none', () => {
    expect(averageOf([])).toEqual({ success1: 0, success3: 0, mrr: 0, ndcg: 0, empty: 0 });
  });
});
