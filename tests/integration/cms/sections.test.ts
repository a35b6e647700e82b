import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Section } from '@/cms/payload-types';
import type { RichText } from '@/domain/rich-text';
import { createGuide, createSection, sectionData, storedBlock } from '../../factories/guides';
import { document, footnote, heading, node, paragraph } from '../../factories/rich-text';
import { objections, openCms, recordOf, type Answer, type Cms } from './open-cms';

let cms: Cms;
let guide: string;

beforeAll(async () => {
  cms = await openCms();
  guide = (await createGuide(cms.payload, cms.source)).id;
}, 120_000);

afterAll(() => cms.close());

interface Saving {
  draft?: boolean;
  language?: 'es' | 'en';
}

const save = (data: object, { draft = false, language = 'es' }: Saving = {}): Promise<Answer> => {
  const { _status, ...section } = sectionData(guide);
  const body = { ...section, ...(draft ? {} : { _status }), ...data };
  return cms.ask('POST', `/sections${draft ? '?draft=true' : ''}`, { as: 'editor', language, body });
};

const withBlock = (blockType: string, fields: Record<string, unknown>): { body: RichText } => ({
  body: document(paragraph('Texto.'), storedBlock(blockType, fields)),
});

/** What is wrong at once. */
const MISTAKES: { what: string; body: () => { body: RichText }; es: string; en: string }[] = [
  {
    what: 'a row with more cells than columns',
    body: () => withBlock('table', { caption: 'Plazos', grid: { columns: ['a'], rows: [['1', '2']] } }),
    es: 'Bloque 1 del texto, «Tabla», campo «Celdas»: Una fila tiene más celdas que columnas.',
    en: 'Block 1 of the text, “Table”, field “Cells”: A row has more cells than there are columns.',
  },
  {
    what: 'practices and a search at once',
    body: () => withBlock('practiceList', { practices: ['x'], query: 'q=salud' }),
    es: 'no ambas',
    en: 'not both',
  },
  {
    what: 'a search that the catalogue does not understand',
    body: () => withBlock('practiceList', { query: 'subarea=nada' }),
    es: 'no entiende',
    en: 'does not understand',
  },
  {
    what: 'a level of a checklist that there is not',
    body: () => withBlock('checklist', { key: 'a', items: [{ key: 'b', text: 'Uno', level: 'máximo' }] }),
    es: 'Lista de verificación',
    en: 'Checklist',
  },
  {
    what: 'a block that is none of the portal',
    body: () => withBlock('html', { html: '<script>alert(1)</script>' }),
    es: 'elementos que el portal no admite',
    en: 'does not accept',
  },
  {
    what: 'a block with nothing in it',
    body: () => ({ body: document(paragraph('Texto.', node('inlineBlock')), node('block')) }),
    es: 'elementos que el portal no admite',
    en: 'does not accept',
  },
  {
    what: 'a block deep within the text',
    body: () => ({ body: document(node('list', { listType: 'bullet', children: [node('block', { fields: null })] })) }),
    es: 'elementos que el portal no admite',
    en: 'does not accept',
  },
  {
    what: 'a note in a heading',
    body: () => ({ body: document({ ...heading('h3', 'Uno'), children: [footnote('a', { text: 'x' })] }) }),
    es: 'elementos que el portal no admite',
    en: 'does not accept',
  },
  {
    what: 'an image',
    body: () => ({ body: document(node('upload', { value: 'x' })) }),
    es: 'elementos que el portal no admite',
    en: 'does not accept',
  },
];

/** What is only yet to be written: a draft may be so. */
const UNFINISHED: { what: string; body: () => { body: RichText }; es: string; en: string }[] = [
  {
    what: 'a table without columns',
    body: () => withBlock('table', { caption: 'Plazos', grid: { columns: [], rows: [] } }),
    es: '«Tabla»',
    en: '“Table”',
  },
  {
    what: 'an empty checklist',
    body: () => withBlock('checklist', { items: [] }),
    es: '«Lista de verificación», campo «Puntos»: Falta completar este campo.',
    en: '“Checklist”, field “Items”: This field must be filled in.',
  },
  {
    what: 'a list of practices with neither practices nor search',
    body: () => withBlock('practiceList', {}),
    es: '«Lista de prácticas»',
    en: '“List of practices”',
  },
  {
    what: 'a definition of nothing',
    body: () => withBlock('definition', {}),
    es: '«Definición»',
    en: '“Definition”',
  },
  {
    what: 'a note without words',
    body: () => ({ body: document(paragraph('Uno', footnote('a'))) }),
    es: 'No tiene texto ni fuente',
    en: 'has neither text nor source',
  },
];

describe.each(['es', 'en'] as const)('in %s', (language) => {
  it.each(MISTAKES)('refuses $what, in drafts too', async ({ body, ...messages }) => {
    for (const draft of [false, true]) {
      const answer = await save(body(), { draft, language });
      expect(answer.status).toBe(400);
      expect(objections(answer).body).toContain(messages[language]);
    }
  });

  it.each(UNFINISHED)('refuses to publish $what, and keeps its draft', async ({ body, ...messages }) => {
    const answer = await save(body(), { language });
    expect(answer.status).toBe(400);
    expect(objections(answer).body).toContain(messages[language]);
    expect((await save(body(), { draft: true, language })).status).toBe(201);
  });

  it('refuses to publish a reference to what is not there', async () => {
    const answer = await save(withBlock('sectionReference', { section: 'nadie' }), { language });
    expect(objections(answer).body).toContain(language === 'es' ? 'ya no existe' : 'no longer exists');
  });
});

describe('the keys of a checklist', () => {
  const keysOf = (section: Section): unknown =>
    (section.body?.root.children as { fields?: { blockType?: string; key?: string; items?: { key: string }[] } }[])
      .filter(({ fields }) => fields?.blockType === 'checklist')
      .map(({ fields }) => [fields?.key, ...(fields?.items ?? []).map(({ key }) => key)]);

  it('are made by the portal, each one once, and are the same in English', async () => {
    const list = (title: string, ...items: string[]) =>
      storedBlock('checklist', { title, items: items.map((text) => ({ text })) });
    const answer = await save({
      body: document(list('Qué necesito', 'La carta', 'La carta', 'El equipo'), list('Qué necesito', 'Fecha')),
    });
    expect(answer.status).toBe(201);
    const id = String(recordOf(answer).id);
    const spanish = await cms.payload.findByID({ collection: 'sections', id, locale: 'es', depth: 0 });
    const keys = [
      ['que-necesito', 'la-carta', 'la-carta-2', 'el-equipo'],
      ['que-necesito-2', 'fecha'],
    ];
    expect(keysOf(spanish)).toEqual(keys);
    const english = await cms.payload.update({
      collection: 'sections',
      id,
      locale: 'en',
      data: {
        title: 'In English',
        summary: 'x',
        body: document(list('What I need', 'The letter', 'The letter', 'The team'), list('What I need', 'Date')),
      },
    });
    expect(keysOf(english)).toEqual(keys);
  });
});

describe('the place of a section', () => {
  const place = (id: string, data: object): Promise<Answer> =>
    cms.ask('PATCH', `/sections/${id}`, { as: 'editor', body: data });

  it('is in its own guide, and never in itself', async () => {
    const { payload, source } = cms;
    const outer = await createSection(payload, guide, { title: 'Afuera' });
    const inner = await createSection(payload, guide, { title: 'Adentro', parent: outer.id });
    const innermost = await createSection(payload, guide, { title: 'Más adentro', parent: inner.id });
    expect(objections(await place(outer.id, { parent: outer.id })).parent).toContain('dentro de sí misma');
    expect(objections(await place(outer.id, { parent: innermost.id })).parent).toContain('dentro de sí misma');
    const other = await createGuide(payload, source);
    const foreign = await createSection(payload, other.id);
    expect(objections(await place(outer.id, { parent: foreign.id })).parent).toContain('otra guía');
    expect(objections(await place(outer.id, { order: 0 })).order).toBeTruthy();
    expect(objections(await place(outer.id, { order: 1.5 })).order).toBeTruthy();
    expect((await place(inner.id, { parent: null })).status).toBe(200);
  });

  it('is no deeper than contents can show, with all that lies in it', async () => {
    let parent: string | undefined;
    const chain: string[] = [];
    for (let level = 1; level <= 4; level += 1) {
      const { id } = await createSection(cms.payload, guide, {
        title: `Nivel ${level}`,
        ...(parent ? { parent } : {}),
      });
      chain.push(id);
      parent = id;
    }
    expect(objections(await save({ parent })).parent).toContain('más de 4 niveles');
    const above = await createSection(cms.payload, guide, { title: 'Encima' });
    expect(objections(await place(String(chain[0]), { parent: above.id })).parent).toContain('más de 4 niveles');
    expect((await place(String(chain[2]), { parent: above.id })).status).toBe(200);
  });
});
