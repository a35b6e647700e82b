import { z } from 'zod';
import { LANGUAGE_TAGS, type Locale } from './locale';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date as exact as the source states it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** Whether the text is a partial date that exists in the calendar. */
export function isPartialDate(value: unknown): value is PartialDate {
  const match = typeof value === 'string' ? SHAPE.exec(value) : null;
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export const partialDateSchema = z.string().refine(isPartialDate, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

/** The calendar year. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/**
 * Whether `end` is certainly before `start`: compared only as far as both are known, so that a practice that
 * started in 2021-05 may end in 2021.
 */
export function endsBefore(start: PartialDate, end: PartialDate): boolean {
  const known = Math.min(start.length, end.length);
  return end.slice(0, known) < start.slice(0, known);
}

/** Orders partial dates; the less exact one comes first among equals. */
export const comparePartialDates = (a: PartialDate, b: PartialDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** «2021», «mayo de 2021» or «3 de mayo de 2021», in the reader's language. Anything else is returned unchanged. */
export function formatPartialDate(date: PartialDate, locale: Locale): string {
  if (!isPartialDate(date)) return date;
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}
