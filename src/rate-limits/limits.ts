/** How often something may be done by whoever does it. */
export interface Limit {
  uses: number;
  /** From the first of these uses on. */
  seconds: number;
}

/**
 * What is limited. Generous: a whole municipality, or a workshop of fifty, may share one address. What one caller may
 * do stays within what the portal can make while others are served.
 */
export const LIMITS = {
  /** Documents that have to be made: with a name or a logo for one person alone, or not kept yet. */
  documents: { uses: 90, seconds: 60 },
  /** Files that come in to be kept: pictures and documents of the admin. */
  uploads: { uses: 60, seconds: 60 },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;
