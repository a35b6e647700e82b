import type { UsageEvent } from '@/domain/usage';

/** How many different events are held at once; beyond these, new ones are dropped. */
const MOST_HELD = 2_000;

/** How many reports a process accepts, whoever sends them: nobody's address is looked at. */
const ALLOWED = {
  read: { perSecond: 50, atOnce: 500 },
  search: { perSecond: 10, atOnce: 100 },
  opening: { perSecond: 10, atOnce: 100 },
} as const;

/** An event on a day, and how often it was reported. */
export interface Counted {
  event: UsageEvent;
  /** `YYYY-MM-DD` in Chile. */
  day: string;
  times: number;
}

/** Allows bursts up to a limit, and a rate per second. */
class TokenBucket {
  private left: number;
  private last = -Infinity;

  constructor(private readonly limit: { perSecond: number; atOnce: number }) {
    this.left = limit.atOnce;
  }

  /** @param now milliseconds of any monotonic clock. */
  spend(now: number): boolean {
    const earned = (Math.max(0, now - this.last) / 1_000) * this.limit.perSecond;
    this.left = Math.min(this.limit.atOnce, this.left + earned);
    this.last = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}

/** Holds events in memory until they are written. Bounded in rate and in number, so that no flood can fill it. */
export class UsageBuffer {
  private held = new Map<string, Counted>();
  private readonly buckets = {
    read: new TokenBucket(ALLOWED.read),
    search: new TokenBucket(ALLOWED.search),
    opening: new TokenBucket(ALLOWED.opening),
  };

  /** @returns whether the event is counted. */
  add(event: UsageEvent, day: string, now = performance.now()): boolean {
    return this.buckets[event.of].spend(now) && this.hold({ event, day, times: 1 });
  }

  /** Takes back what could not be written. */
  restore(counted: readonly Counted[]): void {
    for (const each of counted) this.hold(each);
  }

  /** Returns everything held, and empties the buffer. */
  drain(): Counted[] {
    const all = [...this.held.values()];
    this.held = new Map();
    return all;
  }

  private hold({ event, day, times }: Counted): boolean {
    const key = JSON.stringify([day, event]);
    const known = this.held.get(key);
    if (!known && this.held.size >= MOST_HELD) return false;
    if (known) known.times += times;
    else this.held.set(key, { event, day, times });
    return true;
  }
}
