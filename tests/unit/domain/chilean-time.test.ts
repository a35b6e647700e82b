import { describe, expect, it, vi } from 'vitest';
import { dayAfter, dayBefore, dayInChile, momentFormat, todayInChile } from '@/domain/chilean-time';

describe('the day in Chile', () => {
  it.each([
    ['an evening in winter', '2026-07-02T03:59:59Z', '2026-07-01'],
    ['its midnight', '2026-07-02T04:00:00Z', '2026-07-02'],
    ['an evening in summer', '2026-12-02T02:59:59Z', '2026-12-01'],
    ['its midnight, an hour earlier in UTC', '2026-12-02T03:00:00Z', '2026-12-02'],
    ['the hour that comes twice', '2026-04-05T03:30:00Z', '2026-04-04'],
    ['the first moment of the day that has no midnight', '2026-09-06T04:00:00Z', '2026-09-06'],
  ])('is that of the clock there: %s', (_what, moment, day) => {
    expect(dayInChile(moment)).toBe(day);
    expect(dayInChile(new Date(moment))).toBe(day);
  });

  it('is today’s while it is', () => {
    vi.useFakeTimers({ now: new Date('2027-01-01T01:00:00Z') });
    expect(todayInChile()).toBe('2026-12-31');
    vi.useRealTimers();
  });
});

describe('days', () => {
  it('are counted by the calendar, the change of the hour and leap days among them', () => {
    expect(dayBefore('2026-09-07', 2)).toBe('2026-09-05');
    expect(dayAfter('2026-04-04', 1)).toBe('2026-04-05');
    expect(dayBefore('2028-03-01', 1)).toBe('2028-02-29');
    expect(dayAfter('2026-12-31', 366)).toBe('2028-01-01');
  });
});

describe('a moment', () => {
  it('is written as day and time in Chile, in the language of its reader', () => {
    const moment = '2026-12-02T02:05:00Z';
    expect(momentFormat('es')(moment).replace(/\s/g, ' ')).toBe('01-12-2026, 11:05 p. m.');
    expect(momentFormat('en')(moment)).toBe('1 Dec 2026, 23:05');
  });
});
