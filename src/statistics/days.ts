const DAY_MS = 24 * 60 * 60 * 1_000;

/** The day so many days before another, both `YYYY-MM-DD`. */
export const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
