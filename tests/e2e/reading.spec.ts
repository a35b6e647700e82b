import { expect, test } from './fixtures';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'en-GB' });

  test('a visitor finds a practice in English by words and a facet, and reads it', async ({ page }) => {
    await page.goto('/en');
    await page.getByRole('searchbox').first().fill('trades courses');
    await page.getByRole('searchbox').first().press('Enter');
    await expect(page).toHaveURL(/\/en\/practices\?.*q=trades(\+|%20)courses/);

    await page.goto(`${page.url()}&country=CL`);
    const results = page.getByRole('main');
    const link = results.getByRole('link', { name: "Arica's Open Municipal Academy" }).first();
    await expect(link).toBeVisible();
    await link.click();

    await expect(page).toHaveURL(/\/en\/practices\/aricas-open-municipal-academy$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText("Arica's Open Municipal Academy");
    await expect(page.getByRole('main')).toContainText('275');
    await expect(page.getByRole('main')).toContainText('Espacio Público');
  });
});

test('the language switch keeps the page and the search', async ({ page }) => {
  await page.goto('/es/practicas?q=salud&country=CL');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/\/en\/practices\?(?=.*q=salud)(?=.*country=CL)/);
});
