import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Section } from '@/cms/payload-types';
import { cleanBody } from '@/cms/mapping/rich-text';
import { numberedNotes } from '@/domain/footnotes';
import { blocksNamed } from '@/domain/placed-blocks';
import { plainText, type RichText } from '@/domain/rich-text';
import { loadSeed } from '@/seed/load';
import { readSeed } from '@/seed/read';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

const FIXTURE = path.resolve('tests/fixtures/content-seed');
const LANGUAGES = 'languages: { es: { readiness: ready, by: human }, en: { readiness: ready, by: machineAssisted } }';
const CITATION = 'citation: { source: guia, section: { es: Metodología, en: Methodology } }';

const markdown = (title: string, text: string): string => `---\ntitle: ${title}\nsummary: ${title}.\n---\n\n${text}\n`;

const SPANISH = `Primero[^ley] **la carta**, y otra vez[^ley].

\`\`\`checklist
key: lista
items:
  - { key: carta, level: minimum, text: 'Carta firmada' }
\`\`\`

### Después

- uno
- dos

\`\`\`sectionReference
section: segunda
\`\`\`

\`\`\`definition
term: foda
\`\`\`

\`\`\`practiceList
practices: [cursos-de-oficios]
\`\`\`

\`\`\`table
caption: Plazos
columns: [Mes, Tarea]
rows: [[Marzo, Firmar], [Abril, '']]
\`\`\`

[^ley]: Lo dice la ley. {informe}`;

const ENGLISH = SPANISH.replace('Primero', 'First')
  .replace('**la carta**, y otra vez', '**the letter**, and again')
  .replace('Carta firmada', 'Signed letter')
  .replace('Después', 'Then')
  .replace('uno', 'one')
  .replace('dos', 'two')
  .replace('caption: Plazos', 'caption: Terms')
  .replace('columns: [Mes, Tarea]', 'columns: [Month, Task]')
  .replace('Lo dice la ley.', 'The law says so.');

const FILES: Record<string, string> = {
  'glossary/foda.yaml': [
    'name: { es: FODA, en: SWOT }',
    'definition: { es: Ordena lo que ayuda y lo que estorba., en: It sorts what helps and what hinders. }',
    'related: [arbol]',
    LANGUAGES,
  ].join('\n'),
  'glossary/arbol.yaml': [
    'name: { es: Árbol de problemas, en: Problem tree }',
    'definition: { es: Dibuja causas y efectos., en: It draws causes and effects. }',
    LANGUAGES,
  ].join('\n'),
  'guides/guia/guide.yaml': [CITATION, LANGUAGES].join('\n'),
  'guides/guia/es.md': markdown('Guía de prueba', 'Introducción.'),
  'guides/guia/en.md': markdown('Test guide', 'Introduction.'),
  'guides/guia/sections/primera/section.yaml': ['order: 10', 'policyStage: s1', CITATION, LANGUAGES].join('\n'),
  'guides/guia/sections/primera/es.md': markdown('Primera', SPANISH),
  'guides/guia/sections/primera/en.md': markdown('First', ENGLISH),
  'guides/guia/sections/segunda/section.yaml': ['order: 20', 'parent: primera', CITATION, LANGUAGES].join('\n'),
  'guides/guia/sections/segunda/es.md': markdown('Segunda', 'Texto.'),
  'guides/guia/sections/segunda/en.md': markdown('Second', 'Text.'),
};

let portal: OpenPortal;
let payload: Payload;
let root: string;

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
});
afterAll(() => portal.close());

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'content-seed-'));
  await cp(FIXTURE, root, { recursive: true });
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return () => rm(root, { recursive: true, force: true });
});

async function edit(file: string, from: string, to: string): Promise<void> {
  const target = path.join(root, file);
  const text = await readFile(target, 'utf8');
  expect(text).toContain(from);
  await writeFile(target, text.replace(from, to));
}

async function section(seedKey: string, locale: 'es' | 'en' = 'es'): Promise<Section> {
  const { docs } = await payload.find({
    collection: 'sections',
    depth: 0,
    locale,
    where: { seedKey: { equals: seedKey } },
  });
  const [found] = docs;
  if (!found) throw new Error(`There is no section ${seedKey}`);
  return found;
}

const bodyOf = ({ body }: Section): RichText => cleanBody(body) ?? { root: { type: 'root', version: 1 } };

describe('mistakes in guides', () => {
  const problemsAfter = async (file: string, from: string, to: string): Promise<string> => {
    await edit(file, from, to);
    const { problems } = await readSeed(root);
    return problems.map((problem) => `${problem.file} · ${problem.field} · ${problem.message}`).join('\n');
  };
  const FIRST = 'guides/guia/sections/primera';

  it('there are none in what is right', async () => {
    expect((await readSeed(root)).problems).toEqual([]);
  });

  it.each([
    [
      'a block in one language alone',
      `${FIRST}/en.md`,
      'section: segunda\n```',
      'section: segunda\n```\n\nText.',
      'piece 5',
    ],
    ['another key in English', `${FIRST}/en.md`, 'key: carta', 'key: letter', 'piece 2 · differs in the two languages'],
    ['a row less in English', `${FIRST}/en.md`, ", [Abril, '']", '', 'piece 7 · differs'],
    ['another heading in English', `${FIRST}/en.md`, '### Then', '#### Then', 'piece 3 · differs'],
    ['another source of a note', `${FIRST}/en.md`, '{informe}', '{guia}', 'footnotes · differ'],
    ['an unknown section', `${FIRST}/es.md`, 'section: segunda', 'section: tercera', 'names «tercera»'],
    ['an unknown term', `${FIRST}/es.md`, 'term: foda', 'term: dafo', 'definition · term · names «dafo»'],
    ['an unknown practice', `${FIRST}/es.md`, 'cursos-de-oficios', 'nada', 'practiceList · practices · names «nada»'],
    ['an unknown source of a note', `${FIRST}/es.md`, '{informe}', '{nada}', '[^ley] · names «nada»'],
    [
      'an unknown parent',
      'guides/guia/sections/segunda/section.yaml',
      'parent: primera',
      'parent: nada',
      'parent · names',
    ],
    ['a section in itself', `${FIRST}/section.yaml`, 'order: 10', 'order: 10\nparent: segunda', 'lies in this section'],
    ['an unknown related term', 'glossary/foda.yaml', '[arbol]', '[nada]', 'related.0 · names «nada»'],
    ['an unknown stage', `${FIRST}/section.yaml`, 's1', 's9', 'policyStage · «s9» is no key'],
  ])('%s', async (_what, file, from, to, expected) => {
    expect(await problemsAfter(file, from, to)).toContain(expected);
  });
});

describe('loading guides', () => {
  it('brings in texts with blocks, notes and references, in both languages', async () => {
    await loadSeed(payload, root);
    const [spanish, english, second] = [
      await section('primera'),
      await section('primera', 'en'),
      await section('segunda'),
    ];
    expect(spanish).toMatchObject({ _status: 'published', title: 'Primera', slug: 'primera', policyStage: 's1' });
    expect(english).toMatchObject({ title: 'First', slug: 'first', languages: { en: { readiness: 'ready' } } });
    expect(second).toMatchObject({ parent: spanish.id, guide: spanish.guide, order: 20 });
    const { docs: terms } = await payload.find({ collection: 'glossary', depth: 0, locale: 'es' });
    const foda = terms.find(({ seedKey }) => seedKey === 'foda');
    expect(foda).toMatchObject({
      title: 'FODA',
      related: [terms.find(({ seedKey }) => seedKey === 'arbol')?.id],
    });
    for (const text of [spanish, english]) {
      const body = bodyOf(text);
      expect(body.root.children?.map(({ type }) => type)).toEqual([
        ...['paragraph', 'block', 'heading', 'list', 'block', 'block', 'block', 'block'],
      ]);
      // A section that names one read after it: in Spanish too.
      expect(blocksNamed(body, 'sectionReference')[0]?.content).toEqual({ section: second.id });
      expect(blocksNamed(body, 'definition')[0]?.content).toEqual({ term: foda?.id });
      expect(blocksNamed(body, 'checklist')[0]?.content).toMatchObject({ key: 'lista', items: [{ key: 'carta' }] });
      expect(numberedNotes(body)).toMatchObject([{ key: 'ley', uses: 2, source: expect.any(String) as string }]);
    }
    expect(plainText(bodyOf(spanish))).toContain('Primero la carta, y otra vez.');
    expect(plainText(bodyOf(english))).toContain('Signed letter');
    expect(blocksNamed(bodyOf(english), 'table')[0]?.content).toMatchObject({
      columns: ['Month', 'Task'],
      rows: [
        ['Marzo', 'Firmar'],
        ['Abril', ''],
      ],
    });
  });

  it('changes nothing the second time, and only what was changed the third', async () => {
    const before = await section('primera');
    expect(await loadSeed(payload, root)).toMatchObject({ created: 0, updated: 0, edited: 0 });
    expect(await section('primera')).toEqual(before);
    await edit('guides/guia/sections/primera/es.md', 'Carta firmada', 'Carta sellada');
    expect(await loadSeed(payload, root)).toMatchObject({ created: 0, updated: 1, edited: 0 });
    expect(plainText(bodyOf(await section('primera')))).toContain('Carta sellada');
  });

  it('leaves out the block of what a person has deleted', async () => {
    const second = await section('segunda');
    await payload.delete({ collection: 'sections', id: second.id });
    await edit('guides/guia/sections/primera/es.md', 'Carta firmada', 'Carta timbrada');
    expect(await loadSeed(payload, root)).toMatchObject({ updated: 1 });
    const first = await section('primera');
    expect(first._status).toBe('published');
    expect(blocksNamed(bodyOf(first), 'sectionReference')).toEqual([]);
    expect(blocksNamed(bodyOf(first), 'definition')).toHaveLength(1);
  });
});
