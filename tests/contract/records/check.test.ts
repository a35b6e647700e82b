import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRecords } from '../../../scripts/records/check';
import type { Check, Finding } from '../../../scripts/records/finding';
import { reportOf } from '../../../scripts/records/report';
import { createPractice, createSource, type practiceData, translatePractice } from '../../factories/content';
import { createGuide, createSection, storedBlock } from '../../factories/guides';
import { openPortal, type OpenPortal } from '../../factories/open-portal';
import { document, linkTo, paragraph } from '../../factories/rich-text';

const SITE = 'https://portal.example.cl';
const STARTING_MS = 120_000;

let portal: OpenPortal;
let payload: Payload;
let source: string;

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
  source = (await createSource(payload)).id;
});
afterAll(() => portal.close());

const found = () => checkRecords(payload, { siteUrl: SITE, today: '2026-12-01' });

/** What is found of a record by one check: field and message. */
async function of(id: string, check: Check): Promise<[string, string][]> {
  const findings = (await found()).filter((finding) => finding.id === id && finding.check === check);
  return findings.map(({ field, message }) => [field, message]);
}

/** Changes a record past every rule, as a hand in the database could. */
const force = (id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'practices', id, data });

/** A practice with words of its own in both languages. */
async function whole(data: Parameters<typeof practiceData>[1] = {}): Promise<string> {
  const practice = await createPractice(payload, source, data);
  await translatePractice(payload, practice, `Practice ${practice.id}`);
  return practice.id;
}

const page = (title: string, ...links: string[]) =>
  payload.create({
    collection: 'pages',
    locale: 'es',
    data: {
      title,
      summary: 'Un resumen.',
      group: 'portal',
      body: document(paragraph(...links.map((link) => linkTo(link, 'enlace')))) as never,
      _status: 'published',
    },
  });

describe('links', () => {
  it('that lead to no page of the portal are found, in any language; those that do are not', async () => {
    const practice = await createPractice(payload, source, { title: 'Oficina de acogida' });
    await payload.update({
      collection: 'practices',
      id: practice.id,
      locale: 'es',
      data: { slug: 'oficina-nueva', _status: 'published' },
    });
    await createPractice(payload, source, { title: 'Aún en borrador', _status: 'draft' });
    const { id } = await page(
      'Enlaces',
      '/es/practicas',
      '/es/practicas/oficina-nueva',
      '/es/practicas/oficina-de-acogida',
      '/en/dimensions/health',
      `${SITE}/es/practicas/oficina-nueva?ref=correo#cifras`,
      'https://otro.example.cl/es/practicas/nada',
      'mailto:alguien@portal.example.cl',
      '/es/practicas/aun-en-borrador',
      '/es/practicas/no-existe',
      '/es/guias/nada/por-aqui',
      '/en/dimensions/nothing',
      '/es/no-hay-tal-pagina',
      `${SITE}/es/practicas/tampoco`,
      `${SITE}/descargas/plantillas/ninguna.pdf`,
    );
    expect((await of(id, 'link')).map(([field, message]) => `${field}: ${message}`)).toEqual(
      [
        '/es/practicas/aun-en-borrador',
        '/es/practicas/no-existe',
        '/es/guias/nada/por-aqui',
        '/en/dimensions/nothing',
        '/es/no-hay-tal-pagina',
        `${SITE}/es/practicas/tampoco`,
        `${SITE}/descargas/plantillas/ninguna.pdf`,
      ].map((link) => `body: ${link} leads nowhere`),
    );
  });

  it('are looked for in fields that hold an address, too', async () => {
    const id = await whole({ videos: [{ title: 'Un video', url: `${SITE}/es/practicas/ningun-video` }] });
    expect(await of(id, 'link')).toEqual([['videos.0.url', `${SITE}/es/practicas/ningun-video leads nowhere`]]);
  });
});

describe('names of records', () => {
  it('that visitors cannot see are found, in fields and in the blocks of a text', async () => {
    const draft = await createPractice(payload, source, { _status: 'draft' });
    const related = await whole({ related: [draft.id] });
    const lost = `names practices/${draft.id}, which is gone or a draft`;
    expect(await of(related, 'reference')).toEqual([['related', lost]]);
    const guide = await createGuide(payload, source);
    const body = document(storedBlock('practiceList', { practices: [draft.id] }));
    const section = await createSection(payload, guide.id, { body });
    expect(await of(section.id, 'reference')).toEqual([['body', lost]]);
    await payload.update({ collection: 'practices', id: draft.id, locale: 'es', data: { _status: 'published' } });
    expect([...(await of(related, 'reference')), ...(await of(section.id, 'reference'))]).toEqual([]);
  });

  it('of a source taken back to draft are found', async () => {
    const withdrawn = await createSource(payload);
    const id = await whole({ citations: [{ source: withdrawn.id }] });
    expect(await of(id, 'reference')).toEqual([]);
    await payload.update({ collection: 'sources', id: withdrawn.id, data: { _status: 'draft' } });
    expect(await of(id, 'reference')).toEqual([
      ['citations.0.source', `names sources/${withdrawn.id}, which is gone or a draft`],
    ]);
  });
});

describe('the home page', () => {
  it('is looked at too', async () => {
    const draft = await createPractice(payload, source, { _status: 'draft' });
    await payload.updateGlobal({ slug: 'home', locale: 'es', data: { heading: 'Bienvenida', featured: [draft.id] } });
    const findings = (await found()).filter(({ collection }) => collection === 'globals');
    expect(findings.map(({ field, message, admin }) => [field, message, admin])).toEqual([
      ['featured', `names practices/${draft.id}, which is gone or a draft`, `${SITE}/admin/globals/home`],
      ['heading', 'stands only in Spanish', `${SITE}/admin/globals/home`],
    ]);
    await payload.updateGlobal({ slug: 'home', locale: 'es', data: { heading: null, featured: [] } });
  });
});

describe('figures', () => {
  it('without a source are found, with what they say', async () => {
    const id = await whole();
    const figure = { qualifier: 'exact', value: 120, unit: { es: 'familias' }, label: { es: 'que cultivan' } };
    await force(id, {
      figures: [
        { id: randomUUID(), ...figure, citation: { source } },
        { id: randomUUID(), ...figure, value: 80, citation: {} },
      ],
    });
    expect(await of(id, 'figure')).toEqual([
      ['figures.1.citation.source', 'the figure «80 que cultivan» has no source'],
    ]);
  });
});

describe('texts', () => {
  it('of a record that is Spanish alone, or begun in English, are told once', async () => {
    const spanish = await createPractice(payload, source);
    expect(await of(spanish.id, 'language')).toEqual([['', 'stands only in Spanish']]);
    await payload.update({
      collection: 'practices',
      id: spanish.id,
      locale: 'en',
      data: { title: `Begun ${spanish.id}`, _status: 'published' },
    });
    expect(await of(spanish.id, 'language')).toEqual([['', 'is begun in English, and not ready']]);
  });

  it('that one language lacks are told one by one where both are ready', async () => {
    const id = await whole({ contact: { unit: 'Oficina' }, places: [{ country: 'CL' }] });
    expect(await of(id, 'language')).toEqual([]);
    await force(id, {
      sections: { context: { es: document(paragraph('Solo aquí.')), en: null } },
      replication: { staff: { en: 'Two people.' } },
    });
    expect(await of(id, 'language')).toEqual([
      ['sections.context', 'stands only in Spanish'],
      ['replication.staff', 'stands only in English'],
    ]);
  });
});

describe('reviews', () => {
  it('are past on the day after their last one, not before', async () => {
    const [past, month, today] = [
      await whole({ reviewBy: '2026-11-30' }),
      await whole({ reviewBy: '2026-12' }),
      await whole({ reviewBy: '2026-12-01' }),
    ];
    expect(await of(past, 'review')).toEqual([['reviewBy', 'was to be reviewed by 2026-11-30']]);
    expect([...(await of(month, 'review')), ...(await of(today, 'review'))]).toEqual([]);
  });
});

describe('npm run check:records', () => {
  /** Runs it on the database of the test, as an operator does. */
  const run = (...args: string[]): Promise<{ code: number | null; output: string; told: string }> => {
    const script = ['--conditions=production', '--import', 'tsx', 'scripts/check-records.ts', ...args];
    const child = spawn(process.execPath, script, { env: { ...process.env, SITE_URL: SITE, NODE_ENV: 'production' } });
    let [output, told] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
    child.stderr.on('data', (chunk: Buffer) => (told += String(chunk)));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, told })));
  };

  it(
    'ends with 1 where something is found, and says it as lines or as JSON',
    async () => {
      const id = await whole({ title: 'Vencida', reviewBy: '2020' });
      const admin = `${SITE}/admin/collections/practices/${id}`;
      const [lines, json] = [await run(), await run('--json')];
      expect([lines.code, json.code]).toEqual([1, 1]);
      expect(lines.output).toContain(`  practices · Vencida · reviewBy: was to be reviewed by 2020\n    ${admin}\n`);
      expect(JSON.parse(json.output) as Finding[]).toContainEqual({
        check: 'review',
        collection: 'practices',
        id,
        title: 'Vencida',
        field: 'reviewBy',
        message: 'was to be reviewed by 2020',
        admin,
      });
    },
    STARTING_MS,
  );

  it(
    'refuses the database of another version, and leaves it as it is',
    async () => {
      const where = { name: { like: 'addresses_from_ids' } };
      const { docs } = await payload.find({ collection: 'payload-migrations', where });
      await payload.delete({ collection: 'payload-migrations', where });
      const { code, told } = await run();
      expect([code, told]).toEqual([1, expect.stringContaining('addresses_from_ids has not run')]);
      expect((await payload.count({ collection: 'payload-migrations', where })).totalDocs).toBe(0);
      const [{ name, batch } = {}] = docs;
      await payload.create({ collection: 'payload-migrations', data: { name: name ?? '', batch: batch ?? 1 } });
    },
    STARTING_MS,
  );

  it(
    'ends with 0 where nothing is found',
    async () => {
      for (const collection of ['practices', 'pages', 'sections', 'guides', 'glossary'] as const) {
        await payload.delete({ collection, where: { id: { exists: true } } });
      }
      const { code, output } = await run();
      expect([code, output.trim()]).toEqual([0, reportOf([])]);
    },
    STARTING_MS,
  );
});
