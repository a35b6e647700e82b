import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload, Where } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import { IndexingWorker } from '@/indexing/worker';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { FileBackedEngine } from '../../factories/file-backed-engine';
import { openPortal } from '../../factories/open-portal';
import { randomFor } from '../../factories/random';
import { damageIn, generationOf, PRACTICES } from './generations';
import { killedRound, type Moment, type Round } from './round';

/** KILL_ROUNDS=25 npx vitest run --project integration tests/integration/kill: the long variant. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 4);
const SAVES = 200;
/**
 * By turns at some time, and before some statement: a save takes few of the milliseconds and most of the statements.
 */
const LATEST_MS = 2_500;
const LATEST_STATEMENT = 800;
const ROUND_LIMIT_MS = 120_000;

const directory = mkdtempSync(join(tmpdir(), 'portal-kill-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Client {
  client: { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> };
}

/** What was found after a kill. */
interface Finding {
  damaged: string[];
  lost: string[];
  /** Records whose newest version is behind the record itself: killed between the two writes. */
  versionsBehind: number;
  /** Documents of the persisted index that the comparison had to correct. */
  mended: number;
  differences: number;
}

async function versionsBehind(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'practices',
    locale: 'es',
    depth: 0,
    pagination: false,
    draft: false,
  });
  let behind = 0;
  for (const doc of docs) {
    const where: Where = { and: [{ parent: { equals: doc.id } }, { latest: { equals: true } }] };
    const versions = await payload.findVersions({
      collection: 'practices',
      where,
      locale: 'es',
      depth: 0,
      sort: '-updatedAt',
      limit: 1,
    });
    if (versions.docs[0]?.version.title !== doc.title) behind += 1;
  }
  return behind;
}

async function inspect(payload: Payload, rounds: readonly Round[]): Promise<Pick<Finding, 'damaged' | 'lost'>> {
  const read = async (locale: 'es' | 'en') =>
    (await payload.find({ collection: 'practices', locale, depth: 0, pagination: false, sort: 'id' })).docs;
  const [es, en] = [await read('es'), await read('en')];
  const sources = await payload.find({ collection: 'sources', depth: 0, limit: 1 });
  const organizations = await payload.find({ collection: 'organizations', depth: 0, pagination: false, sort: 'id' });
  const organizationIds = organizations.docs.map(({ id }) => id);
  const damaged: string[] = [];
  const lost: string[] = [];
  expect(es).toHaveLength(PRACTICES);
  for (const [index, record] of es.entries()) {
    const english = en[index];
    const damage = english && damageIn(record, english, sources.docs[0]?.id ?? '', organizationIds);
    if (damage !== null) damaged.push(damage ?? `${record.id}: not there in English`);
    const generation = generationOf(record);
    for (const { acknowledged } of rounds) {
      const promised = acknowledged.get(record.id) ?? 0;
      if (generation < promised)
        lost.push(`${record.id}: generation ${generation}, though ${promised} was acknowledged`);
    }
    if (generation > 1 && !rounds.some(({ tried }) => tried.get(record.id)?.has(generation)))
      lost.push(`${record.id}: never written`);
  }
  return { damaged, lost };
}

async function indexAfterRestart(payload: Payload): Promise<Pick<Finding, 'mended' | 'differences'>> {
  const kept = new FileBackedEngine(join(directory, 'index.json'));
  const before = await kept.contentHashes();
  const worker = new IndexingWorker({ payload, engines: [createEmbeddedEngine(), kept], onChange: () => undefined });
  await worker.start();
  await worker.drain();
  const differences = [...(await worker.verify('embedded')), ...(await worker.verify('meilisearch'))].length;
  const after = await kept.contentHashes();
  await worker.stop();
  const mended = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  ).length;
  return { mended, differences };
}

/** Opens the data as a restart does. */
async function afterRestart(rounds: readonly Round[]): Promise<Finding> {
  process.env.DATABASE_URI = `file:${join(directory, 'portal.db')}`;
  const { payload } = await openPortal(directory);
  const { client } = payload.db as unknown as Client;
  expect((await client.execute('PRAGMA integrity_check')).rows).toEqual([{ integrity_check: 'ok' }]);
  expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([]);
  const found = {
    ...(await inspect(payload, rounds)),
    versionsBehind: await versionsBehind(payload),
    ...(await indexAfterRestart(payload)),
  };
  await payload.destroy();
  return found;
}

const random = randomFor('kill -9 while publishing');
const momentOf = (count: number): Moment =>
  count % 2 === 0
    ? { milliseconds: Math.round(random() * LATEST_MS) }
    : { statements: Math.ceil(random() * LATEST_STATEMENT) };

const describeRound = (moment: Moment, { tried, saves }: Round): string => {
  const begun = [...tried.values()].reduce((sum, each) => sum + each.size, 0);
  const when = 'statements' in moment ? `before statement ${moment.statements}` : `after ${moment.milliseconds} ms`;
  return `${when}, ${begun} saves begun, ${saves} acknowledged`;
};

const describeFinding = ({ damaged, lost, versionsBehind: behind, mended, differences }: Finding): string =>
  `${damaged.length} damaged, ${lost.length} lost, ${behind} versions behind, ` +
  `${mended} documents of the index mended, ${differences} differences left`;

describe.skipIf((process.env.DATABASE_URI ?? '').startsWith('mongodb'))('kill -9 while publishing', () => {
  it(
    'loses no acknowledged save, leaves no record half written, and the index follows',
    { timeout: ROUNDS * ROUND_LIMIT_MS },
    async () => {
      const rounds: Round[] = [];
      for (let count = 1; count <= ROUNDS; count += 1) {
        const first = (rounds.at(-1)?.last ?? 1) + 1;
        const moment = momentOf(count);
        const round = await killedRound(directory, first, first + SAVES - 1, moment);
        rounds.push(round);
        const found = await afterRestart(rounds);
        console.log(`kill ${count}: ${describeRound(moment, round)}; ${describeFinding(found)}`);
        expect(found.damaged).toEqual([]);
        expect(found.lost).toEqual([]);
        expect(found.differences).toBe(0);
      }
      expect(rounds.reduce((sum, { saves }) => sum + saves, 0)).toBeGreaterThan(0);
    },
  );
});
