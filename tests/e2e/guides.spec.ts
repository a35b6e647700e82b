import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { guidePath, sectionPath } from './page-kinds';

const PROGRESS = '[data-progress="stage s2"]';
const boxes = (page: Page) => page.getByRole('main').getByRole('checkbox');

/** From the guide's cover to its second stage, and on to the first of its sections that has something to tick. */
async function walkToStageTwo(page: Page): Promise<void> {
  await page.goto('/es/guias');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Elaboración de Políticas/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${guidePath().es}$`));
  await page.getByRole('link', { name: '2. Diagnóstico' }).click();
  await expect(page).toHaveURL(new RegExp(`${sectionPath('etapa-diagnostico').es}$`));
  await page.getByRole('navigation', { name: 'Sección anterior y siguiente' }).locator('[rel=next]').click();
  await expect(page).toHaveURL(new RegExp(`${sectionPath('pre-diagnostico').es}$`));
}

test('a visitor walks stage 2, ticks two items, comes back, and they are ticked', async ({ page }) => {
  await walkToStageTwo(page);
  await expect(page.locator(PROGRESS)).toHaveText(/^0 de \d+$/);
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await expect(page.locator(PROGRESS)).toHaveText(/^2 de \d+$/);

  await page.goto(guidePath().es);
  await expect(page.locator(PROGRESS)).toHaveText(/^2 de \d+$/);
  // The ticks belong to the section, whatever its language.
  await page.goto(sectionPath('pre-diagnostico').en);
  await expect(page.locator(PROGRESS)).toHaveText(/^2 of \d+$/);
  await expect(boxes(page).nth(0)).toBeChecked();
  await expect(boxes(page).nth(1)).not.toBeChecked();
  await expect(boxes(page).nth(2)).toBeChecked();

  await page.getByRole('button', { name: 'Remove the ticks of this section' }).click();
  await expect(boxes(page).nth(0)).not.toBeChecked();
  await page.reload();
  await expect(page.locator(PROGRESS)).toHaveText(/^0 of \d+$/);
  await expect(boxes(page).nth(2)).not.toBeChecked();
});

test('where the browser refuses storage boxes tick all the same, and nothing fails', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  await page.goto(sectionPath('pre-diagnostico').es);
  await boxes(page).nth(1).check();
  await expect(boxes(page).nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Quitar las marcas de esta sección' }).click();
});

/** The first word of a section that is explained, and the second. */
const words = (page: Page) => page.locator('button.term-words');
const openCards = (page: Page) => page.locator('.term-card:popover-open');

test('a term is explained in place by keyboard: one at a time, and Escape closes it', async ({ page }) => {
  await page.goto(sectionPath('pre-diagnostico').es);
  await words(page).nth(0).focus();
  await page.keyboard.press('Enter');
  await expect(openCards(page)).toHaveCount(1);
  const first = await openCards(page).innerText();
  expect(first.length).toBeGreaterThan(60);
  await page.keyboard.press('Tab');
  await expect(openCards(page).getByRole('link', { name: 'Ver en el glosario' })).toBeFocused();

  await words(page).nth(1).focus();
  await page.keyboard.press('Space');
  await expect(openCards(page)).toHaveCount(1);
  expect(await openCards(page).innerText()).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect(openCards(page)).toHaveCount(0);
  await expect(words(page).nth(1)).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('a term is explained by touch, and leads to the glossary', async ({ page }) => {
    await page.goto(sectionPath('pre-diagnostico').es);
    // The first word of a term of several: the label of the button that its last word is.
    const word = page.locator('label.term-words').first();
    await word.scrollIntoViewIfNeeded();
    await word.tap();
    await expect(openCards(page)).toHaveCount(1);
    await expect(openCards(page)).toBeInViewport({ ratio: 1 });
    // Beside the words: what lies there is tapped as well.
    await page.touchscreen.tap(4, 300);
    await expect(openCards(page)).toHaveCount(0);
    await word.tap();
    await openCards(page).getByRole('link', { name: 'Ver en el glosario' }).tap();
    await expect(page).toHaveURL(/\/es\/glosario#[a-z-]+$/);
    await expect(page.locator('.glossary-term:target')).toBeInViewport();
  });
});

test('a note leads to its words and back to where it is mentioned', async ({ page }) => {
  await page.goto(sectionPath('pre-diagnostico').es);
  await page.getByRole('link', { name: 'Nota 1', exact: true }).first().click();
  await expect(page).toHaveURL(/#nota-/);
  await expect(page.locator('.footnotes li:target')).toBeInViewport();
  await page.getByRole('link', { name: /Volver al texto, mención 1 de la nota 1$/ }).click();
  await expect(page).toHaveURL(/#mencion-/);
});

test('the contents follow the reader, and each heading has an address', async ({ page }) => {
  await page.goto(sectionPath('pre-diagnostico').es);
  const contents = page.locator('.contents-side');
  const last = page.locator('.anchored h2').last();
  const link = page.locator('.anchored').last().getByRole('link');
  await link.click();
  await expect(page).toHaveURL(/#[a-z0-9-]+$/);
  await expect(last).toBeInViewport();
  await expect(contents).toBeInViewport();
  await expect(contents.locator('[aria-current=location]')).toHaveText((await last.innerText()).trim());
});

test('the whole guide stands on one page, each id once', async ({ page }) => {
  await page.goto(`${guidePath().es}/completa`);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
  );
  expect(broken, 'links that lead nowhere on the page').toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor reads a section in English, from the guide to its last note', async ({ page }) => {
    await page.goto('/en/guides');
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.getByRole('link', { name: '2. Diagnosis' }).click();
    await page.locator('nav [rel=next]').click();
    await expect(page).toHaveURL(new RegExp(`${sectionPath('pre-diagnostico').en}$`));
    await boxes(page).first().check();
    await expect(page.getByRole('button', { name: 'Remove the ticks' })).toBeHidden();
    await expect(page.locator('.footnotes li').first()).toBeVisible();
  });
});

test('in English the Spanish address of a section leads on for good, guide and section at once', async ({
  request,
}) => {
  const { es, en } = sectionPath('pre-diagnostico');
  const answer = await request.get(es.replace('/es/guias/', '/en/guides/'), { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  // Next sets it twice, alike, where it has just rendered the page (decision 0027).
  const locations = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'location');
  expect([...new Set(locations.map(({ value }) => new URL(value, 'http://127.0.0.1').pathname))]).toEqual([en]);
});
