export interface CircuitBreakerOptions {
  /** Failures in a row after which the engine is left alone. */
  failures?: number;
  /** How long at first, and at most; it doubles with every attempt that fails. Milliseconds. */
  firstPauseMs?: number;
  longestPauseMs?: number;
  /** Milliseconds; for tests. */
  clock?: () => number;
}

/** Leave to ask the engine once; its holder says how it went. */
interface Leave {
  succeeded(): void;
  failed(error: unknown): void;
}

/** An attempt that says nothing for this long counts as lost, and the next caller may make another. */
const ATTEMPT_MS = 10_000;

/** Leaves an engine alone that keeps failing, and lets one caller at a time find out whether it is back. */
export class CircuitBreaker {
  readonly #failuresAllowed: number;
  readonly #firstPause: number;
  readonly #longestPause: number;
  readonly #clock: () => number;
  #failures = 0;
  #pause: number;
  /** Nobody is let through before; null while all is well. */
  #waitUntil: number | null = null;
  #lastReason: string | null = null;

  constructor({
    failures = 3,
    firstPauseMs = 1_000,
    longestPauseMs = 60_000,
    clock = Date.now,
  }: CircuitBreakerOptions = {}) {
    this.#failuresAllowed = failures;
    this.#firstPause = firstPauseMs;
    this.#longestPause = longestPauseMs;
    this.#clock = clock;
    this.#pause = firstPauseMs;
  }

  /** Whether the engine is being left alone, or only tried. */
  get isOpen(): boolean {
    return this.#waitUntil !== null;
  }

  /** Why the last call failed; null once one went well. */
  get lastReason(): string | null {
    return this.#lastReason;
  }

  /** Leave to ask the engine, or null where it is to be left alone. After a pause the first caller is the attempt. */
  enter(): Leave | null {
    const isAttempt = this.#waitUntil !== null;
    if (this.#waitUntil !== null) {
      const now = this.#clock();
      if (now < this.#waitUntil) return null;
      this.#waitUntil = now + ATTEMPT_MS;
    }
    return {
      succeeded: () => {
        this.#succeeded();
      },
      failed: (error) => {
        this.#failed(error, isAttempt);
      },
    };
  }

  #succeeded(): void {
    this.#failures = 0;
    this.#pause = this.#firstPause;
    this.#waitUntil = null;
    this.#lastReason = null;
  }

  #failed(error: unknown, isAttempt: boolean): void {
    this.#lastReason = error instanceof Error ? error.message : String(error);
    // Calls that were under way when the engine was given up fail late, and prolong nothing.
    if (this.isOpen && !isAttempt) return;
    this.#failures += 1;
    if (!isAttempt && this.#failures < this.#failuresAllowed) return;
    this.#waitUntil = this.#clock() + this.#pause;
    this.#pause = Math.min(this.#pause * 2, this.#longestPause);
  }
}
