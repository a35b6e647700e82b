import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { allConcepts } from '@/cms/mapping/concept';
import { NO_THESAURUS, thesaurusOf, type Thesaurus } from '@/search/analysis';
import type { SearchEngine } from '@/search/port';
import { affectedRecords } from './affected';
import { changesSince, countChangesSince, pruneChanges, type Change } from './changes';
import { differences, type Difference } from './compare';
import { Feeder, type FeederEvents, type FeederState } from './feeder';
import { publishedIn, type Published } from './published';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const POLL_MS = 500;
/** A transaction may commit long after its row was dated. */
const WINDOW_MS = 5 * MINUTE;
const KEPT_MS = 24 * HOUR;
const PRUNE_EVERY_MS = HOUR;
/** Longer than any change takes to reach an engine. */
const SETTLING_MS = 3 * SECOND;

export interface WorkerOptions {
  payload: Payload;
  engines: readonly SearchEngine[];
  /** What words mean has changed, and the first engine knows it. */
  onThesaurus?: (thesaurus: Thesaurus) => void;
  /** What is published, or what a search answers, may have changed: pages rendered before are void. */
  onChange: () => void;
}

export type EngineName = SearchEngine['name'];

/** The one worker of a process: carries published changes from the database to every engine, and to the pages. */
export class IndexingWorker {
  private readonly feeders: readonly Feeder[];
  private readonly published: Published;
  private thesaurus = NO_THESAURUS;
  /** Rows already applied, with their dates. */
  private readonly applied = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private turn: Promise<void> = Promise.resolve();
  private stopped = false;
  private lastPrune = 0;
  private failing = false;

  constructor(private readonly options: WorkerOptions) {
    const { payload, engines, onChange } = options;
    this.published = publishedIn(payload, () => this.thesaurus);
    const events: FeederEvents = {
      applied: onChange,
      failed: (engine, err) =>
        payload.logger.error({ err, msg: `Search engine ${engine} cannot be fed; trying again` }),
      recovered: (engine) => payload.logger.info(`Search engine ${engine} is fed again`),
    };
    this.feeders = engines.map((engine) => new Feeder(engine, this.published, events));
  }

  /**
   * Compares every engine with the database and begins to follow changes.
   * @throws what the database throws: without it there is nothing to start with.
   */
  async start(): Promise<void> {
    await this.catchUp();
    await this.learn();
    this.schedule(POLL_MS);
  }

  /** Resolves once the engine is equal to the database, or has failed; the first engine where none is named. */
  async settled(engine?: EngineName): Promise<void> {
    await this.feeder(engine ?? this.feeders[0]?.engine.name).settled();
  }

  /** Ends after what is under way; no change is lost, for the rows stay. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.turn;
    await Promise.all(this.feeders.map((feeder) => feeder.stop()));
  }

  state(): FeederState[] {
    return this.feeders.map((feeder) => feeder.state());
  }

  /** Whether the database did not answer when changes were last looked for, twice a second. */
  get isCutOff(): boolean {
    return this.failing;
  }

  /** Reads the changes that are there now and waits until every engine that works has taken them in. */
  async drain(): Promise<void> {
    await this.follow();
    await Promise.all(this.feeders.map((feeder) => feeder.settled()));
  }

  /** How many documents the index should hold. */
  size(): Promise<number> {
    return this.published.size();
  }

  /** Builds an engine's index anew. @throws what the engine throws. */
  async rebuild(engine: EngineName, progress?: (done: number) => void): Promise<void> {
    const feeder = this.feeder(engine);
    await feeder.rebuild(progress);
    await feeder.settled();
  }

  /**
   * Compares an engine's index with the database and changes nothing. A difference counts only if it is still the same
   * after a while: before that it is a change on its way.
   * @throws what the engine throws.
   */
  async verify(engine: EngineName): Promise<Difference[]> {
    const first = await this.differences(engine);
    if (first.length === 0) return first;
    await sleep(SETTLING_MS);
    const reported = new Set(first.map((each) => JSON.stringify(each)));
    return (await this.differences(engine)).filter((each) => reported.has(JSON.stringify(each)));
  }

  private async differences(engine: EngineName): Promise<Difference[]> {
    return differences(await this.feeder(engine).engine.contentHashes(), await this.published.byKey());
  }

  private feeder(name: EngineName | undefined): Feeder {
    const feeder = this.feeders.find(({ engine }) => engine.name === name);
    if (!feeder) throw new Error(`No such search engine here: ${name ?? 'none'}`);
    return feeder;
  }

  private schedule(after: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.turn = this.poll();
    }, after);
    this.timer.unref();
  }

  private async poll(): Promise<void> {
    const began = performance.now();
    try {
      await this.follow();
      await this.prune();
      if (this.failing) this.options.payload.logger.info('Changes are followed again');
      this.failing = false;
    } catch (err) {
      if (!this.failing) this.options.payload.logger.error({ err, msg: 'Changes cannot be read; trying again' });
      this.failing = true;
    }
    // However many rows there are, following them takes at most half of the time.
    this.schedule(Math.max(POLL_MS, performance.now() - began));
  }

  /** Rows of earlier processes need no look: the comparison finds whatever of them the index does not say. */
  private async catchUp(): Promise<void> {
    this.remember(await changesSince(this.options.payload, Date.now() - WINDOW_MS));
  }

  private async follow(): Promise<void> {
    const since = Date.now() - WINDOW_MS;
    for (const [id, at] of this.applied) if (at <= since) this.applied.delete(id);
    if ((await countChangesSince(this.options.payload, since)) === this.applied.size) return;
    const rows = (await changesSince(this.options.payload, since)).filter(({ id }) => !this.applied.has(id));
    if (rows.length === 0) return;
    const affected = await affectedRecords(this.options.payload, rows);
    this.remember(rows);
    if (rows.some(({ of }) => of === 'concepts')) await this.learn();
    this.options.onChange();
    for (const feeder of this.feeders) feeder.feed(affected);
  }

  /** Reads what words mean, and teaches it to the engines. */
  private async learn(): Promise<void> {
    const before = this.thesaurus;
    const thesaurus = await thesaurusOf(await allConcepts(this.options.payload));
    this.thesaurus = thesaurus;
    for (const feeder of this.feeders) feeder.teach(thesaurus, !thesaurus.holdsAs(before));
    await this.feeders[0]?.taught();
    this.options.onThesaurus?.(thesaurus);
  }

  private remember(rows: readonly Change[]): void {
    for (const { id, at } of rows) this.applied.set(id, at);
  }

  private async prune(): Promise<void> {
    if (Date.now() - this.lastPrune < PRUNE_EVERY_MS) return;
    this.lastPrune = Date.now();
    await pruneChanges(this.options.payload, Date.now() - KEPT_MS);
  }
}
