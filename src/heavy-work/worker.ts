import { constants, setPriority } from 'node:os';
import sharp from 'sharp';
import { TASKS, type TaskName } from './tasks';

/** A piece of work, as it reaches a thread. */
interface Order {
  name: TaskName;
  input: never;
}

// On Linux a priority is that of the calling thread: whoever reads a page goes before whoever waits for a document.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// Decoders would start threads of their own, without that priority.
sharp.concurrency(1);

/** The entry of a thread of `HeavyWork`; scripts/steps/build.ts makes one file of it. */
export default function work({ name, input }: Order): Promise<unknown> {
  return TASKS[name](input);
}
