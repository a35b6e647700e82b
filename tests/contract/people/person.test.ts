import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deletePerson, toldOf } from '../../../scripts/people/delete';
import { personalData } from '../../../scripts/people/export';
import { createPractice, createSource } from '../../factories/content';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

const MAIL = 'ana.perez@persona.example';
const NAME = 'Ana Pérez';

let portal: OpenPortal;
let payload: Payload;
let person: string;
let practice: string;
let mentioning: string;
let imported: string;

const account = (email: string, role: 'administrator' | 'editor', name: string) =>
  payload.create({ collection: 'users', data: { email, name, role, password: 'una clave bastante larga' } });

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
  await account('admin@portal.example', 'administrator', 'Admin');
  person = (await account(MAIL, 'editor', NAME)).id;
  const source = (await createSource(payload)).id;
  practice = (await createPractice(payload, source)).id;
  await payload.db.updateOne({ collection: 'practices', id: practice, data: { createdBy: person } });
  mentioning = (await createPractice(payload, source, { internalNotes: `Preguntar a ${MAIL}` })).id;
  await payload.db.create({
    collection: 'payload-preferences',
    data: { key: 'nav', value: { open: true }, user: { relationTo: 'users', value: person } },
  });
  const journal = await payload.create({
    collection: 'imports',
    data: {
      state: 'done',
      lock: 'x',
      runner: 'x',
      aliveAt: 1,
      startedAt: '2026-12-01',
      by: person,
      fileName: `de ${MAIL}.csv`,
    },
  });
  imported = journal.id;
});
afterAll(() => portal.close());

describe('what the portal keeps about a person', () => {
  it('is handed over whole, without what lets somebody in', async () => {
    const data = await personalData(payload, MAIL.toUpperCase());
    expect(data.account).toMatchObject({ id: person, email: MAIL, name: NAME, role: 'editor' });
    expect(data.own.map(({ collection }) => collection).sort()).toEqual(['imports', 'payload-preferences']);
    const named = data.namedIn.filter((each) => !('isVersion' in each)).map(({ collection, id }) => [collection, id]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['practices', practice],
        ['practices', mentioning],
      ]),
    );
    expect(JSON.stringify(data)).not.toMatch(/"(?:hash|salt|resetPasswordToken)"/);
  });

  it('is not touched before somebody says so', async () => {
    const plan = await deletePerson(payload, MAIL, { apply: false });
    expect(toldOf(plan, { apply: false })).toContain('Nothing was changed');
    expect(await payload.count({ collection: 'users' })).toEqual({ totalDocs: 2 });
    expect((await personalData(payload, MAIL)).own).toHaveLength(2);
  });

  it('is deleted, or stays without them; texts of theirs are named to be mended', async () => {
    const plan = await deletePerson(payload, MAIL, { apply: true });
    expect(await payload.count({ collection: 'users' })).toEqual({ totalDocs: 1 });
    expect(await payload.count({ collection: 'payload-preferences' })).toEqual({ totalDocs: 0 });
    const written = await payload.findByID({ collection: 'practices', id: practice, depth: 0 });
    expect(written.createdBy ?? null).toBeNull();
    const journal = await payload.findByID({ collection: 'imports', id: imported, depth: 0 });
    expect([journal.by ?? null, journal.fileName]).toEqual([null, 'de deleted-account.csv']);
    expect(new Set(plan.left.map(({ collection }) => collection))).toEqual(new Set(['practices']));
    expect(new Set(plan.left.flatMap(({ fields }) => fields.map((field) => field.split('.').at(-1))))).toEqual(
      new Set(['internalNotes']),
    );
    expect(toldOf(plan, { apply: true })).toContain(`practices ${mentioning}: internalNotes`);
  });

  it('cannot be that of the last administrator', async () => {
    await expect(deletePerson(payload, 'admin@portal.example', { apply: true })).rejects.toThrow('was not deleted');
    expect(await payload.count({ collection: 'users' })).toEqual({ totalDocs: 1 });
  });
});
