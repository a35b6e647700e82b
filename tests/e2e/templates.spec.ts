import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Localized } from '@/domain/locale';
import { expect, signIn, test } from './fixtures';
import { templateSlug, templatesOfStage, templateTitle } from './page-kinds';
import { cellsOf } from './sheets';

/** How long a visitor may have to wait for what an editor has done. */
const WAIT = { timeout: 20_000, intervals: [200] };
const MUNICIPALITY = 'Municipalidad de Prueba';

interface Table {
  part: string;
  columns: { title: Localized }[];
}

/** Titles of the columns of a template's table in content-seed. */
const columnsOf = (seedKey: string, locale: 'es' | 'en'): string[] => {
  const { structure } = parse(readFileSync(`content-seed/templates/${seedKey}.yaml`, 'utf8')) as { structure: Table[] };
  return (structure.find(({ part }) => part === 'table')?.columns ?? []).map(({ title }) => title[locale]);
};

/** Clicks what downloads a file. @returns where it lies, and its name. */
async function downloadBy(page: Page, button: Locator): Promise<{ file: string; name: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { file: await download.path(), name: download.suggestedFilename() };
}

const openTemplate = async (page: Page, seedKey: string): Promise<void> => {
  await page.goto('/es/plantillas');
  await page
    .getByRole('main')
    .getByRole('link', { name: templateTitle(seedKey).es, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(templateTitle(seedKey).es);
};

/** Fills the form of a template's page and takes the planning matrix home. */
async function takeMatrix(page: Page): Promise<void> {
  await openTemplate(page, 'matriz-de-planificacion');
  await page.getByLabel('Nombre de la municipalidad').fill(MUNICIPALITY);
  await page.getByLabel('Idioma del documento').selectOption('en');
  const { file, name } = await downloadBy(page, page.getByRole('button', { name: 'XLSX' }));
  expect(name).toMatch(/\.xlsx$/);
  const cells = await cellsOf(file);
  expect(cells.some((cell) => cell.includes(MUNICIPALITY))).toBe(true);
  const columns = columnsOf('matriz-de-planificacion', 'en');
  expect(columns).toHaveLength(9);
  for (const column of columns)
    expect(
      cells.some((cell) => cell.startsWith(column)),
      column,
    ).toBe(true);
}

test('a visitor downloads the planning matrix in English with the name of the municipality in it', async ({ page }) => {
  await takeMatrix(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same form gives the same file', async ({ page }) => {
    await takeMatrix(page);
  });
});

test('a template is offered in three formats and two languages, and its stage as one archive', async ({ page }) => {
  await openTemplate(page, 'matriz-de-planificacion');
  const offered = page.getByRole('table').first().getByRole('link');
  await expect(offered).toHaveCount(6);
  for (const [start, type] of [
    ['PK', /officedocument/],
    ['PK', /officedocument/],
    ['%PDF', /application\/pdf/],
  ].entries()) {
    const href = await offered.nth(start * 2).getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toMatch(type[1] as RegExp);
    expect((await answer.body()).subarray(0, (type[0] as string).length).toString()).toBe(type[0]);
  }
  const kit = page.getByRole('link', { name: `Descargar las ${templatesOfStage('s3')} plantillas de la etapa (ZIP)` });
  const { name } = await downloadBy(page, kit);
  expect(name).toMatch(/\.zip$/);
});

test.describe(() => {
  test.use({ expectedErrors: [/422/] });

  test('a name that cannot be put into a document comes back as a page that says why', async ({ page }) => {
    await openTemplate(page, 'matriz-de-planificacion');
    const field = page.getByLabel('Nombre de la municipalidad');
    await field.evaluate((input) => input.removeAttribute('maxlength'));
    await field.fill('M'.repeat(500));
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: 'DOCX' }).click(),
    ]);
    expect(answer.status()).toBe(422);
    await expect(page.locator('body')).toContainText(/municipalidad/i);
  });
});

const NEW_COLUMN = 'Lugar de atención';

test('an editor adds a column in the admin, and the next download has it', async ({ page, editorApi }) => {
  test.setTimeout(180_000);
  const slug = templateSlug('registro-de-servicios-municipales').es;
  const file = `/descargas/plantillas/${slug}.xlsx?lang=es`;
  const cells = async (): Promise<string[]> => cellsOf(await (await page.request.get(file)).body());
  expect((await cells()).join()).not.toContain(NEW_COLUMN);
  const found = (await (
    await editorApi.get(`/api/templates?where[slug][equals]=${slug}&locale=es&depth=0`)
  ).json()) as {
    docs: { id: string; structure: { blockType: string; columns?: unknown[] }[] }[];
  };
  const [template] = found.docs;
  const place = template?.structure.findIndex(({ blockType }) => blockType === 'table') ?? -1;
  const columns = template?.structure[place]?.columns?.length ?? 0;

  await signIn(page);
  await page.goto(`/admin/collections/templates/${template?.id}?locale=es`);
  await page.getByRole('button', { name: 'Contenido de la plantilla' }).click();
  const part = page.locator(`#structure-row-${place}`);
  await part.locator('.collapsible__toggle').first().click();
  await part.getByRole('button', { name: 'Añadir Columna' }).click();
  await page.locator(`#field-structure__${place}__columns__${columns}__title`).fill(NEW_COLUMN);
  await page.locator('#action-save').click();
  await expect(
    page
      .locator('.payload-toast-container')
      .getByText(/publicad|éxito|correctamente/i)
      .first(),
  ).toBeVisible();
  await expect.poll(async () => (await cells()).join(), WAIT).toContain(NEW_COLUMN);
  await expect.poll(async () => (await page.request.get(`/es/plantillas/${slug}`)).text(), WAIT).toContain(NEW_COLUMN);
});
