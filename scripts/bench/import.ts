/**
 * Measures an import of synthetic municipalities into an empty database of its own, from the bytes of the file to the
 * last record written, and its undo: `npm run bench:import [-- --rows 345]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import { startUndo } from '@/imports/apply';
import { dryRun } from '@/imports/dry-run';
import { exportCsv } from '@/imports/municipalities/csv';
import { countActions } from '@/imports/municipalities/plan';
import { planContextFor, factsOf } from '@/imports/municipalities/stored';
import { memoryInUse, watched } from './measure';
import { createImporter, importAll, syntheticFile } from './municipalities';

const MUCH = 10_000;

const { values } = parseArgs({ options: { rows: { type: 'string', default: '345' } } });
const rows = Number(values.rows);

const directory = mkdtempSync(path.join(tmpdir(), 'portal-bench-import-'));
Object.assign(process.env, {
  DATA_DIR: directory,
  DATABASE_URI: `file:${path.join(directory, 'portal.db')}`,
  MEILI_HOST: '',
  SMTP_URL: '',
});

/** Does some work and prints how long it took, how long it blocked the event loop, and how much memory it used. */
async function report<T>(what: string, work: () => Promise<T>): Promise<T> {
  const before = memoryInUse();
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const { result, took, longestHold } = await watched(work);
  clearInterval(watch);
  const kept = memoryInUse() - before;
  console.log(
    `${what.padEnd(44)} ${(took / 1e3).toFixed(2).padStart(7)} s · longest hold of the event loop ${longestHold.toFixed(0)} ms` +
      ` · peak RSS ${(peak / 1e6).toFixed(0)} MB · kept ${kept.toFixed(1)} MB`,
  );
  return result;
}

const { default: config } = await import('@payload-config');
const payload = await getPayload({ config });
payload.logger.level = 'error';
const user = await createImporter(payload);

console.log(`${rows} synthetic municipalities, ${cpus().length} cores, Node ${process.version}`);
const file = await syntheticFile(payload, rows);
const planned = await report('Dry run', () => dryRun(payload, user, file));
const counts = countActions(planned.rows);
if (counts.create !== rows)
  throw new Error(`The plan creates ${counts.create} of ${rows}: ${JSON.stringify(planned.rows[0]?.problems)}`);
const id = await report(`Import (${(file.length / 1e3).toFixed(0)} kB)`, () => importAll(payload, user, planned));
const written = await payload.count({ collection: 'municipalities', where: { _status: { equals: 'published' } } });
if (written.totalDocs !== rows) throw new Error(`${written.totalDocs} of ${rows} are there`);
const exported = await report('Export', async () => {
  const { existing, sources } = await planContextFor(payload, user);
  return Buffer.from(
    exportCsv(
      existing.map(({ document }) => factsOf(document)),
      'es',
      sources,
    ),
  );
});
const again = await report('Dry run of the export', () => dryRun(payload, user, exported));
if (countActions(again.rows).unchanged !== rows) throw new Error('The export does not read as unchanged');
await report('Undo', async () => (await startUndo(payload, id, null)).over);
const left = await payload.count({ collection: 'municipalities' });
if (left.totalDocs !== 0) throw new Error(`${left.totalDocs} are left after the undo`);
const much = await syntheticFile(payload, MUCH);
await report(`Dry run of ${MUCH} rows (${(much.length / 1e6).toFixed(1)} MB)`, () => dryRun(payload, user, much));

await payload.destroy();
rmSync(directory, { recursive: true, force: true });
process.exit(0);
