import { describe, expect, it } from 'vitest';
import { templateDocument } from '@/documents/template';
import { LOCALES } from '@/domain/locale';
import type { Template, TemplateFormat } from '@/domain/template';
import { seedTemplate, seedTemplateKeys } from '../../factories/templates';
import { docxText, fileInside, openPdf, pdfFonts, pdfPages, pdfStructure, xlsxSheets, xlsxText } from './readers';
import { bare, statementsOf } from './words-of';

const MUNICIPALITY = 'Municipalidad de Prueba';
const ADDRESS = 'https://portal.example/es/plantillas/una';

const make = (template: Template, format: TemplateFormat, municipality?: string): Promise<Buffer> =>
  templateDocument(template, format, { address: ADDRESS, ...(municipality ? { municipality } : {}) });

const missing = (template: Template, text: string): string[] => {
  const held = bare(text);
  return statementsOf(template).filter((statement) => !held.includes(statement));
};

const CASES = seedTemplateKeys().flatMap((key) => LOCALES.map((locale) => [key, locale] as const));
const tag = { es: 'es-CL', en: 'en-GB' } as const;
const unstated = { es: 'no indicado', en: 'not stated' } as const;

/** What every format states in its footer or its facts. */
function expectsOrigin(template: Template, text: string): void {
  const held = bare(text);
  expect(held).toContain(bare(template.citation?.source.title ?? unstated[template.locale]));
  expect(held).toContain(bare(template.termsOfUse ?? unstated[template.locale]));
  expect(held).toContain(bare(template.version));
  expect(held).toContain(bare(ADDRESS));
}

describe.each(CASES)('%s in %s', (key, locale) => {
  const template = seedTemplate(key, locale);

  it('is a Word document that mammoth reads: every statement, styles, fonts, language', async () => {
    const bytes = await make(template, 'docx', MUNICIPALITY);
    const text = await docxText(bytes);
    expect(missing(template, text)).toEqual([]);
    expect(text).toContain(MUNICIPALITY);
    expectsOrigin(template, text);
    expect(fileInside(bytes, 'word/styles.xml')).toContain(`w:val="${tag[locale]}"`);
    expect(fileInside(bytes, 'word/fontTable.xml')).toMatch(/w:embedRegular/);
    const body = fileInside(bytes, 'word/document.xml') ?? '';
    expect(body).toContain('w:val="Heading1"');
    if (template.structure.some(({ part }) => part === 'table')) expect(body).toContain('<w:tblHeader/>');
    expect(fileInside(bytes, 'docProps/core.xml')).toContain(
      locale === 'es' ? 'Portal del Sello' : 'Sello Migrante portal',
    );
  });

  it('is a workbook that read-excel-file reads: every statement, a sheet per part, entries checked', async () => {
    const bytes = await make(template, 'xlsx', MUNICIPALITY);
    const text = await xlsxText(bytes);
    expect(missing(template, text)).toEqual([]);
    expect(text).toContain(MUNICIPALITY);
    expectsOrigin(template, text);
    const parts = template.structure.filter(({ part }) => part !== 'text');
    const sheets = await xlsxSheets(bytes);
    expect(sheets.length).toBeGreaterThanOrEqual(parts.length + 1);
    const xml = sheets.map((_sheet, index) => fileInside(bytes, `xl/worksheets/sheet${index + 1}.xml`) ?? '');
    expect(xml.every((sheet) => sheet.includes('fitToWidth="1"') && sheet.includes('paperSize="1"'))).toBe(true);
    expect(xml.join('')).not.toContain('<f>');
    const checked = template.structure.some(
      (part) => part.part === 'table' && part.columns.some(({ kind }) => kind === 'date' || kind === 'yesNo'),
    );
    if (checked) expect(xml.join('')).toContain('<dataValidation ');
    if (template.structure.some(({ part }) => part === 'table')) expect(xml.join('')).toContain('state="frozen"');
    expect(fileInside(bytes, 'docProps/core.xml')).toContain(`<dc:language>${tag[locale]}</dc:language>`);
  });

  it('is a PDF that pdf.js reads: every statement, pages numbered, tagged or fillable, fonts embedded', async () => {
    const bytes = await make(template, 'pdf', MUNICIPALITY);
    const pdf = await openPdf(bytes);
    const pages = await pdfPages(pdf);
    const text = pages.join(' ');
    expect(missing(template, text)).toEqual([]);
    expect(bare(text)).toContain(bare(MUNICIPALITY));
    expectsOrigin(template, text);
    expect(pages[0]).toContain(`1 / ${pdf.numPages}`);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: template.title, Language: tag[locale] });
    const fonts = pdfFonts(bytes);
    expect(fonts.fonts).toBeGreaterThan(1);
    expect(fonts.embedded).toBe(fonts.fonts);
    const [marks, fields] = [await pdf.getMarkInfo(), await pdf.getFieldObjects()];
    // Exactly one of the two.
    expect(Boolean(marks?.Marked)).toBe(fields === null);
    if (fields === null) {
      const { roles, alts } = await pdfStructure(pdf);
      expect(roles.get('H1')).toBe(1);
      if (template.structure.some(({ part }) => part === 'table')) expect(roles.get('TH')).toBeGreaterThan(0);
      expect(alts.every((alt) => alt.length > 10)).toBe(true);
    }
    await pdf.loadingTask.destroy();
  });
});

describe('what the formats do with blanks', () => {
  const template = seedTemplate('carta-compromiso-politica-local', 'es');

  it('leaves a line for the municipality where no name is given', async () => {
    expect(await docxText(await make(template, 'docx'))).toMatch(/la Municipalidad de _{12,}/);
    expect(await xlsxText(await make(template, 'xlsx'))).toMatch(/la Municipalidad de _{12,}/);
    const pdf = await openPdf(await make(template, 'pdf'));
    expect((await pdfPages(pdf)).join(' ')).not.toContain('{municipality}');
  });

  it('makes the same bytes of the same template', async () => {
    const [one, other] = await Promise.all([make(template, 'pdf'), make(template, 'pdf')]);
    expect(one.equals(other)).toBe(true);
  });
});

describe('the monitoring sheet', () => {
  const template = seedTemplate('planilla-de-monitoreo', 'es');

  it('numbers the rows of both halves, so that an initiative is found again in the second', async () => {
    const [first, second] = (await xlsxSheets(await make(template, 'xlsx'))).filter(({ name }) => /mitad/.test(name));
    const numbers = (rows: string[][] | undefined): string[] =>
      (rows ?? []).map(([number = '']) => number).filter((number) => /^\d+$/.test(number));
    expect(numbers(first?.rows)).toEqual(Array.from({ length: 12 }, (_each, row) => String(row + 1)));
    expect(numbers(second?.rows)).toEqual(numbers(first?.rows));
  });

  it('repeats its heads on every page of the PDF', async () => {
    const pages = await pdfPages(await openPdf(await make(template, 'pdf')));
    const landscape = pages.filter((page) => page.includes('Datos generales'));
    expect(landscape.length).toBeGreaterThan(1);
    expect(landscape.every((page) => page.includes('Responsable'))).toBe(true);
  });
});
