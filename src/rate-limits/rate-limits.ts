import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '@/config/env';
import { processState } from '@/config/process-state';
import { secrets } from '@/config/secrets';
import { LIMITS, type Limit, type LimitName } from './limits';

const MS = 1000;

/**
 * Counts how often each caller does what is limited, in the memory of this process. Callers are kept as keyed hashes
 * alone: nothing here says who they are.
 */
export class RateLimits<Name extends string> {
  private readonly limiters: ReadonlyMap<Name, RateLimiterMemory>;

  constructor(
    limits: Readonly<Record<Name, Limit>>,
    private readonly secret: string,
  ) {
    const rows = Object.entries<Limit>(limits) as [Name, Limit][];
    this.limiters = new Map(
      rows.map(([name, { uses, seconds }]) => [name, new RateLimiterMemory({ points: uses, duration: seconds })]),
    );
  }

  /**
   * Counts one use.
   * @param caller who: an address (`callerOf`), the id of a person, the name of an account.
   * @returns after how many seconds it is allowed again; 0 where it is allowed now.
   */
  async use(name: Name, caller: string): Promise<number> {
    try {
      await this.limiterOf(name).consume(this.keyOf(name, caller));
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / MS));
      throw refused;
    }
  }

  /** How often the caller did it since the count began. */
  async used(name: Name, caller: string): Promise<number> {
    return (await this.limiterOf(name).get(this.keyOf(name, caller)))?.consumedPoints ?? 0;
  }

  /** Begins the caller's count anew. */
  async forget(name: Name, caller: string): Promise<void> {
    await this.limiterOf(name).delete(this.keyOf(name, caller));
  }

  private keyOf(name: Name, caller: string): string {
    return createHmac('sha256', this.secret).update(`${name}\0${caller}`).digest('base64url');
  }

  private limiterOf(name: Name): RateLimiterMemory {
    const limiter = this.limiters.get(name);
    if (!limiter) throw new Error(`Nothing limits «${name}»`);
    return limiter;
  }
}

const shared = processState<RateLimits<LimitName>>('rateLimits');

/** The counts of this process. */
export const rateLimits = (): RateLimits<LimitName> =>
  (shared.current ??= new RateLimits(LIMITS, secrets(env()).payload));
