import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as TemplateReads from '@/content/templates';
import { contentChanged } from '@/pages-cache/version.mjs';
import { createTemplate, tablePart, templateData, translateTemplate } from '../../factories/stored-templates';
import { objections, openCms, recordOf, recordsOf, type Answer, type Asker, type Cms } from './open-cms';

let cms: Cms;
/** Loaded once the portal is set up: it opens the one of this process. */
let read: typeof TemplateReads;
let published: string;
let draft: string;

beforeAll(async () => {
  cms = await openCms();
  read = await import('@/content/templates');
  published = (await createTemplate(cms.payload, { title: 'Publicada', internalNotes: 'secreto' })).id;
  draft = (await createTemplate(cms.payload, { title: 'Borrador', _status: 'draft' })).id;
  await cms.payload.update({
    collection: 'templates',
    id: published,
    draft: true,
    data: { title: 'Título que nadie debe ver', _status: 'draft' },
  });
}, 120_000);

afterAll(() => cms.close());

const EDITORS: Asker[] = ['editor', 'administrator'];
const VISITORS: Asker[] = ['anonymous', 'contributor', 'other'];

const save = (data: object, language: 'es' | 'en' = 'es'): Promise<Answer> =>
  cms.ask('POST', '/templates', { as: 'editor', language, body: { ...templateData(), ...data } });

describe('access to templates', () => {
  it('shows visitors and contributors what is published alone, and never what editors note', async () => {
    for (const as of VISITORS) {
      expect((await cms.ask('GET', `/templates/${draft}?draft=true`, { as })).status, as).toBe(404);
      const answer = await cms.ask('GET', `/templates/${published}?draft=true`, { as });
      expect(recordOf(answer), as).toMatchObject({ title: 'Publicada' });
      expect(JSON.stringify(answer.body), as).not.toMatch(/secreto|nadie debe ver/);
      const list = await cms.ask('GET', '/templates?limit=0', { as });
      expect(
        recordsOf(list).map(({ id }) => id),
        as,
      ).toEqual([published]);
      const drafts = await cms.ask('GET', '/templates?draft=true&limit=0', { as });
      expect(JSON.stringify(drafts.body), as).not.toMatch(/secreto|nadie debe ver|Borrador/);
      expect((await cms.ask('GET', '/templates/versions', { as })).status, as).toBe(403);
    }
  });

  it('lets only editors of all regions write', async () => {
    for (const as of [...VISITORS, 'regional'] as Asker[]) {
      expect((await cms.ask('POST', '/templates', { as, body: templateData() })).status, as).toBe(403);
      expect((await cms.ask('PATCH', `/templates/${published}`, { as, body: { title: 'x' } })).status, as).toBe(403);
      expect((await cms.ask('DELETE', `/templates/${published}`, { as })).status, as).toBe(403);
    }
    for (const as of EDITORS) {
      const made = await cms.ask('POST', '/templates', { as, body: { ...templateData(), _status: 'draft' } });
      expect(made.status, as).toBe(201);
      expect((await cms.ask('DELETE', `/templates/${String(recordOf(made).id)}`, { as })).status, as).toBe(200);
    }
  });

  it('shows the counts of downloads to editors alone, and lets nobody write them', async () => {
    for (const as of VISITORS) expect((await cms.ask('GET', '/downloads', { as })).status, as).toBe(403);
    for (const as of EDITORS) {
      expect((await cms.ask('GET', '/downloads', { as })).status, as).toBe(200);
      expect((await cms.ask('POST', '/downloads', { as, body: { key: 'x', count: 1 } })).status, as).toBe(403);
      expect((await cms.ask('DELETE', '/downloads?where[count][exists]=true', { as })).status, as).toBe(403);
    }
  });
});

const row = (data: object) => ({ blockType: 'agenda', title: 'Taller', ...data });
const item = (minutes: number) => ({ title: 'Momento', minutes });

/** What cannot be published, with what the editor reads. */
const BROKEN = [
  { what: 'no part', structure: [], es: 'Campo «Partes»', en: 'Field “Parts”' },
  { what: 'a table without columns', structure: [tablePart()], es: 'ninguna columna', en: 'there are no columns' },
  { what: 'an empty part', structure: [{ blockType: 'form', fields: [] }], es: 'campo «Campos»', en: 'field “Fields”' },
  {
    what: 'an agenda that does not add up',
    structure: [tablePart('A'), row({ minutes: 90, items: [item(45), item(40)] })],
    es: 'Parte 2 (Programa con minutos «Taller»), campo «Duración total, en minutos»: los minutos',
    en: 'Part 2 (Agenda “Taller”), field “Whole duration, in minutes”: the minutes',
  },
  {
    what: 'a choice without choices',
    structure: [{ blockType: 'form', fields: [{ label: 'Estado', kind: 'choice' }] }],
    es: 'campo «Opciones»',
    en: 'field “Choices”',
  },
];

describe('what an editor saves', () => {
  it.each(BROKEN)('is not published with $what; a draft may wait', async ({ structure, es, en }) => {
    const refused = await save({ structure });
    expect(refused.status).toBe(400);
    expect(objections(refused).structure).toContain(es);
    const inEnglish = await save({ structure }, 'en');
    expect(objections(inEnglish).structure).toContain(en);
    expect((await save({ structure, _status: 'draft' })).status).toBe(201);
  });

  it('names the place of a missing text', async () => {
    const refused = await save({ structure: [tablePart('Acción', '')] });
    expect(objections(refused)).toMatchObject({ 'structure.0.columns.1.title': 'Falta completar este campo.' });
  });

  it('is refused beyond the limits, in drafts too', async () => {
    const tooMuch = await save({ _status: 'draft', structure: [{ ...tablePart('A'), emptyRows: 4000 }] });
    expect(objections(tooMuch)).toMatchObject({ 'structure.0.emptyRows': 'Debe ser un número entero, de 0 a 40.' });
    expect(objections(await save({ _status: 'draft', version: 'nueva' }))).toHaveProperty('version');
    expect(objections(await save({ _status: 'draft', policyStage: 's9' }))).toHaveProperty('policyStage');
  });

  it('cannot be ready in English while its English is not whole', async () => {
    const { id, structure } = await createTemplate(cms.payload, { title: 'Por traducir' });
    const body = {
      title: 'To be translated',
      summary: 'A register.',
      languages: { es: { readiness: 'ready' }, en: { readiness: 'ready' } },
      structure: (structure ?? []).map((part) => ({ ...part, title: null })),
      _status: 'published',
    };
    const untranslated = structuredClone(body);
    for (const part of untranslated.structure)
      if (part.blockType === 'table') part.columns?.forEach((column) => (column.title = null));
    const patch = (sent: object) => cms.ask('PATCH', `/templates/${id}?locale=en`, { as: 'editor', body: sent });
    const refused = await patch(untranslated);
    expect(refused.status).toBe(400);
    expect(objections(refused).structure).toContain('Parte 1');
    expect((await patch(body)).status).toBe(200);
  });
});

describe('what visitors read', () => {
  it('is each part in their language, with examples by row', async () => {
    const made = await createTemplate(cms.payload, {
      title: 'Matriz',
      policyStage: 's3',
      materials: 'Papel\n\n  Lápices ',
      structure: [
        {
          blockType: 'table',
          columns: [
            { title: 'Eje', kind: 'choice', choices: 'Salud\nTrabajo', width: 'wide', examples: 'Salud\n\nTrabajo' },
            { title: 'Meta', examples: 'Una' },
            { title: 'Plazo', kind: 'date' },
          ],
          emptyRows: 5,
        },
      ],
    });
    await translateTemplate(cms.payload, made, 'Matrix', 'Axis', 'Goal', 'Deadline');
    contentChanged();
    const spanish = await read.templateBySlug('matriz', 'es');
    expect(spanish).toMatchObject({
      record: {
        slugs: { es: 'matriz', en: 'matrix' },
        materials: ['Papel', 'Lápices'],
        structure: [
          {
            part: 'table',
            columns: [
              { title: 'Eje', kind: 'choice', choices: ['Salud', 'Trabajo'], width: 'wide' },
              { title: 'Meta', kind: 'text' },
              { title: 'Plazo', kind: 'date' },
            ],
            examples: [
              ['Salud', 'Una', ''],
              ['', '', ''],
              ['Trabajo', '', ''],
            ],
            emptyRows: 5,
          },
        ],
      },
    });
    expect(await read.templateBySlug('matriz', 'en')).toEqual({ status: 'moved', slug: 'matrix' });
    expect(await read.templateBySlug('matrix', 'en')).toMatchObject({
      record: { locale: 'en', structure: [{ columns: [{ title: 'Axis' }, { title: 'Goal' }, { title: 'Deadline' }] }] },
    });
  });

  it('follows an editor who adds a column', async () => {
    const { id, structure } = await createTemplate(cms.payload, { title: 'Con otra columna' });
    const [part] = structure ?? [];
    if (part?.blockType !== 'table') throw new Error('The template has no table');
    const columns = [...(part.columns ?? []), { title: 'Responsable', kind: 'text', width: 'normal' }];
    const body = { structure: [{ ...part, columns }], _status: 'published' };
    expect((await cms.ask('PATCH', `/templates/${id}?locale=es`, { as: 'editor', body })).status).toBe(200);
    expect(await read.templateBySlug('con-otra-columna', 'es')).toMatchObject({
      record: { structure: [{ columns: [{ title: 'Acción' }, { title: 'Plazo' }, { title: 'Responsable' }] }] },
    });
  });

  it('is never broken by one template that is', async () => {
    const { id } = await createTemplate(cms.payload, { title: 'Rota', policyStage: 's1' });
    // Bypassing validation, as an old version of the portal or a manual change in the database could have left it.
    await cms.payload.db.updateOne({
      collection: 'templates',
      id,
      data: { structure: [], order: null, version: null, dated: null, origin: null },
    });
    contentChanged();
    expect((await read.templates('es')).map(({ slug }) => slug)).toContain('rota');
    expect(await read.templateBySlug('rota', 'es')).toMatchObject({
      status: 'found',
      record: { structure: [], version: '', order: 0 },
    });
  });
});
