import { beforeAll, describe, expect, it } from 'vitest';
import { guideDocument } from '@/documents/guide';
import type { BlockContent, BlockName } from '@/domain/blocks';
import type { BlockReferences, Guide, GuideSection, SectionEntry } from '@/domain/guide';
import type { Source } from '@/domain/practice';
import type { RichTextNode } from '@/domain/rich-text';
import { glossaryTerm } from '../../factories/glossary';
import { seedTemplate } from '../../factories/templates';
import { openPdf, pdfFonts, pdfPages, pdfStructure } from './readers';
import { bare } from './words-of';

const node = (type: string, more: Partial<RichTextNode>): RichTextNode => ({ type, version: 1, ...more });
const words = (text: string, format = 0): RichTextNode => node('text', { text, format });
const paragraph = (...children: RichTextNode[]): RichTextNode => node('paragraph', { children });
const block = <Name extends BlockName>(blockType: Name, content: BlockContent<Name>): RichTextNode =>
  node('block', { fields: { id: `block-${blockType}`, blockType, ...content } });
const note = (key: string, more: Record<string, string> = {}): RichTextNode =>
  node('inlineBlock', { fields: { blockType: 'footnote', key, ...more } });

const source: Source = {
  id: 'source',
  title: 'Una ley citada',
  publisher: 'Biblioteca',
  url: 'https://ley.example/1',
  citedBy: null,
  consultedOn: '2026-11-21',
  language: 'es',
};

const BODY: RichTextNode[] = [
  paragraph(
    words('Texto con '),
    words('fuerza', 1),
    note('una', { text: 'Dice la nota.', source: 'source' }),
    words('. Y otra vez'),
    note('una'),
    words('.'),
  ),
  node('heading', { tag: 'h3', children: [words('Un título')] }),
  node('list', {
    listType: 'number',
    children: [
      node('listitem', { children: [words('Primero')] }),
      node('listitem', {
        children: [node('list', { listType: 'bullet', children: [node('listitem', { children: [words('Dentro')] })] })],
      }),
    ],
  }),
  paragraph(node('link', { fields: { url: 'https://fuera.example/a' }, children: [words('hacia fuera')] })),
  paragraph(node('link', { fields: { url: 'javascript:alert(1)' }, children: [words('ninguna parte')] })),
  block('checklist', {
    key: 'lista',
    items: [
      { key: 'a', level: 'minimum', text: 'Carta firmada' },
      { key: 'b', level: 'ideal', text: 'Concejo firmante' },
    ],
  }),
  block('fieldTip', { text: 'Consejo. '.repeat(700) }),
  block('stageSummary', { text: 'Resumen de la etapa' }),
  block('guidingQuestions', { questions: ['¿Quién responde?'] }),
  block('steps', { steps: [{ title: 'Convoque', text: 'A todas las unidades' }] }),
  block('definition', { term: 'Migrante' }),
  block('table', {
    caption: 'Quién hace qué',
    columns: ['Actor', 'Función'],
    rows: Array.from({ length: 60 }, (_each, row) => [`Actor ${row}`, 'Función larga '.repeat(8)]),
    rowHeaders: true,
    note: 'Nota de la tabla',
  }),
  block('diagram', {
    form: 'tree',
    title: 'Árbol',
    centre: 'Problema',
    nodes: [
      { label: 'Efecto', side: 'above' },
      { label: 'Causa', side: 'below' },
    ],
  }),
  block('diagram', {
    form: 'network',
    title: 'Red',
    centre: 'Municipalidad',
    nodes: [{ label: 'Salud' }, { label: 'Escuela' }, { label: 'Barrio' }],
  }),
  block('diagram', { form: 'path', title: 'Camino', nodes: [{ label: 'Uno' }, { label: 'Dos', text: 'Segundo' }] }),
  block('diagram', { form: 'quadrants', title: 'Cuadro', nodes: [{ label: 'Fortalezas' }, { label: 'Debilidades' }] }),
  block('aside', { title: 'Aparte', text: 'Un recuadro' }),
  block('quotation', { text: 'Lo que dijo', attribution: 'Quien lo dijo', source: 'source' }),
  block('bibliography', { sources: ['source', 'ausente'] }),
  block('sectionReference', { section: 'hija', text: 'Siga allí' }),
  block('templateLink', { template: 'plantilla' }),
  block('practiceList', { query: 'subarea=a1a' }),
];

const common = {
  locale: 'es',
  slugs: { es: 'x' },
  readiness: { es: 'ready', en: 'missing' },
  authorship: { es: 'human', en: null },
  citation: { source, section: 'Capítulo 1', page: null },
  publishedAt: '2026-11-21T12:00:00.000Z',
  updatedAt: '2026-11-21T12:00:00.000Z',
} as const;

const section = (id: string, title: string, children: RichTextNode[]): GuideSection => ({
  ...common,
  id,
  slug: id,
  title,
  summary: `Resumen de ${title}`,
  policyStage: 's1',
  dimensions: [],
  body: { root: node('root', { children }) },
  figures: [
    {
      value: 1_234_567,
      qualifier: 'exact',
      unit: 'personas',
      measures: 'context',
      label: 'personas migrantes',
      from: null,
      to: null,
      asOf: '2024',
      note: null,
      citation: null,
    },
  ],
});

const entry = (id: string, title: string, children: SectionEntry[] = []): SectionEntry => ({
  id,
  slug: id,
  title,
  policyStage: null,
  children,
});
const MANY = Array.from({ length: 60 }, (_each, index) => `capitulo-${index}`);

const guide: Guide = {
  ...common,
  id: 'guia',
  slug: 'guia',
  title: 'Una guía de prueba',
  summary: 'Para ver si se puede leer.',
  body: { root: node('root', { children: [paragraph(words('Introducción breve.'))] }) },
  termsOfUse: null,
  published: null,
  contents: [
    entry('madre', 'Capítulo madre', [entry('hija', 'Sección hija')]),
    ...MANY.map((id) => entry(id, `Título de ${id}`)),
  ],
};

const template = seedTemplate('matriz-foda', 'es');

const references: BlockReferences = {
  terms: { Migrante: glossaryTerm('Migrante') },
  sources: { source },
  sections: { hija: { title: 'Sección hija', path: { guide: 'guia', section: 'hija' } } },
  templates: { plantilla: template },
  practices: {},
};

describe('a whole guide as PDF', () => {
  let bytes: Buffer;
  let pdf: Awaited<ReturnType<typeof openPdf>>;
  let pages: string[];

  beforeAll(async () => {
    bytes = await guideDocument({
      guide,
      sections: [
        section('madre', 'Capítulo madre', BODY),
        section('hija', 'Sección hija', [paragraph(words('Texto de la hija.'))]),
        ...MANY.map((id) => section(id, `Título de ${id}`, [paragraph(words('Breve.'))])),
      ],
      references,
      address: 'https://portal.example/es/guias/guia',
      addresses: { [template.id]: `https://portal.example/es/plantillas/${template.slug}` },
    });
    pdf = await openPdf(bytes);
    pages = await pdfPages(pdf);
  });

  it('holds what every block says', () => {
    const text = bare(pages.join(' '));
    for (const said of [
      'Texto con fuerza',
      'Dice la nota.',
      'Dentro',
      'Carta firmada',
      'Mínimo',
      'Ideal',
      'Resumen de la etapa',
      '¿Quién responde?',
      'Convoque',
      'Lo que significa Migrante',
      'Actor 59',
      'Nota de la tabla',
      'Problema',
      'Escuela',
      'Segundo',
      'Fortalezas',
      'Un recuadro',
      'Lo que dijo',
      'Siga allí',
      'Matriz FODA',
      '1.234.567',
      'no indicado',
    ])
      expect(text).toContain(bare(said));
  });

  it('says in its contents on which page each section begins', async () => {
    const contents = pages.slice(1, 6).join(' ');
    const begins =
      pages.findIndex((page, index) => index > 4 && page.includes('Título de capitulo-42') && page.includes('Breve.')) +
      1;
    expect(begins).toBeGreaterThan(5);
    expect(contents).toMatch(new RegExp(`Título de capitulo-42\\s+${begins}\\b`));
    expect(pages.at(-1)).toContain(`${pdf.numPages} / ${pdf.numPages}`);
    const places = (await pdf.getDestinations()) as Record<string, unknown>;
    expect(Object.keys(places)).toEqual(expect.arrayContaining(['section-madre', 'section-hija', 'note-madre-una']));
    const leads = (await (await pdf.getPage(2)).getAnnotations()) as { dest?: string }[];
    expect(leads.some(({ dest }) => dest === 'section-madre')).toBe(true);
  });

  it('has bookmarks in the order of its sections', async () => {
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[];
    const chapter = outline.find(({ title }) => title === 'Capítulo madre');
    expect(chapter?.items.map(({ title }) => title)).toEqual(['Sección hija']);
  });

  it('is tagged in its language, with headings, tables, lists, links and figures that say what they show', async () => {
    const { roles, alts } = await pdfStructure(pdf);
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'L', 'LI', 'Link', 'TOC', 'TOCI'])
      expect(roles.get(role) ?? 0, role).toBeGreaterThan(0);
    expect(alts).toHaveLength(4);
    expect(alts.join(' ')).toMatch(/Problema; Efecto; Causa/);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: guide.title, Language: 'es-CL' });
    const fonts = pdfFonts(bytes);
    expect(fonts.embedded).toBe(fonts.fonts);
  });

  it('links to the web and to the portal, and never to a script', async () => {
    const urls = new Set<string>();
    for (let number = 1; number <= pdf.numPages; number += 1)
      for (const { url } of (await (await pdf.getPage(number)).getAnnotations()) as { url?: string }[])
        if (url) urls.add(url);
    expect([...urls]).toEqual(
      expect.arrayContaining([
        'https://fuera.example/a',
        'https://ley.example/1',
        'https://portal.example/es/plantillas/matriz-foda',
      ]),
    );
    expect(bytes.toString('latin1')).not.toContain('javascript:alert');
  });

  it('repeats the head of a table on each of its pages', () => {
    const held = pages.filter((page) => /Actor \d+/.test(page));
    expect(held.length).toBeGreaterThan(1);
    expect(held.every((page) => page.includes('Función'))).toBe(true);
  });
});
