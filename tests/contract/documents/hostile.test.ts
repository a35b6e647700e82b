import { describe, expect, it } from 'vitest';
import { templateDocument } from '@/documents/template';
import { UnreadableLogo } from '@/documents/logo';
import { TEMPLATE_FORMATS, type Template, type TemplateFormat } from '@/domain/template';
import { seedTemplate } from '../../factories/templates';
import { docxText, fileInside, openPdf, pdfPages, xlsxText } from './readers';
import { bare } from './words-of';

const READ: Readonly<Record<TemplateFormat, (bytes: Buffer) => Promise<string>>> = {
  docx: docxText,
  xlsx: xlsxText,
  pdf: async (bytes) => (await pdfPages(await openPdf(bytes))).join(' '),
};

const ADDRESS = 'https://portal.example/es/plantillas/una';
const LONG_WORD = 'Electroencefalografista'.repeat(14);
const FORMULAS = ['=HYPERLINK("http://malo.example")', '+1+1', '-2+3', '@SUM(A1)'];

const template: Template = {
  ...seedTemplate('planilla-de-monitoreo', 'es'),
  title: `Hostil <b>&amp; "${LONG_WORD}"`,
  structure: [
    {
      part: 'text',
      text: `Control\u0000\u0007\u001B, dirección \u202Eal revés\u202C, mitad \uD83D de par, 👩‍👩‍👧 y مرحبا y 漢字 ]]>`,
    },
    {
      part: 'table',
      title: `Hoja/con:signos*prohibidos?[sí] ${LONG_WORD}`,
      columns: Array.from({ length: 14 }, (_each, index) => ({
        title: index === 0 ? LONG_WORD : `Columna ${index + 1}`,
        width: 'narrow' as const,
        kind: 'text' as const,
        choices: [],
      })),
      examples: [FORMULAS, [LONG_WORD.repeat(12)]],
      emptyRows: 40,
    },
    {
      part: 'canvas',
      form: 'network',
      title: 'Red',
      centre: LONG_WORD,
      cells: [{ title: LONG_WORD }, { title: 'B' }, { title: 'C' }],
    },
    {
      part: 'canvas',
      form: 'tree',
      title: 'Árbol',
      cells: Array.from({ length: 7 }, (_each, index) => ({ title: `Causa ${index}` })),
    },
    { part: 'agenda', minutes: 5, items: [{ title: LONG_WORD, minutes: 5, text: 'x '.repeat(4000) }] },
    {
      part: 'letter',
      placeAndDate: '___',
      recipient: '{municipality}',
      salutation: 'S',
      paragraphs: ['Palabra '.repeat(1500)],
      closing: 'C',
      signatures: ['Uno', 'Dos', LONG_WORD],
    },
  ],
};

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGNgaGAAAAGEAIHE7n1jAAAAAElFTkSuQmCC',
  'base64',
);
const NAME_OF_120 = `Municipalidad de ${'Ñuñoa '.repeat(17)}X`.slice(0, 120);

describe.each(TEMPLATE_FORMATS)('hostile texts as %s', (format) => {
  it('makes a document that opens and says what it can', async () => {
    const bytes = await templateDocument(template, format, { municipality: NAME_OF_120, address: ADDRESS });
    const text = bare(await READ[format](bytes));
    expect(text).toContain(bare(NAME_OF_120));
    expect(text).toContain(bare('Hostil <b>&amp;'));
    for (const formula of FORMULAS) expect(text).toContain(bare(formula));
    expect(text).not.toMatch(/[\u0000\u0007\u001B\u202E]/);
  });

  it('refuses a logo that is no picture', async () => {
    const logo = { data: Buffer.from('<svg onload="alert(1)"/>'), mime: 'image/png' as const };
    await expect(templateDocument(template, format, { logo, address: ADDRESS })).rejects.toBeInstanceOf(UnreadableLogo);
  });

  it('refuses a logo of another kind than it claims to be', async () => {
    const logo = { data: PNG, mime: 'image/jpeg' as const };
    await expect(templateDocument(template, format, { logo, address: ADDRESS })).rejects.toBeInstanceOf(UnreadableLogo);
  });

  it('puts a logo in', async () => {
    const bytes = await templateDocument(template, format, {
      logo: { data: PNG, mime: 'image/png' },
      address: ADDRESS,
    });
    expect((await READ[format](bytes)).length).toBeGreaterThan(100);
  });
});

describe('signs that spreadsheets take for formulas', () => {
  it('are text: no cell of the workbook is a formula', async () => {
    const bytes = await templateDocument(template, 'xlsx', { municipality: '=1+1', address: ADDRESS });
    for (let sheet = 1; sheet <= 7; sheet += 1)
      expect(fileInside(bytes, `xl/worksheets/sheet${sheet}.xml`) ?? '').not.toContain('<f>');
    expect(await xlsxText(bytes)).toContain('=1+1');
  });
});
