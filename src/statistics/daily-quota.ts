/** Rows of words, and marks of words, that one day may add. A busy day of true searches has some hundreds. */
const ROWS_A_DAY = 2_000;

/**
 * How many rows the days may still add, asked of the database once for each day: whoever reports invented words fills
 * the day's room, and not the disk.
 */
export class DailyQuota {
  private readonly left = new Map<string, number>();

  /** @param rowsOn how many rows a day, `YYYY-MM-DD`, has already. */
  constructor(private readonly rowsOn: (day: string) => Promise<number>) {}

  /** Takes the room of one row. @returns whether there was any. */
  async take(day: string): Promise<boolean> {
    const left = this.left.get(day) ?? ROWS_A_DAY - (await this.rowsOn(day));
    if (left <= 0) return false;
    this.left.set(day, left - 1);
    return true;
  }
}
