import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, signIn, test } from './fixtures';

// The portal runs one import at a time.
test.describe.configure({ mode: 'default' });

/** How long a visitor may have to wait for what an editor has done. */
const WAIT = { timeout: 20_000, intervals: [100] };

const HEAD = 'codigo_comuna;nombre;region;comuna;latitud;longitud;oficina;publicada';
const NAME = 'Municipalidad de Laguna Verde';
const PAGE = '/es/municipalidades/laguna-verde';

const row = (region: string) => `;${NAME};${region};Laguna Verde;-33,1;-71,67;Oficina de personas migrantes;sí`;
const csv = (name: string, ...rows: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEAD, ...rows].join('\r\n')),
});

const choose = (page: Page, file: ReturnType<typeof csv>) => page.getByLabel('Elegir archivo CSV').setInputFiles(file);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const rows = (page: Page, caption: string) => page.getByRole('table', { name: caption }).locator('tbody tr');

/** Payload's own menu and header are not ours to correct. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}

const statusOf = async (visitor: APIRequestContext): Promise<number> => (await visitor.get(PAGE)).status();

/** How many municipalities the portal holds, drafts included. */
async function stored(api: APIRequestContext): Promise<number> {
  const answer = await api.get('/api/municipalities?draft=true&limit=1&depth=0');
  return ((await answer.json()) as { totalDocs: number }).totalDocs;
}

test('an editor imports a file with a mistake, mends it, applies it, sees it published, and undoes it', async ({
  page,
  editorApi,
  request,
}) => {
  test.setTimeout(180_000);
  const before = await stored(editorApi);
  await signIn(page);
  await page.getByRole('button', { name: 'Abrir Menú' }).click();
  await page.getByRole('link', { name: 'Importar y exportar municipalidades' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Importar y exportar municipalidades');
  await expect(page.locator('.step-nav')).toContainText('Importar y exportar municipalidades');
  await expectAccessible(page);

  await choose(page, csv('laguna.csv', row('Atlántida')));
  await expect(heading(page, 'Revise qué cambiaría')).toBeFocused();
  await expect(rows(page, 'Revise qué cambiaría')).toHaveText([
    /2\s*Municipalidad de Laguna Verde\s*Error\s*region \(columna C\) «Atlántida»: No es una región de Chile/,
  ]);
  await expect(page.getByRole('button', { name: /^Aplicar los cambios/ })).toBeDisabled();
  await expectAccessible(page);
  expect(await stored(editorApi)).toBe(before);

  await choose(page, csv('laguna.csv', row('Valparaíso')));
  await expect(rows(page, 'Revise qué cambiaría')).toHaveText([
    /2\s*Municipalidad de Laguna Verde\s*Se crea\s*nombre Municipalidad de Laguna Verde\s*region Valparaíso/,
  ]);
  expect(await stored(editorApi), 'a dry run writes nothing').toBe(before);
  expect(await statusOf(request)).toBe(404);

  await page.getByRole('button', { name: 'Aplicar los cambios (1)' }).click();
  await expect(heading(page, 'Resultado: Importada')).toBeFocused();
  await expect(rows(page, 'Resultado')).toHaveText([/2\s*Municipalidad de Laguna Verde\s*Escrita/]);
  const imported = Date.now();
  await expect.poll(() => statusOf(request), WAIT).toBe(200);
  console.log(`Imported: on its page after ${Date.now() - imported} ms`);
  await expectAccessible(page);
  const visitor = await page.context().newPage();
  await visitor.goto(PAGE);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await expect(visitor.getByText('Oficina de personas migrantes').first()).toBeVisible();
  await visitor.close();

  await page.getByRole('button', { name: 'Deshacer esta importación' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Sí, deshacer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Resultado: Deshecha')).toBeFocused();
  await expect.poll(() => statusOf(request), WAIT).toBe(404);
  expect(await stored(editorApi)).toBe(before);
  const [latest] = await rows(page, 'Importaciones anteriores').allInnerTexts();
  expect(latest).toMatch(/laguna\.csv[\s\S]*1 creadas[\s\S]*Deshecha/);
});

test('an import leaves out the rows with errors where the editor says so', async ({ page, editorApi }) => {
  const before = await stored(editorApi);
  await signIn(page);
  await page.goto('/admin/imports');
  const draft = ';Municipalidad de Prueba Omitir;13;Prueba Omitir;;;;';
  await choose(page, csv('con-error.csv', ';Municipalidad sin región;;Ninguna;;;;', draft));
  const apply = page.getByRole('button', { name: 'Aplicar los cambios (1)' });
  await expect(apply).toBeDisabled();
  await page.getByRole('checkbox', { name: /^Omitir las filas con errores/ }).check();
  await apply.click();
  await expect(heading(page, 'Resultado: Importada')).toBeVisible();
  await expect(page.getByText(/Línea 2, Municipalidad sin región/)).toBeVisible();
  expect(await stored(editorApi)).toBe(before + 1);
  await page.getByRole('button', { name: 'Deshacer esta importación' }).click();
  await page.getByRole('button', { name: 'Sí, deshacer' }).click();
  await expect(heading(page, 'Resultado: Deshecha')).toBeVisible();
  expect(await stored(editorApi)).toBe(before);
});

test('what is downloaded and uploaded again changes nothing', async ({ page }) => {
  await signIn(page);
  await page.goto('/admin/imports');
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  expect((await download('Descargar la plantilla vacía (CSV)')).name).toBe('plantilla-municipalidades.csv');
  const all = await download('Descargar todas las municipalidades (CSV)');
  expect(all.name).toBe('municipalidades.csv');
  await page.getByLabel('Elegir archivo CSV').setInputFiles(all.path);
  await expect(page.getByText('Ninguna fila cambia algo: no hay nada que aplicar.')).toBeVisible();
});

test('a file of a Mac is read as such, and the editor sees by which words before what it would do', async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/admin/imports');
  // «Ñ» and «ñ» in MacRoman; in Windows-1252 they would be «„» and «–».
  const letters: Readonly<Record<string, number>> = { Ñ: 0x84, ñ: 0x96 };
  const row = [...`${HEAD}\r\n;Municipalidad de Ñipas;16;Ñipas;;;;\r\n;Municipalidad de Peña Blanca;5;Peña Blanca;;;;`];
  const buffer = Buffer.from(row.map((letter) => letters[letter] ?? letter.charCodeAt(0)));
  await choose(page, { ...csv('mac.csv'), buffer });
  await expect(rows(page, 'Revise qué cambiaría')).toHaveText([
    /Municipalidad de Ñipas/,
    /Municipalidad de Peña Blanca/,
  ]);
  const notice = page.getByText('se leyó como MacRoman (Excel en Mac): «Ñipas», «Peña». Si algo se ve mal,');
  await expect(notice).toBeVisible();
  const isFirst = await notice.evaluate((node) => {
    const counts = document.querySelector('.imports__totals');
    return counts !== null && Boolean(node.compareDocumentPosition(counts) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isFirst, 'it stands before the result of the dry run').toBe(true);
  await expectAccessible(page);
});

test.describe('a file that cannot be read', () => {
  test.use({ expectedErrors: [/status of 422.*\/api\/imports\/preview/] });

  test('is refused with the line and the reason, and the page goes on', async ({ page }) => {
    await signIn(page);
    await page.goto('/admin/imports');
    await choose(page, csv('comillas.csv', '"Municipalidad de A;1', ';Municipalidad de B;13;B;;;;'));
    await expect(page.getByText(/^Línea 2: desde aquí hay comillas \("\) que no se cierran/)).toBeVisible();
    await choose(page, csv('buena.csv', ';Municipalidad de B;13;B;;;;'));
    await expect(heading(page, 'Revise qué cambiaría')).toBeFocused();
    await expect(page.getByText(/^Línea 2:/)).toBeHidden();
  });
});

test('visitors get nothing of imports', async ({ request }) => {
  for (const path of ['history', 'export', 'template']) {
    expect((await request.get(`/api/imports/${path}`)).status()).toBe(401);
  }
  expect((await request.post('/api/imports/preview', { data: `${HEAD}\n${row('5')}` })).status()).toBe(401);
});
