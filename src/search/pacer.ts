import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets long work give way now and then: `await pacer.giveWay()` between its steps. */
export class Pacer {
  private since = performance.now();

  /** @param slice how long the work may hold the event loop before others get their turn, in milliseconds. */
  constructor(private readonly slice: number) {}

  async giveWay(): Promise<void> {
    if (performance.now() - this.since < this.slice) return;
    await nextTurn();
    this.since = performance.now();
  }
}

/** For work that nobody waits for: others come first. */
export const patientPacer = (): Pacer => new Pacer(6);

/** For a search: long enough for most to run through. */
export const searchPacer = (): Pacer => new Pacer(15);
