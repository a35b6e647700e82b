import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, type Payload } from 'payload';
import { loadSeed } from '@/seed/load';
import { workAsPeople } from './releases/day-of-work';
import { dumpMongo } from './releases/kept-mongodb';
import { dumpSqlite } from './releases/kept-sqlite';
import { RELEASES, writeRelease, type KeptDatabase } from './releases/kept-release';
import type { WorkOfPeople } from './releases/work-of-people';
import { fail } from './steps/environment';

const FILES = ['media', 'attachments'];

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The name of the release that is checked out: its day and its commit. */
const releaseName = (): string =>
  `${git('log', '-1', '--format=%cd', '--date=format:%Y-%m-%d')}-${git('rev-parse', '--short=7', 'HEAD')}`;

/** How many records of content-seed are kept where it holds many: a test reads and saves each of them. */
const KEPT_OF_SEED = { practices: 10, sections: 16, templates: 12, glossary: 12 } as const;

const touchedBy = ({ texts, moved, withdrawn, nameless }: WorkOfPeople): Set<string> =>
  new Set([...texts, ...moved, ...withdrawn, ...nameless].map(({ id }) => id));

/** Every text with blocks, in both languages: what they name must stay, or the text could not be saved again. */
async function textsWithBlocks(payload: Payload): Promise<string> {
  const texts: string[] = [];
  for (const collection of ['guides', 'sections', 'pages'] as const) {
    const { docs } = await payload.find({ collection, locale: 'all', depth: 0, pagination: false });
    texts.push(...docs.map(({ body }) => JSON.stringify(body)));
  }
  return texts.join();
}

/** Deletes most of what nobody has touched or names, spread over the collection; sections that hold others stay. */
async function thinOut(payload: Payload, work: WorkOfPeople): Promise<void> {
  const touched = touchedBy(work);
  const texts = await textsWithBlocks(payload);
  for (const [collection, kept] of Object.entries(KEPT_OF_SEED) as [keyof typeof KEPT_OF_SEED, number][]) {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false, sort: 'createdAt' });
    const holders = new Set(docs.map((doc) => ('parent' in doc ? doc.parent : null)));
    const spare = docs.filter(({ id }) => !touched.has(id) && !holders.has(id) && !texts.includes(id));
    const every = Math.ceil(spare.length / kept);
    for (const [place, { id }] of spare.entries()) {
      if (place % every !== 0) await payload.delete({ collection, id });
    }
  }
}

/** Former versions of records that nobody has touched say nothing, and are half of the database. */
async function dropFormerVersions(payload: Payload, work: WorkOfPeople): Promise<void> {
  const touched = touchedBy(work);
  const versioned = payload.config.collections.filter(({ versions }) => versions).map(({ slug }) => slug);
  for (const slug of versioned) {
    const collection = slug;
    const { docs } = await payload.db.findVersions({ collection, limit: 0, pagination: false });
    for (const { id, parent, ...rest } of docs) {
      const isLatest = 'latest' in rest && rest.latest === true;
      if (isLatest || touched.has(String(parent))) continue;
      await payload.db.deleteVersions({ collection, where: { id: { equals: id } } });
    }
  }
}

/**
 * Keeps a database as this release leaves it, for the tests of later ones: seeds an empty database, works on it as people
 * do, and writes what there is. DATABASE_URI says which database: run it for SQLite and for MongoDB.
 * @param into folder of the kept releases.
 */
async function keepRelease(into: string): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'release-'));
  process.env.DATA_DIR = directory;
  const { default: config } = await import('../payload.config');
  const payload = await getPayload({ config });
  const database: KeptDatabase = payload.db.name === 'mongoose' ? 'mongodb' : 'sqlite';
  await loadSeed(payload, path.resolve('content-seed'));
  const work = await workAsPeople(payload);
  await thinOut(payload, work);
  await dropFormerVersions(payload, work);
  const dump = await (database === 'sqlite' ? dumpSqlite : dumpMongo)(payload);
  await payload.destroy();

  const folder = path.join(into, releaseName());
  const bytes = writeRelease(folder, database, { dump, work });
  const files = path.join(folder, 'files');
  rmSync(files, { recursive: true, force: true });
  for (const name of FILES) {
    if (existsSync(path.join(directory, name))) {
      cpSync(path.join(directory, name), path.join(files, name), { recursive: true });
    }
  }
  rmSync(directory, { recursive: true });
  console.log(`Kept ${database} of ${releaseName()} in ${folder} (${Math.ceil(bytes / 1024)} kB).`);
}

try {
  await keepRelease(process.argv[2] ?? RELEASES);
} catch (error) {
  fail(error);
}
process.exit(0);
