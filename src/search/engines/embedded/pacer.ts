import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work may hold the event loop before others get their turn. Milliseconds. */
const SLICE_MS = 6;

/** Lets long work give way now and then: `await pacer.giveWay()` between its steps. */
export class Pacer {
  #since = performance.now();

  async giveWay(): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await nextTurn();
    this.#since = performance.now();
  }
}
