import { expect, test } from './fixtures';
import { readSitemap } from './sitemap';

test('a visitor comes from the glossary to a topic, its records, and the topics around it', async ({ page }) => {
  await page.goto('/es/glosario');
  await page
    .locator('#mapa-de-redes')
    .getByRole('link', { name: /^Lo que hay sobre esto/ })
    .click();
  await expect(page).toHaveURL(/\/es\/temas\/mapa-de-redes$/);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^mapa de redes$/i);
  await expect(main.getByRole('region', { name: 'Qué significa' })).toContainText('A partir de:');
  const templates = main.getByRole('region', { name: /^Plantillas/ });
  await expect(templates.getByRole('link', { name: /^Mapa de redes/ })).toHaveAttribute('href', /^\/es\/plantillas\//);

  await main.getByRole('region', { name: 'Temas más amplios' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/es\/temas\/(?!mapa-de-redes)/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/topics\//);

  await page.getByRole('link', { name: /^Search the whole portal/ }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=.+&match=all/);
});

test('the sitemap names a topic where the list says that two records or more hold it', async ({ page, baseURL }) => {
  const { pages } = await readSitemap(baseURL ?? '');
  const listed = new Set(pages.map((address) => new URL(address).pathname));
  await page.goto('/es/temas');
  const topics = await page.locator('.topic-list li').evaluateAll((rows) =>
    rows.map((row) => ({
      path: row.querySelector('a')?.getAttribute('href') ?? '',
      count: parseInt(row.querySelector('.topic-count')?.textContent ?? ''),
    })),
  );
  const lone = topics.filter(({ count }) => count === 1);
  expect(topics.filter(({ path, count }) => listed.has(path) !== count > 1)).toEqual([]);
  expect(lone.length, 'topics that a single record holds').toBeGreaterThan(0);
  await page.goto(lone[0]?.path ?? '');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});
