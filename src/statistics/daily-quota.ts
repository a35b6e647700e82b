/** How many rows of words, and of marks of words, one day may add. A busy day of real searches has a few hundred. */
const ROWS_A_DAY = 2_000;

/**
 * How many rows each day may still add, read from the database once for each day: forged reports of invented words fill
 * the day's quota, and not the disk.
 */
export class DailyQuota {
  private readonly left = new Map<string, number>();

  /** @param rowsOn how many rows a day, `YYYY-MM-DD`, already has. */
  constructor(private readonly rowsOn: (day: string) => Promise<number>) {}

  /** Takes one row from the quota. @returns whether there was any left. */
  async take(day: string): Promise<boolean> {
    const left = this.left.get(day) ?? ROWS_A_DAY - (await this.rowsOn(day));
    if (left <= 0) return false;
    this.left.set(day, left - 1);
    return true;
  }
}
