import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { processState } from '@/config/process-state';
import { etagOf } from './etag';

/** Documents made at the same time: each fills one core while it is made. */
const AT_ONCE = 2;
/** Requests that wait for their turn; more than that are sent away. */
const MOST_WAITING = 100;
const CACHE_BYTES = 32 * 1024 * 1024;

/** Too many documents wait to be made: try again later. */
export class QueueFull extends Error {
  override name = 'QueueFull';
}

export interface MadeDocument {
  bytes: Buffer;
  etag: string;
}

/**
 * Makes documents, a few at a time, and keeps those that are the same for everybody: many may ask for one kit at once,
 * and each of its documents is made a single time.
 */
export class DocumentQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly underWay = new Map<string, Promise<MadeDocument>>();
  private readonly cache = new LRUCache<string, MadeDocument>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length || 1,
  });

  constructor(
    private readonly atOnce = AT_ONCE,
    private readonly mostWaiting = MOST_WAITING,
  ) {}

  get isFull(): boolean {
    return this.running >= this.atOnce && this.waiting.length >= this.mostWaiting;
  }

  /**
   * Makes a document for one person alone.
   * @param patient waits however many wait already: for the rest of an answer that has begun.
   * @throws QueueFull
   */
  async make(work: () => Promise<Buffer>, patient = false): Promise<MadeDocument> {
    if (this.isFull && !patient) throw new QueueFull();
    if (this.running >= this.atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      const bytes = await work();
      return { bytes, etag: etagOf(bytes) };
    } finally {
      // Making is one long computation: what is made goes out, and others are heard, before the next begins.
      await nextTurn();
      const next = this.waiting.shift();
      // The turn passes on to whoever waits: `running` stays as it is.
      if (next) next();
      else this.running -= 1;
    }
  }

  /**
   * Makes a document that is the same for everybody, or gives the one it has.
   * @param content all that the document depends on.
   * @throws QueueFull
   */
  async makeOnce(content: unknown, work: () => Promise<Buffer>, patient = false): Promise<MadeDocument> {
    const key = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
    const known = this.cache.get(key) ?? this.underWay.get(key);
    if (known) return known;
    const making = this.make(work, patient);
    this.underWay.set(key, making);
    try {
      const made = await making;
      this.cache.set(key, made);
      return made;
    } finally {
      this.underWay.delete(key);
    }
  }
}

const shared = processState<DocumentQueue>('documentQueue');

/** The queue of this process. */
export const documentQueue = (): DocumentQueue => (shared.current ??= new DocumentQueue());
