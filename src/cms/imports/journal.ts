import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Localized } from '@/domain/locale';
import type { Import, ImportEntry } from '../payload-types';
import { HEARTBEAT_MS, isGone, thisRunner } from './runner';

/**
 * `running` and `undoing` are under way (or broken). `failed`: a row could not be written, all were taken back.
 * `rolledBack`: a crash broke it, and a start took everything back.
 */
export type ImportState = 'running' | 'undoing' | 'done' | 'undone' | 'failed' | 'rolledBack';

/**
 * `begun`: about to be written. `written`: whole. `undoing`: about to be taken back. `undone`: as it was before.
 * `failed`: could not be written, and is as before. `kept`: was not taken back, for the reason that `objection` gives.
 */
export type EntryState = 'begun' | 'written' | 'undoing' | 'undone' | 'failed' | 'kept';

/** Another import or undo is under way. */
export class ImportRunning extends Error {}

const UNDER_WAY = 'running';

/** What is noted of a record before it is written. */
export interface Begun {
  line: number;
  record: string;
  label: string;
  action: 'create' | 'update';
  changes: unknown[];
  /** The version to go back to; null for a record that is created. */
  versionBefore: string | null;
  stampBefore: string | null;
}

export const runningImports = async (payload: Payload): Promise<Import[]> =>
  (await payload.find({ collection: 'imports', depth: 0, pagination: false, where: { lock: { equals: UNDER_WAY } } }))
    .docs;

/** The unique lock is taken: by a running import, or something else went wrong. */
async function refused(payload: Payload, error: unknown): Promise<Error> {
  const taken = (await runningImports(payload)).length > 0;
  return taken ? new ImportRunning() : error instanceof Error ? error : new Error(String(error));
}

/** One import's own pages in the journal. As long as it is open, no other import or undo may begin, in any process. */
export class Journal {
  private heartbeat: NodeJS.Timeout | null = null;

  private constructor(
    private readonly payload: Payload,
    readonly id: string,
  ) {}

  /** Begins an import. @throws ImportRunning while another is under way. */
  static async begin(payload: Payload, about: Pick<Import, 'fileName' | 'by' | 'summary'>): Promise<Journal> {
    const id = randomUUID();
    const startedAt = new Date().toISOString();
    const state: ImportState = 'running';
    const lock = { lock: UNDER_WAY, runner: thisRunner(), aliveAt: Date.now() };
    try {
      await payload.create({ collection: 'imports', data: { id, state, startedAt, ...lock, ...about } });
    } catch (error) {
      throw await refused(payload, error);
    }
    return new Journal(payload, id).live();
  }

  /** Opens one that is over, to undo it. @throws ImportRunning while another is under way. */
  static async reopen(payload: Payload, id: string): Promise<Journal> {
    const state: ImportState = 'undoing';
    const data = { state, lock: UNDER_WAY, runner: thisRunner(), aliveAt: Date.now() };
    try {
      await payload.update({ collection: 'imports', id, data });
    } catch (error) {
      throw await refused(payload, error);
    }
    return new Journal(payload, id).live();
  }

  /** Takes over one whose process is gone. */
  static async takeOver(payload: Payload, { id, runner, aliveAt }: Import): Promise<Journal | null> {
    if (!isGone(runner, aliveAt)) return null;
    await payload.update({ collection: 'imports', id, data: { runner: thisRunner(), aliveAt: Date.now() } });
    return new Journal(payload, id).live();
  }

  private live(): this {
    const beat = () =>
      this.payload
        .update({ collection: 'imports', id: this.id, data: { aliveAt: Date.now() } })
        .catch((err: unknown) => this.payload.logger.warn({ err, msg: 'An import cannot show that it is alive' }));
    this.heartbeat = setInterval(() => void beat(), HEARTBEAT_MS).unref();
    return this;
  }

  /** Shows no more signs of life: after a while whoever comes next takes it over. */
  abandon(): void {
    if (this.heartbeat) clearInterval(this.heartbeat);
  }

  /** Ends it and lets others begin. */
  async close(state: ImportState, failure: Localized | null = null): Promise<void> {
    this.abandon();
    const finishedAt = new Date().toISOString();
    await this.payload.update({
      collection: 'imports',
      id: this.id,
      data: { state, lock: this.id, finishedAt, ...(failure ? { failure: { ...failure } } : {}) },
    });
  }

  /** Notes that a record is about to be written. @returns the entry. */
  async note(begun: Begun): Promise<ImportEntry> {
    const state: EntryState = 'begun';
    return this.payload.create({
      collection: 'import-entries',
      data: { id: randomUUID(), import: this.id, ...begun, state },
    });
  }

  /** Notes what became of a record. */
  async settle(
    { id }: ImportEntry,
    state: EntryState,
    about: { stampAfter?: string | null; objection?: Localized } = {},
  ): Promise<void> {
    const { objection, ...rest } = about;
    const data = { state, ...rest, ...(objection ? { objection: { ...objection } } : {}) };
    await this.payload.update({ collection: 'import-entries', id, data });
  }

  /** Everything that was noted, the last first: the order in which it is taken back. */
  async entries(): Promise<ImportEntry[]> {
    return entriesOf(this.payload, this.id, '-line');
  }
}

export const entriesOf = async (payload: Payload, id: string, sort: 'line' | '-line'): Promise<ImportEntry[]> =>
  (
    await payload.find({
      collection: 'import-entries',
      depth: 0,
      pagination: false,
      sort,
      where: { import: { equals: id } },
    })
  ).docs;
