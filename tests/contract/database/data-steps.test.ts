import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { buildConfig, getPayload, type Migration, type Payload } from 'payload';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mongoDatabase, type Compatibility } from '@/database/mongodb';

const given = process.env.DATABASE_URI ?? '';

describe.runIf(given.startsWith('mongodb'))('data steps', () => {
  let uri: string;
  let client: MongoClient;
  let opened: Payload[];

  beforeEach(async () => {
    const own = new URL(given);
    own.pathname = `/steps_${randomBytes(6).toString('hex')}`;
    uri = own.href;
    client = await MongoClient.connect(uri);
    opened = [];
  });
  afterEach(async () => {
    for (const payload of opened) await payload.destroy();
    await client.db().dropDatabase();
    await client.close();
  });

  /** A process that starts: Payload on the database, with steps of the test's own and one collection. */
  async function start(...steps: Migration[]): Promise<Payload> {
    const config = await buildConfig({
      secret: 'x'.repeat(40),
      telemetry: false,
      typescript: { autoGenerate: false },
      collections: [{ slug: 'notes', fields: [{ name: 'name', type: 'text', unique: true }] }],
      logger: { options: { level: 'silent' } },
      db: mongoDatabase(uri, process.env.DATABASE_COMPATIBILITY as Compatibility | undefined, steps),
    });
    const payload = await getPayload({ config, key: randomBytes(6).toString('hex') });
    opened.push(payload);
    return payload;
  }

  const step = (name: string, up: () => Promise<void>): Migration => ({ name, up, down: () => Promise.resolve() });
  const recorded = async () =>
    (await client.db().collection('payload-migrations').find().toArray()).map(({ name }) => String(name));
  const leases = () => client.db().collection('leases').countDocuments();

  it('run once, in order, whoever of several processes comes first; the others wait', async () => {
    const ran: string[] = [];
    const slow = (name: string) =>
      step(name, async () => {
        ran.push(`${name} begins`);
        await sleep(700);
        ran.push(`${name} ends`);
      });
    const steps = [slow('first'), slow('second')];
    const ended = start(...steps).then(() => ran.length);
    const others = [start(...steps), start(...steps)];
    expect(await ended).toBe(4);
    await Promise.all(others);
    await start(...steps);
    expect(ran).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect([await recorded(), await leases()]).toEqual([['first', 'second'], 0]);
  });

  it('are added to those that an earlier start has run', async () => {
    const ran: string[] = [];
    const note = (name: string) => step(name, () => Promise.resolve(void ran.push(name)));
    await start(note('first'));
    await start(note('first'), note('second'));
    expect([ran, await recorded()]).toEqual([
      ['first', 'second'],
      ['first', 'second'],
    ]);
  });

  it('that fail end the start, are not recorded, and run again at the next', async () => {
    let isBroken = true;
    const mended = step('mends', () => (isBroken ? Promise.reject(new Error('half way')) : Promise.resolve()));
    await expect(
      start(
        step('before', () => Promise.resolve()),
        mended,
      ),
    ).rejects.toThrow('half way');
    expect([await recorded(), await leases()]).toEqual([['before'], 0]);
    isBroken = false;
    await start(
      step('before', () => Promise.resolve()),
      mended,
    );
    expect(await recorded()).toEqual(['before', 'mends']);
  });

  it('come before the indexes: values are made unique first', async () => {
    const notes = client.db().collection('notes');
    await notes.insertMany([{ name: 'igual' }, { name: 'igual' }]);
    const rename = async () => {
      await notes.updateOne({ name: 'igual' }, { $set: { name: 'otro' } });
    };
    await start(step('unique', rename));
    const indexes = await notes.indexes();
    expect(indexes.find(({ name }) => name === 'name_1')).toMatchObject({ unique: true });
  });
});
