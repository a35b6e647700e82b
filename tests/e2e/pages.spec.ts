import { LOCALES } from '@/domain/locale';
import { expect, expectAccessible, test } from './fixtures';
import { PAGE_KINDS } from './page-kinds';

const LONG_MS = 300_000;

for (const { name, path, isLong = false } of PAGE_KINDS) {
  for (const locale of LOCALES) {
    test(`${name} (${locale}): stands, says its language, and axe finds nothing`, async ({ page }, { project }) => {
      if (isLong) test.setTimeout(LONG_MS);
      const answer = await page.goto(path[locale]);
      expect(answer?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
      // On a phone the same words stand in another order: once is enough, and not on a long page, made of what others show.
      const isOnce = project.name === 'desktop' || (locale === 'es' && !isLong);
      if (isOnce) await expectAccessible(page);
    });
  }
}

for (const locale of LOCALES) {
  test.describe(() => {
    test.use({ expectedErrors: [/404/] });
    test(`an unknown address (${locale}) answers 404 in its language, and axe finds nothing`, async ({ page }) => {
      const answer = await page.goto(`/${locale}/no-such-page/at-all`);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      await expectAccessible(page);
    });
  });
}

test('the accessibility check can fail', async ({ page }) => {
  // A page of its own: one of the portal's would put itself right when React takes it over.
  await page.setContent(
    '<html lang="es"><title>x</title><main><h1>x</h1><img src="data:image/gif;base64,R0lGODdh"></main>',
  );
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt/);
});
