import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import { processState } from '@/config/process-state';
import { TryLater } from '@/domain/try-later';
import { startPool } from './pool';
import type { Made, TaskName, Tasks } from './tasks';

/** Pieces of work that wait for a thread; more than that are sent away. */
const MOST_WAITING = 40;
const KEPT_BYTES = 64 * 1024 * 1024;
/** One core stays for whoever reads. */
const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Until a full queue has room again. */
const SECONDS_TO_WAIT = 5;

export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;
/** The tasks that make a file, which may be kept. */
export type MakerName = { [Name in TaskName]: TaskResult<Name> extends Made ? Name : never }[TaskName];

/** Has a task done in another thread. */
export type Run = (order: { name: TaskName; input: unknown }) => Promise<unknown>;

const keyOf = (name: TaskName, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([name, input]))
    .digest('base64url');

/**
 * Long computations, in threads of their own and one after the other, so that pages are answered meanwhile. As many may
 * wait as can be done while somebody waits. What is the same for everybody is made once and kept.
 */
export class HeavyWork {
  private underWay = 0;
  private readonly making = new Map<string, Promise<Made>>();
  private readonly keptFiles = new LRUCache<string, Made>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length || 1,
  });

  constructor(
    private readonly execute: Run,
    private readonly atOnce = THREADS + MOST_WAITING,
  ) {}

  /** @throws TryLater where too much waits already. */
  refuseIfFull(): void {
    if (this.underWay >= this.atOnce) throw new TryLater(503, SECONDS_TO_WAIT);
  }

  /** @throws TryLater */
  async run<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskResult<Name>> {
    this.refuseIfFull();
    this.underWay += 1;
    try {
      return (await this.execute({ name, input })) as TaskResult<Name>;
    } finally {
      this.underWay -= 1;
    }
  }

  /** A file as it was made before, if it is still kept. @param input all that it depends on. */
  kept<Name extends MakerName>(name: Name, input: TaskInput<Name>): TaskResult<Name> | null {
    return (this.keptFiles.get(keyOf(name, input)) as TaskResult<Name> | undefined) ?? null;
  }

  /**
   * Makes a file that is the same for everybody, or gives the one that is kept or under way.
   * @param input all that it depends on.
   * @param admit asked before it is made anew; throws where it may not be.
   * @throws TryLater
   */
  async runOnce<Name extends MakerName>(
    name: Name,
    input: TaskInput<Name>,
    admit: () => Promise<void>,
  ): Promise<TaskResult<Name>> {
    const key = keyOf(name, input);
    // Each asks for itself: whoever is not admitted keeps nobody else from what is under way.
    if (!this.isMade(key)) await admit();
    const known = this.keptFiles.get(key) ?? this.making.get(key);
    if (known) return (await known) as TaskResult<Name>;
    const making = this.run(name, input);
    this.making.set(key, making);
    try {
      const made = await making;
      this.keptFiles.set(key, made);
      return made;
    } finally {
      this.making.delete(key);
    }
  }

  private isMade(key: string): boolean {
    return this.keptFiles.has(key) || this.making.has(key);
  }
}

const shared = processState<HeavyWork>('heavyWork');

/** The work of this process. */
export const heavyWork = (): HeavyWork => (shared.current ??= new HeavyWork(startPool(THREADS)));
