import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import type { Locale } from '@/domain/locale';
import { contributor, regionalEditor } from './accounts';
import { expect, signIn, test } from './fixtures';
import { SOUGHT_IN_VAIN } from './server/searched-words';

/** How long a visitor may have to wait for what an editor has taught; how long it took is printed. */
const WAIT = { timeout: 20_000, intervals: [100] };
const LISTS = { es: '/es/practicas', en: '/en/practices' } as const satisfies Record<Locale, string>;
const NOTHING = /Ninguna práctica coincide|No practice matches/;

const finds = async (visitor: APIRequestContext, language: Locale): Promise<boolean> => {
  const answer = await visitor.get(`${LISTS[language]}?q=${SOUGHT_IN_VAIN[language]}`);
  return !NOTHING.test(await answer.text());
};

/** What the form answers; Payload's pages have a status of their own. */
const said = (page: Page) => page.locator('.teach-page').getByRole('status');
const teachLink = (page: Page, word: string) => page.getByRole('link', { name: `Enseñar esta palabra «${word}»` });

test('a word sought in vain is taught from the statistics, and finds in both languages', async ({ page, request }) => {
  test.setTimeout(120_000);
  await signIn(page);
  for (const language of ['es', 'en'] as const) {
    const word = SOUGHT_IN_VAIN[language];
    expect(await finds(request, language), word).toBe(false);
    await page.goto('/admin/uso');
    await teachLink(page, word).click();
    await expect(page.getByRole('textbox', { name: 'Palabra' })).toHaveValue(word);
    await page.getByRole('combobox', { name: 'Concepto' }).fill('deporte');
    const answered = page.waitForResponse('**/api/concepts/*/labels');
    await page.getByRole('button', { name: 'Añadir' }).click();
    expect((await answered).status()).toBe(200);
    const taught = Date.now();
    await expect.poll(() => finds(request, language), WAIT).toBe(true);
    console.log(`«${word}» finds ${Date.now() - taught} ms after it was taught`);
    await expect(said(page)).toContainText(`«${word}» se añadió a «deporte»`);
  }
  await page.goto('/admin/uso');
  const inVain = page.getByRole('region', { name: 'Qué no se encuentra' });
  const row = inVain.getByRole('row', { name: SOUGHT_IN_VAIN.es });
  await expect(row).toContainText('ya se entiende: deporte');
  await expect(teachLink(page, SOUGHT_IN_VAIN.es)).toHaveCount(0);
});

test('what cannot be taught is said, and a new concept takes the word along', async ({ page, expectedErrors }) => {
  expectedErrors.push(/400/);
  await signIn(page);
  await page.goto('/admin/uso/ensenar?palabra=balompi%C3%A9&idioma=es');
  await expect(page.locator('.teach-page')).toContainText('ya se entiende: fútbol');
  await page.getByRole('button', { name: 'Añadir' }).click();
  await expect(said(page)).toHaveText('Elija un concepto de la lista.');
  await page.getByRole('combobox', { name: 'Concepto' }).fill('Fútbol');
  await page.getByRole('button', { name: 'Añadir' }).click();
  await expect(said(page)).toContainText('ya está en este concepto');

  await page.getByRole('textbox', { name: 'Palabra' }).fill('luche');
  await page.getByRole('radio', { name: /Solo se entiende/ }).check();
  await page.getByRole('link', { name: 'Crear un concepto' }).click();
  await expect(page.locator('#field-preferred')).toHaveValue('');
  await expect(page.locator('.field-hidden')).toContainText('luche');
  await expect(page.locator('.field-alternative')).not.toContainText('luche');
});

test('the page where words are taught is read without obstacles, on a desk and on a phone', async ({ page }) => {
  await signIn(page);
  for (const width of [1440, 375]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/admin/uso/ensenar?palabra=pichanga&idioma=es');
    await expect(page.getByRole('button', { name: 'Añadir' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.use-page').analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('words are taught by those who may change the thesaurus alone', async ({
  playwright,
  request,
  editorApi,
  baseURL,
}) => {
  const municipal = await contributor(playwright, baseURL ?? '');
  const regional = await regionalEditor(playwright, baseURL ?? '');
  const teachable = async (person: APIRequestContext) => ({
    page: (await (await person.get('/admin/uso/ensenar?palabra=x')).text()).includes('teach-form'),
    links: (await (await person.get('/admin/uso')).text()).includes('/admin/uso/ensenar?'),
  });
  for (const person of [request, municipal, regional])
    expect(await teachable(person)).toEqual({ page: false, links: false });
  expect(await (await regional.get('/admin/uso')).text()).toContain('use-totals');
  expect(await teachable(editorApi)).toEqual({ page: true, links: true });
  await municipal.dispose();
  await regional.dispose();
});
