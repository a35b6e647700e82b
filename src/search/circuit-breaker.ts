export interface CircuitBreakerOptions {
  /** Consecutive failures after which the engine is left alone. */
  failures?: number;
  /** First and longest pause in milliseconds; the pause doubles with every failed attempt. */
  firstPauseMs?: number;
  longestPauseMs?: number;
  /** Milliseconds; for tests. */
  clock?: () => number;
}

/** Permission to call the engine once; the caller reports the outcome. */
interface Leave {
  succeeded(): void;
  failed(error: unknown): void;
}

/** An attempt without an outcome for this long counts as lost, and the next caller may make another. */
const ATTEMPT_MS = 10_000;

/** Leaves an engine alone that keeps failing, and lets one caller at a time find out whether it is back. */
export class CircuitBreaker {
  private readonly failuresAllowed: number;
  private readonly firstPause: number;
  private readonly longestPause: number;
  private readonly clock: () => number;
  private failures = 0;
  private pause: number;
  /** Nobody is let through before; null while all is well. */
  private waitUntil: number | null = null;
  private reason: string | null = null;

  constructor({
    failures = 3,
    firstPauseMs = 1_000,
    longestPauseMs = 60_000,
    clock = Date.now,
  }: CircuitBreakerOptions = {}) {
    this.failuresAllowed = failures;
    this.firstPause = firstPauseMs;
    this.longestPause = longestPauseMs;
    this.clock = clock;
    this.pause = firstPauseMs;
  }

  /** Whether the engine is being left alone or merely probed. */
  get isOpen(): boolean {
    return this.waitUntil !== null;
  }

  /** Why the last call failed; null once one has succeeded. */
  get lastReason(): string | null {
    return this.reason;
  }

  /**
   * Permission to call the engine, or null if it is to be left alone. After a pause the first caller makes the attempt.
   */
  enter(): Leave | null {
    const isAttempt = this.waitUntil !== null;
    if (this.waitUntil !== null) {
      const now = this.clock();
      if (now < this.waitUntil) return null;
      this.waitUntil = now + ATTEMPT_MS;
    }
    return {
      succeeded: () => {
        this.succeeded();
      },
      failed: (error) => {
        this.failed(error, isAttempt);
      },
    };
  }

  private succeeded(): void {
    this.failures = 0;
    this.pause = this.firstPause;
    this.waitUntil = null;
    this.reason = null;
  }

  private failed(error: unknown, isAttempt: boolean): void {
    this.reason = error instanceof Error ? error.message : String(error);
    // Calls that were under way when the engine was given up fail late, and prolong nothing.
    if (this.isOpen && !isAttempt) return;
    this.failures += 1;
    if (!isAttempt && this.failures < this.failuresAllowed) return;
    this.waitUntil = this.clock() + this.pause;
    this.pause = Math.min(this.pause * 2, this.longestPause);
  }
}
