import { AsyncLocalStorage } from 'node:async_hooks';
import { processState } from '@/config/process-state';
import { describeError, type DescribedError } from './described-error';

/** A request while it is answered, as the log knows it. */
export class LoggedRequest {
  /** The first error that was reported of it, and how many there were. */
  failure: DescribedError | undefined;
  failures = 0;
  /** How often a package wrote a sentence about it to its log. */
  reports = 0;
  /** Whether its line is written. */
  isOver = false;

  constructor(readonly id: string) {}

  failed(error: unknown): void {
    this.failures += 1;
    this.failure ??= describeError(error);
  }
}

const state = processState<AsyncLocalStorage<LoggedRequest>>('logged-requests');

/** The request that the running code answers, in whatever bundle it is. */
export function loggedRequests(): AsyncLocalStorage<LoggedRequest> {
  return (state.current ??= new AsyncLocalStorage());
}
