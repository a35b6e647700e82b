import type { Payload } from 'payload';
import { SEEDED_COLLECTIONS } from './collections';
import { seedGlobals } from './globals';
import { Ledger } from './ledger';
import { peoplesConcepts } from './namesakes';
import { readSeed } from './read';
import type { SeedProblem } from './reader';
import { SeedWriter, type Outcome } from './records';
import { recordsOf } from './records-of';
import { danglingIn } from './references';

/** How far a run is: `done` of `total` records have been processed. */
export interface SeedProgress {
  done: number;
  total: number;
}

export type SeedReport = Record<Outcome, number>;

/** content-seed contains mistakes: nothing was written. The message names every file, field and fix. */
export class SeedRefused extends Error {
  constructor(readonly problems: readonly SeedProblem[]) {
    const lines = problems.map(({ file, field, message }) => `  content-seed/${file} · ${field} · ${message}`);
    super(`content-seed holds ${problems.length} mistake(s); nothing was written:\n${lines.join('\n')}`);
    this.name = 'SeedRefused';
  }
}

/**
 * Loads content-seed into the database. A second run changes nothing; a record that a person has changed is left
 * alone, one that a person has deleted stays deleted, and one of which only the input has changed is rewritten. A concept
 * that people have added under the same name is completed, and theirs from then on.
 * @param root the content-seed folder.
 * @param progress called after each record.
 * @returns how many records were created, updated, left alone.
 * @throws SeedRefused if content-seed contains a mistake; then nothing has been written.
 */
export async function loadSeed(
  payload: Payload,
  root: string,
  progress: (state: SeedProgress) => void = () => undefined,
): Promise<SeedReport> {
  const { content, problems } = await readSeed(root);
  if (problems.length > 0) throw new SeedRefused(problems);
  const ledger = await Ledger.open(payload);
  const writer = new SeedWriter(payload, ledger);
  const records = recordsOf(payload, content, await peoplesConcepts(payload));
  const dangling = danglingIn(records, (...each) => writer.isWritten(...each));
  if (dangling.length > 0) throw new SeedRefused(dangling);
  const globals = content.site ? 2 : 0;
  const total = SEEDED_COLLECTIONS.reduce((sum, collection) => sum + records[collection].length, globals);

  const report: SeedReport = { created: 0, updated: 0, unchanged: 0, edited: 0, deleted: 0 };
  let done = 0;
  const note = (outcome: Outcome) => {
    report[outcome] += 1;
    done += 1;
    progress({ done, total });
  };
  for (const collection of SEEDED_COLLECTIONS) await writer.bring(collection, records[collection], note);
  if (content.site) await seedGlobals(payload, ledger, content.site, await writer.ids(), note);
  return report;
}
