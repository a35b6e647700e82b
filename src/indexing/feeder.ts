import { setTimeout as sleep } from 'node:timers/promises';
import { LOCALES } from '@/domain/locale';
import { searchKey } from '@/domain/search-document';
import type { Thesaurus } from '@/search/analysis';
import type { SearchEngine } from '@/search/port';
import { differences, recordOf } from './compare';
import type { Published } from './published';
import type { IndexedRecord } from './record';

const RECORDS_AT_ONCE = 200;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/** How an engine stands. */
export interface FeederState {
  engine: SearchEngine['name'];
  /** Whether the index has been equal to the database once since this process started. */
  loaded: boolean;
  /** Why the engine could not be fed the last time; null when it could. */
  failure: string | null;
  /** Records waiting to be indexed again. */
  waiting: number;
  rebuilding: boolean;
}

export interface FeederEvents {
  /** A search may now answer differently. */
  applied(): void;
  failed(engine: string, reason: unknown): void;
  recovered(engine: string): void;
}

/**
 * Keeps one engine equal to the database. What it is told is only which records to look at again: it reads them itself,
 * as they are at that moment, so that the order of changes and repeats cannot matter. After any failure everything is
 * compared, because what the engine took in is then unknown.
 */
export class Feeder {
  private readonly waiting = new Map<string, IndexedRecord>();
  /** Records changed while a rebuild was reading: they are looked at again afterwards. */
  private duringRebuild: IndexedRecord[] | null = null;
  private comparisonDue = true;
  /** What the engine has not been taught yet. */
  private untaught: Thesaurus | null = null;
  private loaded = false;
  private failure: string | null = null;
  private retryAfter = FIRST_RETRY_MS;
  private working: Promise<void> | null = null;
  private readonly stopping = new AbortController();

  constructor(
    readonly engine: SearchEngine,
    private readonly published: Published,
    private readonly events: FeederEvents,
  ) {
    engine.onFailure?.((reason) => {
      this.distrust(reason);
      this.feed([]);
    });
  }

  state(): FeederState {
    const { loaded, failure } = this;
    return {
      engine: this.engine.name,
      loaded,
      failure,
      waiting: this.waiting.size,
      rebuilding: this.duringRebuild !== null,
    };
  }

  /** Looks at these records again, and compares everything where that is due. Returns at once. */
  feed(records: readonly IndexedRecord[]): void {
    for (const record of records) this.waiting.set(record.id, record);
    this.duringRebuild?.push(...records);
    this.working ??= this.work().finally(() => {
      this.working = null;
      // Told between the last look at what waits and now.
      if (this.hasWork() && !this.stopping.signal.aborted) this.feed([]);
    });
  }

  /**
   * Teaches the engine what words mean, before anything else. Returns at once.
   * @param changesDocuments whether documents may stand otherwise in the index: all are compared then.
   */
  teach(thesaurus: Thesaurus, changesDocuments: boolean): void {
    this.untaught = thesaurus;
    if (changesDocuments) this.comparisonDue = true;
    this.feed([]);
  }

  /** Resolves once the engine knows what it was taught last, or has failed. */
  async taught(): Promise<void> {
    while (this.untaught && this.failure === null && !this.stopping.signal.aborted) await sleep(5);
  }

  /** Resolves once nothing waits any more, or the engine has failed. */
  async settled(): Promise<void> {
    while (this.isBusy() && this.failure === null && !this.stopping.signal.aborted) await sleep(5);
  }

  /**
   * Builds the index anew, by swap, while searches and changes go on.
   * @param progress called with the number of documents taken in so far.
   * @throws Error if a rebuild is under way; what the engine throws.
   */
  async rebuild(progress?: (done: number) => void): Promise<void> {
    if (this.duringRebuild) throw new Error(`${this.engine.name}: a rebuild is under way`);
    const changed: IndexedRecord[] = [];
    this.duringRebuild = changed;
    // What is told meanwhile makes another comparison due.
    const wasDue = this.comparisonDue;
    this.comparisonDue = false;
    try {
      await this.engine.rebuild(this.published.all(), progress);
      this.succeeded();
    } catch (error) {
      this.comparisonDue ||= wasDue;
      throw error;
    } finally {
      this.duringRebuild = null;
      this.feed(changed);
    }
    this.events.applied();
  }

  /** Ends after what is under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  private isBusy(): boolean {
    return (
      this.waiting.size > 0 ||
      this.untaught !== null ||
      this.working !== null ||
      (this.comparisonDue && !this.duringRebuild)
    );
  }

  private hasWork(): boolean {
    return this.waiting.size > 0 || this.untaught !== null || (this.comparisonDue && !this.duringRebuild);
  }

  private async work(): Promise<void> {
    while (this.hasWork() && !this.stopping.signal.aborted) {
      try {
        if (this.untaught) await this.teachNow(this.untaught);
        else if (this.comparisonDue && !this.duringRebuild) await this.compare();
        else await this.applyWaiting();
        this.succeeded();
      } catch (error) {
        await this.failed(error);
      }
    }
  }

  private succeeded(): void {
    // The engine told of a failure meanwhile: what it holds is unknown until it is compared.
    if (this.comparisonDue) return;
    if (this.failure !== null) this.events.recovered(this.engine.name);
    this.failure = null;
    this.retryAfter = FIRST_RETRY_MS;
    if (!this.hasWork()) this.loaded = true;
  }

  /** Tells of a failure, after which everything is compared. */
  private distrust(reason: unknown): void {
    if (this.failure === null) this.events.failed(this.engine.name, reason);
    this.failure = reason instanceof Error ? reason.message : String(reason);
    this.comparisonDue = true;
  }

  private async failed(error: unknown): Promise<void> {
    this.distrust(error);
    await sleep(this.retryAfter, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
    this.retryAfter = Math.min(this.retryAfter * 2, LAST_RETRY_MS);
  }

  private async teachNow(thesaurus: Thesaurus): Promise<void> {
    await this.engine.teach(thesaurus);
    if (this.untaught === thesaurus) this.untaught = null;
    this.events.applied();
  }

  private async applyWaiting(): Promise<void> {
    const records = [...this.waiting.values()].slice(0, RECORDS_AT_ONCE);
    for (const { id } of records) this.waiting.delete(id);
    try {
      const put = await this.published.documents(records);
      const present = new Set(put.map(({ key }) => key));
      const keys = records.flatMap(({ id }) => LOCALES.map((locale) => searchKey(id, locale)));
      await this.engine.apply({ put, remove: keys.filter((key) => !present.has(key)) });
    } catch (error) {
      for (const record of records) this.waiting.set(record.id, record);
      throw error;
    }
    this.events.applied();
  }

  private async compare(): Promise<void> {
    const index = await this.engine.contentHashes();
    if (index.size === 0) return this.rebuild();
    // What is told meanwhile makes another one due; so does a failure.
    this.comparisonDue = false;
    const published = await this.published.byKey();
    const found = differences(index, published);
    // What has no document in the database has no kind to be read by either. Should it be published again meanwhile, its
    // change waits, and is applied after this.
    const gone = found.flatMap(({ key }) => (published.has(key) ? [] : [key]));
    if (gone.length > 0) {
      await this.engine.apply({ put: [], remove: gone });
      this.events.applied();
    }
    for (const { key } of found) {
      const [id, kind] = [recordOf(key), published.get(key)?.kind];
      if (id !== null && kind !== undefined) this.waiting.set(id, { kind, id });
    }
  }
}
