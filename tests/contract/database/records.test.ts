import type { Payload, Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asVisitor,
  createOrganization,
  createPractice,
  createSource,
  practiceData,
  translatePractice,
} from '../../factories/content';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

let portal: OpenPortal;
let payload: Payload;
let source: string;

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
  source = (await createSource(payload)).id;
});
afterAll(() => portal.close());

const rowsOf = async (record: string) =>
  (await payload.find({ collection: 'changes', where: { record: { equals: record } }, sort: 'at', depth: 0 })).docs;

describe('records', () => {
  it('have text ids, the same shape in every database', async () => {
    const { id } = await createPractice(payload, source);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keep what was written, with rows, choices and relations in their order', async () => {
    const [first, second] = [await createOrganization(payload), await createOrganization(payload)];
    const { id } = await createPractice(payload, source, {
      dimensions: ['d8', 'd1', 'd3'],
      implementers: [
        { relationTo: 'organizations', value: second.id },
        { relationTo: 'organizations', value: first.id },
      ],
      places: [
        { country: 'PE', locality: 'Lima' },
        { country: 'CL', subdivision: 'CL-AP' },
      ],
      figures: [
        {
          value: 88.2,
          qualifier: 'exact',
          unit: '%',
          label: 'de las personas',
          measures: 'outcome',
          citation: { source },
        },
        {
          value: 2500,
          qualifier: 'moreThan',
          unit: 'familias',
          label: 'atendidas',
          measures: 'served',
          citation: { source },
        },
      ],
    });
    const read = await asVisitor(payload, id);
    expect(read?.dimensions).toEqual(['d8', 'd1', 'd3']);
    expect(read?.implementers?.map(({ value }) => value)).toEqual([second.id, first.id]);
    expect(read?.places?.map(({ country }) => country)).toEqual(['PE', 'CL']);
    expect(read?.figures?.map(({ value, unit }) => [value, unit])).toEqual([
      [88.2, '%'],
      [2500, 'familias'],
    ]);
  });

  it('keep both languages apart', async () => {
    const practice = await createPractice(payload, source, { title: 'Oficina de Iquique' });
    await translatePractice(payload, practice, 'Office of Iquique');
    const [es, en] = [await asVisitor(payload, practice.id, 'es'), await asVisitor(payload, practice.id, 'en')];
    expect([es?.title, en?.title]).toEqual(['Oficina de Iquique', 'Office of Iquique']);
    expect([es?.slug, en?.slug]).toEqual(['oficina-de-iquique', 'office-of-iquique']);
    expect(en?.languages?.en?.readiness).toBe('ready');
  });

  it('do without a language: any number of records without an English address', async () => {
    const practices = [await createPractice(payload, source), await createPractice(payload, source)];
    for (const { id } of practices) expect((await asVisitor(payload, id, 'en'))?.slug ?? null).toBeNull();
  });

  it('never share an address, drafts included', async () => {
    await createPractice(payload, source, { title: 'Misma dirección', _status: 'draft' });
    const second = await createPractice(payload, source, { title: 'Misma dirección' });
    expect(second.slug).toBe('misma-direccion-2');
    const taken = createPractice(payload, source, { title: 'Otra', slug: 'misma-direccion' });
    await expect(taken).rejects.toThrow();
  });

  it('find an address again', async () => {
    const { id } = await createPractice(payload, source, { title: 'Ñuñoa acoge' });
    const { docs } = await payload.find({
      collection: 'practices',
      locale: 'es',
      where: { slug: { equals: 'nunoa-acoge' } },
    });
    expect(docs.map((doc) => doc.id)).toEqual([id]);
  });

  it('have their id for an address where their title has no Latin letter', async () => {
    const practice = await createPractice(payload, source, { title: 'Дім для всіх' });
    await translatePractice(payload, practice, '家');
    const [es, en] = [await asVisitor(payload, practice.id, 'es'), await asVisitor(payload, practice.id, 'en')];
    expect([es?.slug, en?.slug]).toEqual([practice.id, practice.id]);
    const saved = await payload.update({
      collection: 'practices',
      id: practice.id,
      locale: 'es',
      data: { start: '2020' },
    });
    expect(saved.slug).toBe(practice.id);
  });

  it('keep a former address', async () => {
    const { id } = await createPractice(payload, source, { title: 'Dirección vieja' });
    await payload.update({
      collection: 'practices',
      id,
      locale: 'es',
      data: { slug: 'direccion-nueva', _status: 'published' },
    });
    const where = { 'formerSlugs.slug': { equals: 'direccion-vieja' } };
    const { docs } = await payload.find({ collection: 'practices', locale: 'es', where, overrideAccess: false });
    expect(docs.map((doc) => [doc.id, doc.slug])).toEqual([[id, 'direccion-nueva']]);
  });
});

describe('drafts', () => {
  it('are seen by nobody', async () => {
    const { id } = await createPractice(payload, source, { _status: 'draft' });
    expect(await asVisitor(payload, id)).toBeNull();
    expect(await rowsOf(id)).toEqual([]);
  });

  it('above a published record leave it as it is', async () => {
    const { id } = await createPractice(payload, source, { title: 'Como está' });
    await payload.update({
      collection: 'practices',
      id,
      locale: 'es',
      draft: true,
      data: { title: 'Como será', _status: 'draft' },
    });
    expect((await asVisitor(payload, id))?.title).toBe('Como está');
    const latest = await payload.findByID({ collection: 'practices', id, locale: 'es', draft: true });
    expect(latest.title).toBe('Como será');
    await payload.update({
      collection: 'practices',
      id,
      locale: 'es',
      data: { title: 'Como será', _status: 'published' },
    });
    expect((await asVisitor(payload, id))?.title).toBe('Como será');
  });

  it('that were published and withdrawn are gone', async () => {
    const { id } = await createPractice(payload, source);
    await payload.update({ collection: 'practices', id, locale: 'es', data: { _status: 'draft' } });
    expect(await asVisitor(payload, id)).toBeNull();
  });

  it('have versions that can be counted', async () => {
    const { id } = await createPractice(payload, source);
    await payload.update({
      collection: 'practices',
      id,
      locale: 'es',
      data: { title: 'Segunda', _status: 'published' },
    });
    const where = { parent: { equals: id } };
    expect((await payload.countVersions({ collection: 'practices', where })).totalDocs).toBe(2);
    const latest = { and: [where, { latest: { equals: true } }] };
    expect((await payload.countVersions({ collection: 'practices', where: latest })).totalDocs).toBe(1);
  });
});

describe('rows of changes', () => {
  it('are added when a published record is saved, withdrawn or deleted', async () => {
    const { id } = await createPractice(payload, source);
    await payload.update({
      collection: 'practices',
      id,
      locale: 'es',
      data: { title: 'Otra vez', _status: 'published' },
    });
    await payload.update({ collection: 'practices', id, locale: 'es', data: { _status: 'draft' } });
    await payload.delete({ collection: 'practices', id });
    const rows = await rowsOf(id);
    expect(rows.map(({ of }) => of)).toEqual(Array(4).fill('practices'));
    for (const { at } of rows) expect(Math.abs(Date.now() - at)).toBeLessThan(60_000);
  });

  it('are not added for a save that is refused', async () => {
    const before = (await payload.count({ collection: 'changes' })).totalDocs;
    await expect(createPractice(payload, source, { title: '', dimensions: [] })).rejects.toThrow();
    await expect(createPractice(payload, source, { citations: [] })).rejects.toThrow();
    expect((await payload.count({ collection: 'changes' })).totalDocs).toBe(before);
  });
});

describe('questions that content asks', () => {
  const titles = async (where: Where, sort = 'title'): Promise<unknown[]> =>
    (await payload.find({ collection: 'practices', where, sort, locale: 'es', depth: 0, pagination: false })).docs.map(
      ({ title }) => title,
    );

  it('sort with values that are missing, the same way everywhere', async () => {
    const originalLanguage = 'pt';
    for (const [title, start] of [
      ['b', '2019'],
      ['a', null],
      ['c', '2021-05'],
    ] as const)
      await createPractice(payload, source, { title: `Orden ${title}`, originalLanguage, ...(start ? { start } : {}) });
    const where = { originalLanguage: { equals: originalLanguage } };
    expect(await titles(where, 'start')).toEqual(['Orden a', 'Orden b', 'Orden c']);
    expect(await titles(where, '-start')).toEqual(['Orden c', 'Orden b', 'Orden a']);
  });

  it('take ranges of ids, for reading everything in order', async () => {
    const { docs } = await payload.find({ collection: 'practices', sort: 'id', limit: 2, depth: 0 });
    const [first, second] = docs.map(({ id }) => id);
    const rest = await payload.find({
      collection: 'practices',
      where: { id: { greater_than: first } },
      sort: 'id',
      limit: 1,
      depth: 0,
    });
    expect(rest.docs[0]?.id).toBe(second);
  });

  it('find those who name an actor', async () => {
    const actor = await createOrganization(payload);
    const named = await createPractice(payload, source, {
      partners: [{ relationTo: 'organizations', value: actor.id }],
    });
    const where: Where = {
      or: [{ 'implementers.value': { in: [actor.id] } }, { 'partners.value': { in: [actor.id] } }],
    };
    expect(await titles(where)).toEqual([named.title]);
  });

  it('take twenty saves at once', async () => {
    const saved = await Promise.all(Array.from({ length: 20 }, () => createPractice(payload, source)));
    const { docs } = await payload.find({
      collection: 'practices',
      where: { id: { in: saved.map(({ id }) => id) } },
      pagination: false,
      overrideAccess: false,
    });
    expect(docs).toHaveLength(20);
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(20);
  });

  it('refuse a publication without what is needed, and name the field', async () => {
    const refused = payload.create({
      collection: 'practices',
      locale: 'es',
      data: practiceData(source, { places: [] }),
    });
    await expect(refused).rejects.toMatchObject({ data: { errors: [expect.objectContaining({ path: 'places' })] } });
  });
});
