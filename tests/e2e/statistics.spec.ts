import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contributor } from './accounts';
import { expect, signIn, test } from './fixtures';

const PAGE = '/admin/uso';
/** Reports are written every five seconds, in the background. */
const WRITTEN = { timeout: 45_000, intervals: [1_000] };

/** A browser that a person drives, as far as the page can tell. */
async function asPerson(page: Page, preferences: object = {}): Promise<void> {
  await page.addInitScript((given) => {
    for (const [name, value] of Object.entries({ webdriver: false, ...given })) {
      Object.defineProperty(navigator, name, { get: () => value });
    }
  }, preferences);
}

async function firstPractice(page: Page): Promise<{ title: string; href: string }> {
  await page.goto('/es/practicas');
  const link = page.locator('main a[href^="/es/practicas/"]').first();
  return { title: (await link.innerText()).trim(), href: (await link.getAttribute('href')) ?? '' };
}

test('a reading and a search in vain arrive at the editors, without a cookie', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await asPerson(page);
  const { title, href } = await firstPractice(page);
  const report = page.waitForRequest('**/uso');
  await page.goto(href);
  expect((await report).postData()).toContain('"of":"read"');
  const asked = page.waitForRequest('**/uso');
  await page.goto('/es/practicas?q=xqzwvk');
  expect((await asked).postData()).toContain('q=xqzwvk');
  expect(await context.cookies()).toEqual([]);

  const desk = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  await signIn(desk);
  await expect(async () => {
    await desk.goto(PAGE);
    await expect(desk.locator('.use-page')).toContainText(title, { timeout: 2_000 });
    await expect(desk.locator('.use-totals div', { hasText: 'Sin resultados' }).locator('dd')).not.toHaveText('0', {
      timeout: 2_000,
    });
  }).toPass(WRITTEN);
  await expect(desk.locator('.use-page')).not.toContainText('xqzwvk');
  await desk.close();
});

test('a search that ends in opening a record says so, and not which', async ({ page }) => {
  await asPerson(page);
  const reports: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/uso')) reports.push(request.postData() ?? '');
  });
  await page.goto('/es/practicas?q=vivienda');
  const hit = page.locator('.search-results h3 a').first();
  const address = (await hit.getAttribute('href')) ?? '';
  await hit.click();
  await page.waitForURL(`**${address}`);
  await expect.poll(() => reports.length).toBe(2);
  expect(reports[0]).toContain('"asked":"q=vivienda"');
  expect(reports[1]).toBe('{"of":"opening","language":"es"}');

  await signIn(page);
  await expect(async () => {
    await page.goto(PAGE);
    const weeks = page.getByRole('region', { name: 'Adónde llevan las búsquedas' });
    await expect(weeks.locator('tbody tr').first().locator('td').nth(1)).not.toHaveText('0', { timeout: 2_000 });
  }).toPass(WRITTEN);
});

test('the page of figures is read without obstacles, on a desk and on a phone', async ({ page }) => {
  await signIn(page);
  for (const width of [1440, 375]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    for (const folded of await page.locator('.use-page summary').all()) await folded.click();
    const { violations } = await new AxeBuilder({ page }).include('.use-page').analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('the gap matrix stands beside what was not found, and its cells lead to their practices', async ({ page }) => {
  await signIn(page);
  await page.goto(PAGE);
  const gaps = page.locator('[data-of=gaps]');
  await expect(gaps.getByRole('heading', { name: 'Qué no se encuentra' })).toBeVisible();
  const cell = gaps.locator('td a').first();
  const shown = Number(await cell.innerText());
  await page.goto((await cell.getAttribute('href')) ?? '');
  await expect(page.locator('main')).toContainText(new RegExp(`\\b${shown}\\b`));
  expect(new URL(page.url()).searchParams.get('country')).toBe('CL');
});

test('every kind of record and of search reports itself, and by its own kind', async ({ request }) => {
  const pages = [
    ['/es/municipalidades/santiago', '{"of":"read","kind":"municipality"'],
    ['/es/sello-migrante/lineas-de-accion', '{"of":"read","kind":"page"'],
    ['/es/municipalidades', '{"of":"search","kinds":["municipality"]'],
    ['/en/practices', '{"of":"search","kinds":["practice"]'],
    ['/en/search', '{"of":"search","kinds":["practice","guide"'],
  ] as const;
  for (const [address, report] of pages) expect(await (await request.get(address)).text(), address).toContain(report);
});

test('a preview of a draft is not counted', async ({ page }) => {
  await signIn(page);
  await page.goto('/vista-previa?collection=municipalities&slug=santiago&locale=es');
  await expect(page.locator('h1')).toContainText('Santiago');
  await expect(page.locator('#page-usage')).toHaveCount(0);
  await page.goto('/vista-previa/salir');
  await page.goto('/es/municipalidades/santiago');
  await expect(page.locator('#page-usage')).toHaveCount(1);
});

test('who asks not to be counted is not reported', async ({ page }) => {
  await asPerson(page, { globalPrivacyControl: true });
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/uso')) sent.push(request.url());
  });
  const { href } = await firstPractice(page);
  await page.goto(href);
  await page.waitForTimeout(6_000);
  expect(sent).toEqual([]);
});

test('the figures are for editors alone', async ({ page, playwright, request, baseURL }) => {
  expect(await (await request.get(PAGE)).text()).not.toContain('use-totals');
  await page.goto(PAGE);
  await expect(page).toHaveURL(/\/admin\/login/);
  const municipal = await contributor(playwright, baseURL ?? '');
  const refused = await (await municipal.get(PAGE)).text();
  expect(refused).not.toContain('use-totals');
  expect(await (await municipal.get('/admin')).text()).not.toContain(`href="${PAGE}"`);
  for (const collection of ['reads', 'searches', 'waiting-words']) {
    expect((await municipal.get(`/api/${collection}`)).ok()).toBe(false);
    expect((await request.get(`/api/${collection}`)).ok()).toBe(false);
  }
  await municipal.dispose();
});
