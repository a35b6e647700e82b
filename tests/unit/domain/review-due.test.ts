import { describe, expect, it } from 'vitest';
import { byUrgency, isReviewDue } from '@/domain/review-due';

const due = (reviewBy: string | null, lastReviewed: string | null = null) =>
  isReviewDue({ reviewBy, lastReviewed }, '2027-01-20', '2024-11-21');

describe('a review', () => {
  it('is due when all of its date comes before the horizon', () => {
    expect(['2026-11-01', '2027-01-20', '2026-12', '2026'].map((date) => due(date))).toEqual([true, true, true, true]);
    expect(['2027-01-21', '2027-01', '2027'].map((date) => due(date))).toEqual([false, false, false]);
  });

  it('is due long after the last one, where no date is set', () => {
    expect(due(null, '2024-10')).toBe(true);
    expect(due(null, '2024')).toBe(false);
    expect(due(null, '2025-03-01')).toBe(false);
    expect(due(null)).toBe(false);
    expect(due('2030', '2010')).toBe(false);
  });

  it('that is most overdue comes first', () => {
    const reviews = ['2026-05', '2024', '2026-04-30'].map((reviewBy) => ({ reviewBy, lastReviewed: null }));
    expect(reviews.sort(byUrgency).map(({ reviewBy }) => reviewBy)).toEqual(['2024', '2026-04-30', '2026-05']);
  });
});
