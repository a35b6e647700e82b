/**
 * Measures an import of synthetic municipalities into an empty database of its own, from the bytes of the file to the
 * last record written, and its undo: `npm run bench:import [-- --rows 345]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { getPayload, type Payload } from 'payload';
import { startImport, startUndo, type RunningImport } from '@/cms/imports/apply';
import { lookAt } from '@/cms/imports/look';
import { exportCsv } from '@/cms/imports/municipalities/csv';
import { countActions, NO_FACTS } from '@/cms/imports/municipalities/plan';
import { deskFor, factsOf, sourceBook } from '@/cms/imports/municipalities/stored';
import { REGIONS } from '@/domain/vocabularies/regions';
import { memoryInUse, watched } from './measure';

const SOURCE = 'Fuente sintética';
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

/** A file of as many municipalities that do not exist, with what a profile may hold. */
async function syntheticFile(payload: Payload, count: number): Promise<Uint8Array> {
  const sources = await sourceBook(payload);
  const [source] = sources.meant(SOURCE);
  const municipalities = Array.from({ length: count }, (_, at) => ({
    ...NO_FACTS,
    name: `Municipalidad sintética ${at + 1}`,
    region: REGIONS.keys[at % REGIONS.keys.length] ?? null,
    commune: `Comuna sintética ${at + 1}`,
    latitude: -20 - (at % 30),
    longitude: -70.5,
    officeUnit: 'Oficina de personas migrantes',
    officeEmail: `migrantes${at + 1}@municipalidad.example`,
    candidate: ['2017'],
    awarded: at % 3 === 0 ? ['2018-05-03'] : [],
    revalidated: at % 9 === 0 ? ['2020', '2022-06'] : [],
    sealSource: source?.id ?? null,
    published: true,
  }));
  return Buffer.from(exportCsv(municipalities, 'es', sources));
}

/** Does something, prints how long it took and what it held, and watches memory meanwhile. */
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

const finished = async (running: Promise<RunningImport>): Promise<string> => {
  const { id, over } = await running;
  await over;
  return id;
};

const { default: config } = await import('@payload-config');
const payload = await getPayload({ config });
payload.logger.level = 'error';
await payload.create({ collection: 'sources', data: { title: SOURCE, _status: 'published' } });
const user = await payload.create({
  collection: 'users',
  data: { email: 'editora@portal.invalid', password: 'una clave de prueba', name: 'Editora', role: 'administrator' },
});

console.log(`${rows} synthetic municipalities, ${cpus().length} cores, Node ${process.version}`);
const file = await syntheticFile(payload, rows);
const { desk, rows: planned } = await report('Dry run', () => lookAt(payload, user, file));
const counts = countActions(planned);
if (counts.create !== rows)
  throw new Error(`The plan creates ${counts.create} of ${rows}: ${JSON.stringify(planned[0]?.problems)}`);
const id = await report(`Import (${(file.length / 1e3).toFixed(0)} kB)`, () =>
  finished(startImport(payload, { user, fileName: null, rows: planned, existing: desk.existing, skipFailing: false })),
);
const written = await payload.count({ collection: 'municipalities', where: { _status: { equals: 'published' } } });
if (written.totalDocs !== rows) throw new Error(`${written.totalDocs} of ${rows} are there`);
const exported = await report('Export', async () => {
  const { existing, sources } = await deskFor(payload, user);
  return Buffer.from(
    exportCsv(
      existing.map(({ document }) => factsOf(document)),
      'es',
      sources,
    ),
  );
});
const again = await report('Dry run of the export', () => lookAt(payload, user, exported));
if (countActions(again.rows).unchanged !== rows) throw new Error('The export does not read as unchanged');
await report('Undo', () => finished(startUndo(payload, id, null)));
const left = await payload.count({ collection: 'municipalities' });
if (left.totalDocs !== 0) throw new Error(`${left.totalDocs} are left after the undo`);
const much = await syntheticFile(payload, MUCH);
await report(`Dry run of ${MUCH} rows (${(much.length / 1e6).toFixed(1)} MB)`, () => lookAt(payload, user, much));

await payload.destroy();
rmSync(directory, { recursive: true, force: true });
process.exit(0);
