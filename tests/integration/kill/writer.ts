import { writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { IndexingWorker } from '@/indexing/worker';
import { createOrganization, createPractice, createSource, translatePractice } from '../../factories/content';
import { FileBackedEngine } from '../../factories/file-backed-engine';
import { openPortal } from '../../factories/open-portal';
import { ENGLISH_TITLE, ORGANIZATIONS, PRACTICES, saveOf } from './generations';

/** How many saves are under way at once. */
const LANES = 4;

/** Written at once, so that a kill cannot take back what was said. */
const say = (...words: (string | number)[]): void => void writeSync(1, `${words.join(' ')}\n`);

const idsOf = async (payload: Payload, collection: 'practices' | 'organizations' | 'sources'): Promise<string[]> =>
  (await payload.find({ collection, sort: 'id', depth: 0, pagination: false })).docs.map(({ id }) => String(id));

async function fill(payload: Payload): Promise<void> {
  const source = (await createSource(payload)).id;
  for (let count = 0; count < ORGANIZATIONS; count += 1) await createOrganization(payload);
  const organizations = await idsOf(payload, 'organizations');
  for (let count = 0; count < PRACTICES; count += 1) {
    const practice = await createPractice(payload, source, saveOf(1, source, organizations));
    await translatePractice(payload, practice, ENGLISH_TITLE);
  }
}

/** Saves generation after generation, writing «try» before and «done» after each, until it is killed. */
async function write(payload: Payload, first: number, last: number): Promise<void> {
  const [ids, organizations, [source = '']] = [
    await idsOf(payload, 'practices'),
    await idsOf(payload, 'organizations'),
    await idsOf(payload, 'sources'),
  ];
  let generation = first;
  const lane = async (number: number): Promise<void> => {
    const own = ids.filter((_, index) => index % LANES === number);
    for (let turn = 0; generation <= last; turn += 1) {
      const [id = '', current] = [own[turn % own.length], generation];
      generation += 1;
      say('try', id, current);
      await payload.update({ collection: 'practices', id, locale: 'es', data: saveOf(current, source, organizations) });
      say('done', id, current);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
}

interface Client {
  client: { execute(...given: unknown[]): Promise<unknown> };
}

/** Kills this process between two statements, where chance would rarely hit: that many statements from now. */
function dieAfter(payload: Payload, statements: number): void {
  const { client } = payload.db as unknown as Client;
  const execute = client.execute.bind(client);
  let left = statements;
  client.execute = (...given) => {
    left -= 1;
    if (left < 0) process.kill(process.pid, 'SIGKILL');
    return execute(...given);
  };
}

const [directory = '', first = '2', last = '201', statements = ''] = process.argv.slice(2);
process.env.DATABASE_URI = `file:${join(directory, 'portal.db')}`;
const { payload } = await openPortal(directory);
if ((await payload.count({ collection: 'practices' })).totalDocs === 0) await fill(payload);
const worker = new IndexingWorker({
  payload,
  engines: [new FileBackedEngine(join(directory, 'index.json'))],
  onChange: () => undefined,
});
await worker.start();
await worker.settled();
if (statements) dieAfter(payload, Number(statements));
await write(payload, Number(first), Number(last));
say('finished');
process.exit(0);
