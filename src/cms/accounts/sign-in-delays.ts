import { setTimeout as sleep } from 'node:timers/promises';
import { AuthenticationError } from 'payload';
import { processState } from '@/config/process-state';
import type { Limit } from '@/rate-limits/limits';
import { RateLimits } from '@/rate-limits/rate-limits';

const HOUR = 60 * 60;
const SECOND = 1000;

/** How often each may fail before it is slowed. People mistype; a whole office may share one address. */
const FREE = { pair: 4, caller: 30, account: 30 } as const;
type Counted = keyof typeof FREE;

/** Failures are forgotten an hour after the first of them. */
const HOURLY: Limit = { uses: Number.MAX_SAFE_INTEGER, seconds: HOUR };

const FIRST_DELAY = SECOND / 2;
const LONGEST_DELAY = 8 * SECOND;
/** An account that many callers try is slowed for each new one of them, but never by more than its owner would bear. */
const LONGEST_FOR_ACCOUNT = 2 * SECOND;

/** How many attempts wait or are looked at, at the most: of one caller at one account, of one caller, of all. */
const AT_ONCE = { pair: 4, caller: 16, all: 1000 } as const;

export interface Attempt {
  /** Who asks: an address. */
  caller: string;
  /** The mail that was typed, whether or not anybody has it. */
  account: string;
  /** Whether somebody has signed in to this account there before: no flood of others turns them away. */
  isKnown?: boolean;
}

const pairOf = ({ caller, account }: Attempt): string => `${caller}\0${account}`;

const placesOf = (attempt: Attempt): readonly { place: string; most: number }[] => [
  { place: `pair ${pairOf(attempt)}`, most: AT_ONCE.pair },
  { place: `caller ${attempt.caller}`, most: AT_ONCE.caller },
  ...(attempt.isKnown ? [] : [{ place: 'all', most: AT_ONCE.all }]),
];

const grown = (failures: number, free: number, longest: number): number =>
  failures <= free ? 0 : Math.min(FIRST_DELAY * 2 ** (failures - free - 1), longest);

/** How long an attempt waits after so many failures. */
export const delayAfter = ({ pair, caller, account }: Record<Counted, number>): number =>
  Math.max(
    grown(pair, FREE.pair, LONGEST_DELAY),
    grown(caller, FREE.caller, LONGEST_DELAY),
    grown(account, FREE.account, LONGEST_FOR_ACCOUNT),
  );

/**
 * Slows whoever guesses passwords: each attempt waits, the longer the oftener the same caller failed at the same
 * account, the caller at any account, or anybody at the account. Nobody is locked out: whoever knows the password gets
 * in, after some seconds at the most. What is still under way counts as failed, so that guesses sent together wait too.
 */
export class SignInDelays {
  private readonly failures: RateLimits<Counted>;
  private readonly underWay = new Map<string, number>();

  constructor(
    secret: string,
    private readonly wait: (milliseconds: number) => Promise<unknown> = sleep,
  ) {
    this.failures = new RateLimits({ pair: HOURLY, caller: HOURLY, account: HOURLY }, secret);
  }

  /**
   * Lets an attempt wait, then makes it.
   * @returns what it returns; null where too many of its kind are under way.
   * @throws what it throws; an `AuthenticationError` is a failure.
   */
  async attempt<Result>(attempt: Attempt, make: () => Promise<Result>): Promise<Result | null> {
    const places = placesOf(attempt);
    if (places.some(({ place, most }) => this.inside(place) >= most)) return null;
    const delay = this.delayOf(attempt, this.inside(`pair ${pairOf(attempt)}`));
    for (const { place } of places) this.underWay.set(place, this.inside(place) + 1);
    try {
      await this.wait(await delay);
      const result = await make();
      await this.failures.forget('pair', pairOf(attempt));
      await this.failures.forget('account', attempt.account);
      return result;
    } catch (error) {
      if (error instanceof AuthenticationError) await this.count(attempt);
      throw error;
    } finally {
      for (const { place } of places) this.leave(place);
    }
  }

  private inside(place: string): number {
    return this.underWay.get(place) ?? 0;
  }

  private async delayOf(attempt: Attempt, ahead: number): Promise<number> {
    return delayAfter({
      pair: ahead + (await this.failures.used('pair', pairOf(attempt))),
      caller: await this.failures.used('caller', attempt.caller),
      account: await this.failures.used('account', attempt.account),
    });
  }

  private async count(attempt: Attempt): Promise<void> {
    await this.failures.use('pair', pairOf(attempt));
    await this.failures.use('caller', attempt.caller);
    await this.failures.use('account', attempt.account);
  }

  private leave(place: string): void {
    const left = this.inside(place) - 1;
    if (left > 0) this.underWay.set(place, left);
    else this.underWay.delete(place);
  }
}

const shared = processState<SignInDelays>('signInDelays');

/** Those of this process. */
export const signInDelays = (secret: string): SignInDelays => (shared.current ??= new SignInDelays(secret));
