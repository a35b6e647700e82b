import type { Locale } from './locale';
import type { PartialDate } from './partial-date';

/** Where the portal's days begin and end: continental Chile. */
export const TIME_ZONE = 'America/Santiago';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The one form of English in which a date is written `YYYY-MM-DD`. */
const CALENDAR = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Chile of a moment, given as a `Date` or in ISO 8601: `YYYY-MM-DD`. */
export const dayInChile = (moment: Date | string): PartialDate => CALENDAR.format(new Date(moment));

/** The day that it is in Chile: `YYYY-MM-DD`. */
export const todayInChile = (): PartialDate => dayInChile(new Date());

/** The day so many days after a day, both `YYYY-MM-DD`: by the calendar, in which every day counts as one. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The day so many days before a day, both `YYYY-MM-DD`. */
export const dayBefore = (day: string, days: number): string => dayAfter(day, -days);

/** The Monday of the week of a day, both `YYYY-MM-DD`. */
export const mondayOf = (day: string): string => dayBefore(day, (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7);

const MOMENTS = { es: 'es-CL', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** Writes moments as day and time in Chile, in the reader's language: «01-12-2026, 9:30 a. m.». */
export function momentFormat(locale: Locale): (moment: Date | string) => string {
  const format = new Intl.DateTimeFormat(MOMENTS[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  });
  return (moment) => format.format(new Date(moment));
}
