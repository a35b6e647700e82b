import type { PartialDate } from './partial-date';

/** A practice, as far as its review is concerned. */
export interface Reviewed {
  reviewBy: PartialDate | null;
  lastReviewed: PartialDate | null;
}

const MONTH = 7;
const YEAR = 4;

/** The last day that a date may mean: that of 2026 is 31 December. */
const lastDay = (date: PartialDate): string =>
  date.length === YEAR ? `${date}-12-31` : date.length === MONTH ? `${date}-31` : date;

/**
 * Whether a review is due: its date is before `soon`, or there is none and the last review was before `longAgo`.
 * @param soon `YYYY-MM-DD`
 * @param longAgo `YYYY-MM-DD`
 */
export function isReviewDue({ reviewBy, lastReviewed }: Reviewed, soon: string, longAgo: string): boolean {
  if (reviewBy) return lastDay(reviewBy) <= soon;
  return lastReviewed !== null && lastDay(lastReviewed) < longAgo;
}

/** Most urgent first: by the next review, and those without one by the last. */
export const byUrgency = (a: Reviewed, b: Reviewed): number => urgency(a).localeCompare(urgency(b));

const urgency = ({ reviewBy, lastReviewed }: Reviewed): string => lastDay(reviewBy ?? lastReviewed ?? '9999');
