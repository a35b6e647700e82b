import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Practice } from '@/cms/payload-types';
import { loadSeed, SeedRefused } from '@/seed/load';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

const FIXTURE = path.resolve('tests/fixtures/content-seed');
const RECORDS = 9;
const COURSES = 'cursos-de-oficios';
const TABLE = 'mesa-de-acogida';

let portal: OpenPortal;
let payload: Payload;
let root: string;

const all = (): Promise<Practice[]> =>
  payload.find({ collection: 'practices', depth: 0, pagination: false }).then(({ docs }) => docs);

async function practice(seedKey: string, locale: 'es' | 'en' = 'es'): Promise<Practice> {
  const { docs } = await payload.find({
    collection: 'practices',
    depth: 0,
    locale,
    where: { seedKey: { equals: seedKey } },
  });
  const [found] = docs;
  if (!found) throw new Error(`There is no practice ${seedKey}`);
  return found;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const target = path.join(root, file);
  const text = await readFile(target, 'utf8');
  expect(text).toContain(from);
  await writeFile(target, text.replace(from, to));
}

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
});
afterAll(() => portal.close());

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'content-seed-'));
  await cp(FIXTURE, root, { recursive: true });
  return () => rm(root, { recursive: true, force: true });
});

describe('a mistake in content-seed', () => {
  it('stops everything with file, field and fix, before anything is written', async () => {
    await edit(`practices/${COURSES}/record.yaml`, 'd5, d7', 'd5, d9');
    await edit(`practices/${TABLE}/record.yaml`, 'arica', 'iquique');
    const refusal = await loadSeed(payload, root).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SeedRefused);
    const { message } = refusal as SeedRefused;
    expect(message).toContain(
      `practices/${COURSES}/record.yaml · dimensions.1 · «d9» is no key of its vocabulary: use d1, d2`,
    );
    expect(message).toContain('names «iquique», which content-seed does not hold');
    expect(await all()).toEqual([]);
    const { docs } = await payload.find({ collection: 'sources', limit: 1 });
    expect(docs).toEqual([]);
  });
});

describe('loading', () => {
  it('brings everything in, in both languages, published, and says how far it is', async () => {
    const steps: string[] = [];
    const report = await loadSeed(payload, root, ({ done, total }) => steps.push(`${done}/${total}`));
    expect(report).toEqual({ created: RECORDS, updated: 0, unchanged: 0, edited: 0, deleted: 0 });
    expect(steps.at(-1)).toBe(`${RECORDS}/${RECORDS}`);

    const [spanish, english] = [await practice(COURSES), await practice(COURSES, 'en')];
    expect(spanish).toMatchObject({ _status: 'published', title: 'Cursos de oficios', slug: 'cursos-de-oficios' });
    expect(english).toMatchObject({ title: 'Trade courses', slug: 'trade-courses' });
    expect(english.languages).toMatchObject({
      es: { readiness: 'ready' },
      en: { readiness: 'ready', by: 'machineAssisted' },
    });
    expect(spanish.publishedAt).toBeTruthy();
    expect(spanish.figures?.[0]).toMatchObject({ value: 275, qualifier: 'moreThan', unit: 'personas por curso' });
    expect(english.figures?.[0]).toMatchObject({ unit: 'people per course', citation: { section: 'Chapter 1' } });
    expect(english.figures).toHaveLength(1);
    expect(JSON.stringify(english.sections?.whatWasDone)).toContain('"text":"courses"');
    expect(spanish.sections?.context ?? null).toBeNull();
    expect(spanish.related).toEqual([(await practice(TABLE)).id]);
  });

  it('writes the site, the home page and the pages', async () => {
    const site = await payload.findGlobal({ slug: 'site', locale: 'en' });
    const home = await payload.findGlobal({ slug: 'home', locale: 'es', depth: 0 });
    expect(site).toMatchObject({ name: 'Test portal', tagline: 'Practices' });
    expect(home).toMatchObject({
      heading: 'Bienvenida',
      suggestions: ['cursos'],
      featured: [(await practice(TABLE)).id],
    });
    const { docs } = await payload.find({ collection: 'pages', locale: 'es', depth: 0 });
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({ slug: 'acerca', _status: 'published' });
    expect(JSON.stringify(docs[0]?.body)).toContain('/es/practicas');
  });

  it('changes nothing the second time', async () => {
    const before = await all();
    const versions = await payload.countVersions({ collection: 'practices' });
    const report = await loadSeed(payload, root);
    expect(report).toEqual({ created: 0, updated: 0, unchanged: RECORDS, edited: 0, deleted: 0 });
    expect(await all()).toEqual(before);
    expect(await payload.countVersions({ collection: 'practices' })).toEqual(versions);
  });

  it('writes a changed input anew where nobody has touched the record', async () => {
    await edit(`practices/${COURSES}/en.md`, 'Courses open to migrants.', 'Courses open to all.');
    const { id } = await practice(COURSES);
    expect(await loadSeed(payload, root)).toMatchObject({ updated: 1, unchanged: RECORDS - 1 });
    expect(await practice(COURSES, 'en')).toMatchObject({ id, summary: 'Courses open to all.', _status: 'published' });
    expect((await practice(COURSES, 'en')).figures).toHaveLength(1);
  });

  it('takes up again what a killed run left half written', async () => {
    await edit(`practices/${COURSES}/en.md`, 'Courses open to migrants.', 'Courses open to everyone.');
    const { docs } = await payload.find({
      collection: 'seed-ledger',
      where: { key: { equals: `practices/${COURSES}` } },
    });
    await payload.update({ collection: 'seed-ledger', id: docs[0]?.id ?? '', data: { written: null } });
    expect(await loadSeed(payload, root)).toMatchObject({ updated: 1 });
    expect(await practice(COURSES, 'en')).toMatchObject({ summary: 'Courses open to everyone.' });
  });

  it('leaves alone what a person has changed, be it published or a draft', async () => {
    const { id } = await practice(COURSES);
    await payload.update({
      collection: 'practices',
      id,
      locale: 'es',
      data: { title: 'Otro título', _status: 'draft' },
      draft: true,
    });
    await payload.updateGlobal({ slug: 'site', locale: 'es', data: { name: 'Otro nombre' } });
    await edit(`practices/${COURSES}/es.md`, 'Cursos abiertos', 'Talleres abiertos');
    await edit('site.yaml', 'Portal de prueba', 'Portal cambiado');
    expect(await loadSeed(payload, root)).toMatchObject({ updated: 0, edited: 2 });
    const draft = await payload.findByID({ collection: 'practices', id, draft: true, locale: 'es' });
    expect(draft).toMatchObject({ title: 'Otro título', summary: 'Cursos abiertos a personas migrantes.' });
    expect(await payload.findGlobal({ slug: 'site', locale: 'es' })).toMatchObject({ name: 'Otro nombre' });
  });

  it('never brings back what a person has deleted', async () => {
    const { id } = await practice(TABLE);
    await payload.delete({ collection: 'practices', id });
    await edit(`practices/${TABLE}/es.md`, 'Una mesa', 'Otra mesa');
    expect(await loadSeed(payload, root)).toMatchObject({ created: 0, deleted: 1 });
    expect((await all()).map(({ seedKey }) => seedKey)).toEqual([COURSES]);
  });
});
