import { createLocalReq, type Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockingWithinReach } from '@/cms/access/locks';
import { ASKERS, completePractice, openCms, recordOf, recordsOf, type Asker, type Cms } from './open-cms';

const LOCKS = '/payload-locked-documents';
const collection = 'payload-locked-documents';

let cms: Cms;
/** A draft that Arica owns, a published practice of Temuco, the municipality of Temuco. */
let targets: Record<'own' | 'foreign' | 'temuco', { relationTo: 'practices' | 'municipalities'; value: string }>;
let people: Record<Exclude<Asker, 'anonymous'>, string>;

beforeAll(async () => {
  cms = await openCms();
  const practice = async (title: string, data: object, draft = false) => {
    const complete = { ...completePractice(cms, title), ...data } as never;
    const { id } = await cms.payload.create({ collection: 'practices', draft, data: complete });
    return { relationTo: 'practices' as const, value: id };
  };
  targets = {
    own: await practice('Borrador de Arica', { owner: cms.municipality.arica }, true),
    foreign: await practice('De Temuco', { owner: cms.municipality.temuco, _status: 'published' }),
    temuco: { relationTo: 'municipalities', value: cms.municipality.temuco },
  };
  const { docs } = await cms.payload.find({ collection: 'users', pagination: false });
  people = Object.fromEntries(docs.map(({ name, id }) => [name, id])) as typeof people;
}, 120_000);

afterAll(() => cms.close());

type Target = keyof typeof targets;

/** Who may change what: what everybody's locks come down to. */
const MAY_CHANGE: Record<Target, readonly Asker[]> = {
  own: ['contributor', 'regional', 'editor', 'administrator'],
  foreign: ['editor', 'administrator'],
  temuco: ['editor', 'administrator'],
};

/** A lock as the admin makes it while somebody edits. */
async function lock(target: Target, holder: keyof typeof people): Promise<string> {
  const user = { relationTo: 'users' as const, value: people[holder] };
  const { id } = await cms.payload.create({ collection, data: { document: targets[target], user } });
  return id;
}

const free = (where: Where = { id: { exists: true } }) => cms.payload.delete({ collection, where });

const holderOf = async (id: string): Promise<unknown> => {
  const found = await cms.payload.findByID({ collection, id, depth: 0, disableErrors: true });
  return found ? found.user.value : null;
};

const CASES = (Object.keys(MAY_CHANGE) as Target[]).flatMap((target) =>
  ASKERS.map((as) => ({ target, as, may: MAY_CHANGE[target].includes(as) })),
);

describe.each(CASES)('$as and a lock on $target (may change it: $may)', ({ target, as, may }) => {
  it('is made, in their own name', async () => {
    const user = { relationTo: 'users', value: people.administrator };
    const answer = await cms.ask('POST', LOCKS, { as, body: { document: targets[target], user } });
    expect(answer.status).toBe(may ? 201 : 403);
    if (may) expect(await holderOf(String(recordOf(answer).id))).toBe(people[as as keyof typeof people]);
    await free();
  });

  it("of somebody else's is seen, taken over and lifted", async () => {
    const id = await lock(target, 'other');
    const isOwn = as === 'other';
    const reaches = may || isOwn;
    const list = await cms.ask('GET', `${LOCKS}?depth=0`, { as });
    expect(recordsOf(list).map((each) => each.id)).toEqual(reaches ? [id] : []);
    const taken = await cms.ask('PATCH', `${LOCKS}/${id}`, { as, body: {} });
    // One's own is not kept alive on what one may no longer change.
    expect(taken.status === 200, `takes over: ${taken.status}`).toBe(may);
    expect(await holderOf(id)).toBe(may ? people[as as keyof typeof people] : people.other);
    await cms.ask('PATCH', `${LOCKS}?where[id][exists]=true`, { as, body: {} });
    await cms.ask('DELETE', `${LOCKS}?where[id][exists]=true`, { as });
    expect((await holderOf(id)) === null, 'is lifted').toBe(reaches);
    await free();
  });
});

describe('a lock', () => {
  it('stays on its record, keeps the name of who edits, and lasts no longer than others', async () => {
    const id = await lock('own', 'contributor');
    const user = { relationTo: 'users', value: people.administrator };
    const body = { document: targets.foreign, user, updatedAt: '2199-01-01T00:00:00.000Z' };
    expect((await cms.ask('PATCH', `${LOCKS}/${id}`, { as: 'contributor', body })).status).toBe(200);
    const found = await cms.payload.findByID({ collection, id, depth: 0 });
    expect(found).toMatchObject({ document: targets.own, user: { value: people.contributor } });
    const made = await cms.ask('POST', LOCKS, { as: 'contributor', body: { ...body, document: targets.own } });
    for (const updatedAt of [found.updatedAt, String(recordOf(made).updatedAt)]) {
      expect(Date.parse(updatedAt)).toBeLessThan(Date.now() + 60_000);
    }
    await free();
  });

  it('is the only one on its record, however many somebody asks for', async () => {
    for (let time = 0; time < 5; time++) {
      const made = await cms.ask('POST', LOCKS, { as: 'contributor', body: { document: targets.own } });
      expect(made.status).toBe(201);
    }
    await lock('foreign', 'editor');
    const { docs } = await cms.payload.find({ collection, depth: 0 });
    const held = docs.map(({ document }) => document?.value);
    expect(held.sort()).toEqual([targets.own.value, targets.foreign.value].sort());
    await free();
  });

  it('on a global is for those who may change it', async () => {
    for (const as of ASKERS) {
      const user = { relationTo: 'users', value: people.administrator };
      const { status } = await cms.ask('POST', LOCKS, { as, body: { globalSlug: 'home', user } });
      const updates = await cms.ask('POST', '/globals/home', { as, body: {} });
      expect(status, as).toBe(updates.status === 403 ? 403 : 201);
      await free();
    }
  });

  it('on what is there no more, or on nothing, is not made by REST', async () => {
    const user = { relationTo: 'users', value: people.editor };
    for (const document of [
      { relationTo: 'practices', value: 'nothing' },
      { relationTo: 'changes', value: 'x' },
      null,
    ]) {
      const { status } = await cms.ask('POST', LOCKS, { as: 'editor', body: { document, user } });
      expect(status).toBe(403);
    }
  });
});

describe("the admin's form", () => {
  it('locks a record for those who may change it, and for nobody else who names it', async () => {
    // The form-state function takes the lock by itself, bypassing access control, for any record it is given.
    const make = lockingWithinReach(({ returnLockStatus }) => Promise.resolve(returnLockStatus));
    for (const [target, may] of Object.entries(MAY_CHANGE) as [Target, readonly Asker[]][]) {
      for (const as of ['contributor', 'other', 'regional', 'editor'] as const) {
        const user = await cms.payload.findByID({ collection: 'users', id: people[as] });
        const req = await createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
        const { relationTo: collectionSlug, value: id } = targets[target];
        const asked = { req, collectionSlug, id };
        expect(await make({ ...asked, returnLockStatus: true }), `${as} on ${target}`).toBe(may.includes(as));
        expect(await make({ ...asked, returnLockStatus: false })).toBe(false);
      }
    }
  });
});

describe("Payload's other collections of its own", () => {
  it.each(['payload-migrations', 'payload-kv'] as const)(
    'keep what the machine needs from everybody: %s',
    async (own) => {
      for (const as of ASKERS) {
        for (const method of ['GET', 'POST', 'DELETE']) {
          expect((await cms.ask(method, `/${own}`, { as })).status).toBeGreaterThanOrEqual(400);
        }
        const user = as === 'anonymous' ? null : await cms.payload.findByID({ collection: 'users', id: people[as] });
        const reading = cms.payload.find({
          collection: own,
          overrideAccess: false,
          ...(user ? { user: { ...user, collection: 'users' as const } } : {}),
        });
        await expect(reading).rejects.toThrow();
      }
    },
  );

  it('keep preferences to their owner, whoever else is named', async () => {
    const user = { relationTo: 'users', value: people.administrator };
    await cms.ask('POST', '/payload-preferences/nav', { as: 'contributor', body: { value: { open: true }, user } });
    const { docs } = await cms.payload.find({ collection: 'payload-preferences', depth: 0 });
    expect(docs.map((each) => each.user.value)).toEqual([people.contributor]);
    for (const as of ['anonymous', 'other', 'editor', 'administrator'] as const) {
      expect(recordsOf(await cms.ask('GET', '/payload-preferences', { as })), as).toEqual([]);
    }
  });

  it('are all known here: a new one must be thought about', () => {
    const own = cms.config.collections.map(({ slug }) => slug).filter((slug) => slug.startsWith('payload-'));
    expect(own.sort()).toEqual(['payload-kv', 'payload-locked-documents', 'payload-migrations', 'payload-preferences']);
  });
});
