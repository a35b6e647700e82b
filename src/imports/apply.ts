import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { User } from '@/cms/payload-types';
import type { Localized } from '@/domain/locale';
import { mendLater } from './at-start';
import { etagOf } from './etag';
import { failureOf } from './failure';
import { Journal } from './journal';
import { KEPT } from './municipalities/messages';
import { countActions, type PlannedRow } from './municipalities/plan';
import type { StoredMunicipality } from './municipalities/stored';
import { writeRow } from './municipalities/write';
import { pauseForRequests } from './pause';
import { rollBackAll, rollBackEntry, stateAfterRollback } from './rollback';

/** An import that may begin: planned, looked at, and agreed to. */
export interface AgreedImport {
  user: User;
  fileName: string | null;
  rows: readonly PlannedRow[];
  existing: readonly StoredMunicipality[];
  /** Whether rows that cannot be imported are left out; otherwise a single one stops everything. */
  skipFailing: boolean;
}

interface Writing extends AgreedImport {
  payload: Payload;
  journal: Journal;
}

/** Writes one row and journals it. @returns why it could not be written; it is then as it was before. */
async function importRow(
  writing: Writing,
  row: PlannedRow,
  stored: StoredMunicipality | null,
): Promise<Localized | null> {
  const { payload, journal, user } = writing;
  const record = stored?.id ?? randomUUID();
  const entry = await journal.note({
    line: row.line,
    record,
    label: row.label,
    action: stored ? 'update' : 'create',
    changes: [...row.changes],
    versionBefore: stored?.versionId ?? null,
    stampBefore: stored?.etag ?? null,
  });
  if (stored && (await etagOf(payload, record)) !== stored.etag) {
    await journal.settle(entry, 'failed', { objection: KEPT.editedSince });
    return KEPT.editedSince;
  }
  try {
    await writeRow(payload, user, row, record, stored);
  } catch (error) {
    const objection = failureOf(payload, error);
    await rollBackEntry(payload, journal, entry);
    await journal.settle(entry, 'failed', { objection });
    return objection;
  }
  await journal.settle(entry, 'written', { stampAfter: await etagOf(payload, record) });
  return null;
}

const atLine = (line: number, { es, en }: Localized): Localized => ({
  es: `Línea ${line}: ${es}`,
  en: `Line ${line}: ${en}`,
});

async function writeAll(writing: Writing): Promise<Localized | null> {
  const byId = new Map(writing.existing.map((stored) => [stored.id, stored]));
  for (const row of writing.rows) {
    if (row.action !== 'create' && row.action !== 'update') continue;
    const objection = await importRow(writing, row, row.id === null ? null : (byId.get(row.id) ?? null));
    if (objection && !writing.skipFailing) return atLine(row.line, objection);
    await pauseForRequests();
  }
  return null;
}

/** An import under way. */
export interface RunningImport {
  id: string;
  /** Settles when it is over, whatever became of it. Never rejects. */
  over: Promise<void>;
}

async function run(writing: Writing): Promise<void> {
  const { payload, journal } = writing;
  try {
    const failure = await writeAll(writing);
    if (failure) await journal.close(stateAfterRollback(await rollBackAll(payload, journal), 'failed'), failure);
    else await journal.close('done');
  } catch (err) {
    // The database itself fails: what is written stays noted, and is rolled back a little later.
    payload.logger.error({ err, msg: `The import ${journal.id} broke off; it will be rolled back` });
    mendLater(payload);
  }
}

/** Begins an import and goes on in the background. @throws ImportRunning while another is under way. */
export async function startImport(payload: Payload, agreed: AgreedImport): Promise<RunningImport> {
  const { user, fileName, rows } = agreed;
  const failing = rows.filter(({ action }) => action === 'error');
  const summary = {
    ...countActions(rows),
    failing: failing.map(({ line, label, problems }) => ({ line, label, problems })),
  };
  const journal = await Journal.begin(payload, { by: user.id, fileName, summary });
  return { id: journal.id, over: run({ ...agreed, payload, journal }) };
}

/** Begins to undo an import. @throws ImportRunning while another is under way. */
export async function startUndo(payload: Payload, id: string, region: string | null): Promise<RunningImport> {
  const journal = await Journal.reopen(payload, id);
  const undo = async () => {
    try {
      await journal.close(stateAfterRollback(await rollBackAll(payload, journal, region), 'undone'));
    } catch (err) {
      payload.logger.error({ err, msg: `The undoing of ${id} broke off; it will be taken up again` });
      mendLater(payload);
    }
  };
  return { id, over: undo() };
}
