import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** A row that says who holds what, and until when unless renewed. */
interface LeaseRow {
  _id: string;
  holder: string;
  until: Date;
}

/** The part of a MongoDB collection that a lease needs. */
export interface LeaseRows {
  updateOne(
    filter: object,
    update: { $set: Partial<LeaseRow> },
    options?: { upsert?: boolean },
  ): Promise<{ matchedCount: number }>;
  deleteOne(filter: Partial<LeaseRow>): Promise<unknown>;
}

interface LeaseTimes {
  /** How long a lease lasts that nobody renews: as long as the others wait for a process that has died. */
  lastsMs: number;
  renewedEveryMs: number;
  askedEveryMs: number;
}

const TIMES: LeaseTimes = { lastsMs: 60_000, renewedEveryMs: 15_000, askedEveryMs: 500 };

const DUPLICATE_KEY = 11_000;

const isDuplicateKey = (error: unknown): boolean =>
  error instanceof Error && (error as Error & { code?: unknown }).code === DUPLICATE_KEY;

/** Lets one process at a time, of all that share a MongoDB, do something; one that dies is waited for no longer than its lease. */
export class Lease {
  private readonly holder = randomUUID();

  constructor(
    private readonly rows: LeaseRows,
    private readonly name: string,
    private readonly times: LeaseTimes = TIMES,
  ) {}

  /**
   * Waits for its turn, then does the work.
   * @param work is given what throws once the lease is lost: another process may be at it by then.
   * @param onWait called once, where another process is first.
   */
  async hold<T>(work: (mustHold: () => void) => Promise<T>, onWait: () => void): Promise<T> {
    if (!(await this.take())) {
      onWait();
      do await sleep(this.times.askedEveryMs);
      while (!(await this.take()));
    }
    let isLost = false;
    const renewing = setInterval(() => {
      this.renew().then(
        (isHeld) => (isLost ||= !isHeld),
        // The next renewal may come through; if none does, the lease runs out and the next one tells.
        () => undefined,
      );
    }, this.times.renewedEveryMs);
    try {
      return await work(() => {
        if (isLost) throw new Error(`The lease «${this.name}» was lost: another process has taken it.`);
      });
    } finally {
      clearInterval(renewing);
      await this.rows.deleteOne({ _id: this.name, holder: this.holder });
    }
  }

  private until = (): Date => new Date(Date.now() + this.times.lastsMs);

  /** Where somebody holds it, no row matches, and the one to be put in its place is refused: its `_id` is taken. */
  private async take(): Promise<boolean> {
    try {
      await this.rows.updateOne(
        { _id: this.name, until: { $lt: new Date() } },
        { $set: { holder: this.holder, until: this.until() } },
        { upsert: true },
      );
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  private async renew(): Promise<boolean> {
    const mine = { _id: this.name, holder: this.holder };
    return (await this.rows.updateOne(mine, { $set: { until: this.until() } })).matchedCount > 0;
  }
}
