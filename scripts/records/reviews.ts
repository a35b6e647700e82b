import { isPartialDate, type PartialDate } from '@/domain/partial-date';
import { isReviewDue } from '@/domain/review-due';
import type { Fault } from './finding';
import type { StoredRecord } from './stored-record';

const DAY_MS = 24 * 60 * 60 * 1_000;

const dayBefore = (today: PartialDate): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);

/** A record that should have been looked at again. @param today `YYYY-MM-DD` */
export function pastReviews({ data }: StoredRecord, today: PartialDate): Fault[] {
  const { reviewBy } = data;
  if (!isPartialDate(reviewBy)) return [];
  return isReviewDue({ reviewBy, lastReviewed: null }, dayBefore(today), '')
    ? [{ check: 'review', field: 'reviewBy', message: `was to be reviewed by ${reviewBy}` }]
    : [];
}
