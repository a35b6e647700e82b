import { AsyncLocalStorage } from 'node:async_hooks';

/** Runs one SQL statement on the connection. */
type Execute = (statement: string) => Promise<unknown>;

interface Turn {
  /** False once the turn is over: work that it started without waiting for it queues like any other. */
  open: boolean;
}

/**
 * Serialises access to the one SQLite connection of a process. A transaction belongs to the connection, not to the
 * caller: otherwise the statements of two callers would interleave, and a read could see half of a write. It is
 * reentrant: a call from inside a turn joins it, so that methods that call each other do not wait for themselves.
 */
export class ConnectionMutex {
  private last: Promise<void> = Promise.resolve();
  private readonly current = new AsyncLocalStorage<Turn>();

  constructor(private readonly execute: Execute) {}

  /** Runs the work once all earlier work is done; nothing else uses the connection meanwhile. */
  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()?.open) return work();
    const before = this.last;
    const turn: Turn = { open: true };
    let end = (): void => undefined;
    this.last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    try {
      return await this.current.run(turn, work);
    } finally {
      turn.open = false;
      end();
    }
  }

  /** As `runExclusive`, in one transaction: after a failure or a kill none of it has happened. */
  async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()?.open) return work();
    return this.runExclusive(async () => {
      await this.execute('BEGIN IMMEDIATE');
      try {
        const result = await work();
        await this.execute('COMMIT');
        return result;
      } catch (error) {
        await this.rollBack();
        throw error;
      }
    });
  }

  /**
   * Some errors (a full disk) have already rolled back: then there is nothing left to do, and the first error counts.
   */
  private async rollBack(): Promise<void> {
    await this.execute('ROLLBACK').catch(() => undefined);
  }
}
