import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';

const boxOf = (page: Page): Locator => page.getByRole('search').getByRole('combobox');
const listOf = (page: Page, name = 'Sugerencias'): Locator => page.getByRole('listbox', { name });

/** The option that the box says the keyboard points at. */
const pointedAt = async (page: Page): Promise<Locator> =>
  page.locator(`[id="${(await boxOf(page).getAttribute('aria-activedescendant')) ?? 'none'}"]`);

/** Types as a person does, and waits for the list. */
async function typeInto(page: Page, words: string): Promise<void> {
  await boxOf(page).pressSequentially(words, { delay: 30 });
  await expect(listOf(page)).toBeVisible();
}

test('the keyboard chooses a value, which narrows the list by as much as it said', async ({ page }) => {
  await page.goto('/es/practicas');
  const box = boxOf(page);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveAttribute('aria-autocomplete', 'list');
  await typeInto(page, 'salu');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  expect(await box.getAttribute('aria-controls')).toBe(await listOf(page).getAttribute('id'));
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d sugerencias\./);

  await box.press('Escape');
  await expect(listOf(page)).toBeHidden();
  await expect(box).toHaveValue('salu');
  await box.press('ArrowDown');
  await expect(listOf(page)).toBeVisible();

  const options = listOf(page).getByRole('option');
  await box.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await box.press('ArrowDown');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await box.press('ArrowDown');
  const option = await pointedAt(page);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(option).toHaveText(/^Salud Dimensión · \d+ prácticas$/);
  await expect(box).toBeFocused();
  const promised = Number(/(\d+) prácticas/.exec(await option.innerText())?.[1]);

  await box.press('Enter');
  await expect(page).toHaveURL(/\/es\/practicas\?dimension=d6$/);
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${promised} de `) })).toBeFocused();
  await expect(box).toHaveValue('');
  await expect(listOf(page)).toBeHidden();
});

test('Enter without a choice searches for what was typed', async ({ page }) => {
  await page.goto('/es');
  await typeInto(page, 'acogi');
  await boxOf(page).press('Enter');
  await expect(page).toHaveURL(/\/es\/practicas\?q=acogi$/);
});

test('a title leads to its record, by a touch or a click, and nothing has moved for it', async ({ page, hasTouch }) => {
  await page.goto('/en');
  const below = page.locator('.hero-suggestions, #dimensions').first();
  const before = await below.boundingBox();
  const box = boxOf(page);
  await box.pressSequentially('arica open', { delay: 30 });
  const option = listOf(page, 'Suggestions').getByRole('option', { name: /Arica's Open Municipal Academy Practice/ });
  await expect(option).toBeVisible();
  expect(await below.boundingBox()).toEqual(before);
  if (hasTouch) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await option.tap();
  } else await option.click();
  await expect(page).toHaveURL(/\/en\/practices\/aricas-open-municipal-academy$/);
});

test('a look elsewhere closes the list', async ({ page }) => {
  await page.goto('/es/municipalidades');
  await typeInto(page, 'ari');
  await boxOf(page).press('Tab');
  await expect(listOf(page)).toBeHidden();
});

for (const path of ['/es', '/es/practicas', '/es/municipalidades', '/es/buscar']) {
  test(`axe finds nothing while the list of ${path} is open`, async ({ page }) => {
    await page.goto(path);
    await typeInto(page, 'ari');
    // A page that searches as one types pales its list until the next one has come.
    if (path !== '/es') await expect(page).toHaveURL(/\?q=ari$/);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await boxOf(page).press('ArrowDown');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

test('one question is asked at a time, and an answer that comes too late is not shown', async ({ page }) => {
  const asked: string[] = [];
  const free: (() => void)[] = [];
  await page.route('**/sugerencias?*', async (route) => {
    const q = new URL(route.request().url()).searchParams.get('q') ?? '';
    asked.push(q);
    if (q === 'edu') await new Promise<void>((resolve) => free.push(resolve));
    await route.continue().catch(() => undefined);
  });
  await page.goto('/es');
  const box = boxOf(page);
  const aborted = page.waitForEvent('requestfailed', (request) => request.url().endsWith('&q=edu'));
  await box.fill('edu');
  await expect.poll(() => asked).toEqual(['edu']);
  await box.fill('perú');
  await aborted;
  await expect(listOf(page).getByRole('option').first()).toHaveText(/^Perú Lugar/);
  for (const release of free) release();
  await box.fill('p');
  await expect(listOf(page)).toBeHidden();
  expect(asked).toEqual(['edu', 'perú']);
});

test.describe('while the portal suggests nothing', () => {
  test.use({ expectedErrors: [/sugerencias/] });

  test('the box searches as ever', async ({ page }) => {
    await page.route('**/sugerencias?*', (route) => route.fulfill({ status: 503 }));
    await page.goto('/es');
    const refused = page.waitForResponse('**/sugerencias?*');
    await boxOf(page).fill('salud');
    await refused;
    await expect(listOf(page)).toBeHidden();
    await boxOf(page).press('Enter');
    await expect(page).toHaveURL(/\/es\/practicas\?q=salud$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box is a plain one', async ({ page }) => {
    await page.goto('/es');
    const box = page.getByRole('search').getByRole('searchbox');
    await box.pressSequentially('salud');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    expect(
      await box.evaluate((input) => input.getAttributeNames().filter((name) => /^aria-(?!label)|role/.test(name))),
    ).toEqual([]);
    await box.press('Enter');
    await expect(page).toHaveURL(/\/es\/practicas\?q=salud$/);
  });
});
