import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import type { Import, ImportEntry } from '@/cms/payload-types';
import type { Localized } from '@/domain/locale';
import { HEARTBEAT_MS, isGone, thisRunner } from './runner';

/**
 * `running` and `undoing` are under way (or broken). `failed`: a row could not be written, all were rolled back.
 * `rolledBack`: a crash broke it, and a start rolled everything back. `partlyUndone`: whatever rolled it back, some records
 * had to be left as they are; it can be tried again.
 */
export type ImportState = 'running' | 'undoing' | 'done' | 'undone' | 'partlyUndone' | 'failed' | 'rolledBack';

/** Those that an editor may ask to undo. */
export const isUndoable = (state: string): boolean => state === 'done' || state === 'partlyUndone';

/**
 * `begun`: about to be written. `written`: whole. `undoing`: about to be rolled back. `undone`: as it was before.
 * `failed`: could not be written, and is as before. `kept`: was not rolled back, for the reason that `objection` gives.
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

/** Changes an import only if it is still as described, in one step: of several that try, one succeeds. */
const updateIf = (payload: Payload, expected: Partial<Import>, data: Partial<Import>): Promise<unknown> =>
  payload.db.updateOne({
    collection: 'imports',
    data,
    where: { and: Object.entries(expected).map(([field, value]): Where => ({ [field]: { equals: value } })) },
  });

/** One import's own pages in the journal. As long as it is open, no other import or undo may begin, in any process. */
export class Journal {
  /** When it last showed that it is alive; milliseconds since 1970. */
  private shown = Date.now();

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
    return new Journal(payload, id);
  }

  /** Opens one that is over, to undo it. @throws ImportRunning while another is under way, or this one is opened already. */
  static async reopen(payload: Payload, id: string): Promise<Journal> {
    const state: ImportState = 'undoing';
    const data = { state, lock: UNDER_WAY, runner: thisRunner(), aliveAt: Date.now() };
    let opened: unknown;
    try {
      opened = await updateIf(payload, { id, lock: id }, data);
    } catch (error) {
      throw await refused(payload, error);
    }
    if (!opened) throw new ImportRunning();
    return new Journal(payload, id);
  }

  /** Takes over one whose process is gone; null where it lives, or somebody else was quicker. */
  static async takeOver(payload: Payload, { id, runner, aliveAt }: Import): Promise<Journal | null> {
    if (!isGone(runner, aliveAt)) return null;
    const data = { runner: thisRunner(), aliveAt: Date.now() };
    const taken = await updateIf(payload, { id, lock: UNDER_WAY, runner, aliveAt }, data);
    return taken ? new Journal(payload, id) : null;
  }

  /**
   * Shows, now and then, that the import is alive.
   * @throws where it seemed dead for so long that another process has taken it over.
   */
  private async showLife(): Promise<void> {
    if (Date.now() - this.shown < HEARTBEAT_MS) return;
    const own = { id: this.id, lock: UNDER_WAY, runner: thisRunner() };
    const isOwn = await updateIf(this.payload, own, { aliveAt: Date.now() });
    if (!isOwn) throw new Error(`The import ${this.id} was taken over by another process`);
    this.shown = Date.now();
  }

  /** Ends it and lets others begin. */
  async close(state: ImportState, failure: Localized | null = null): Promise<void> {
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
    await this.showLife();
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
    await this.showLife();
    const data = { state, ...rest, objection: objection ? { ...objection } : null };
    await this.payload.update({ collection: 'import-entries', id, data });
  }

  /** Everything that was noted, the last first: the order in which it is rolled back. */
  async entries(): Promise<ImportEntry[]> {
    return entriesOf(this.payload, this.id, '-line');
  }
}

const OVER: readonly EntryState[] = ['undone', 'kept', 'failed'];

/** How many records of an import are journalled, and how many of them an undo has dealt with. */
export async function progressOf(payload: Payload, id: string): Promise<{ noted: number; over: number }> {
  const count = async (...more: Where[]) => {
    const where = { and: [{ import: { equals: id } }, ...more] };
    return (await payload.count({ collection: 'import-entries', where })).totalDocs;
  };
  return { noted: await count(), over: await count({ state: { in: [...OVER] } }) };
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
