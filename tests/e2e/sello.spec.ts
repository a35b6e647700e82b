import { expect, test } from './fixtures';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the growth of the Sello stands with each number beside its source, and what disagrees stands together', async ({
    page,
  }) => {
    await page.goto('/es/sello-migrante');
    await page.getByRole('main').getByRole('link', { name: 'Qué es el Sello Migrante', exact: true }).click();
    const growth = page.getByRole('region', { name: 'Municipalidades adheridas, de 2015 a 2024' });
    const rows = growth.getByRole('row');
    await expect(rows.filter({ hasText: '2015' }).filter({ hasText: 'las fuentes no coinciden' })).toHaveCount(2);
    await expect(rows.filter({ hasText: '128' })).toContainText('Presentación «Datos Sello Migrante»');
    await expect(rows.filter({ hasText: '141' })).toContainText('Presentación «Sello Migrante»');
    await expect(rows.filter({ hasText: 'más de' })).toContainText('Es una errata');
    await expect(growth.locator('svg').first()).toBeVisible();
  });

  test('the two shares are of all adhered, and no number of municipalities is made of them', async ({ page }) => {
    await page.goto('/es/sello-migrante');
    const shares = page.getByRole('region', { name: 'Lo que dicen las fuentes, en porcentajes' });
    for (const share of ['24', '8']) {
      await expect(shares.getByRole('row', { name: new RegExp(`${share}\\s%$`) })).toContainText(
        'de todas las adheridas',
      );
    }
    await expect(shares).not.toContainText(/\b(31|30|10|32|128)\b/);
  });

  test('each line of action names practices of the catalogue', async ({ page }) => {
    await page.goto('/es/sello-migrante/lineas-de-accion');
    const lists = page.locator('.practice-list');
    await expect(lists).toHaveCount(5);
    for (const list of await lists.all()) await expect(list.getByRole('link').first()).toBeVisible();
    await lists.nth(1).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/es\/practicas\//);
  });

  test('materials say whose they are; what holds nothing yet says so and leads on', async ({ page }) => {
    await page.goto('/es/materiales');
    await expect(page.locator('.resource-row').first()).toContainText('Servicio Nacional de Migraciones');
    await expect(page.getByRole('region', { name: 'Calendario de capacitaciones' })).toContainText(
      'No hay capacitaciones',
    );
    const offices = page.getByRole('region', { name: 'Oficinas regionales del SERMIG' });
    await expect(offices.getByRole('link')).toHaveAttribute('href', 'https://serviciomigraciones.cl');
    await expect(page.getByRole('main')).toContainText('Este portal no recibe casos');
  });
});

/** The number of lines that the text of an element takes. */
const linesOf = (element: Element): number => {
  const words = document.createRange();
  words.selectNodeContents(element);
  return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
};

for (const width of [320, 375, 480, 768, 1440]) {
  test(`at ${width} px the six links of the header stand in rows, none broken`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/es/sello-migrante', '/en/sello-migrante']) {
      await page.goto(path);
      const links = await page
        .getByRole('banner')
        .getByRole('navigation')
        .getByRole('listitem')
        .getByRole('link')
        .all();
      const boxes = await Promise.all(links.map((link) => link.boundingBox()));
      const rows = new Map<number, number>();
      for (const box of boxes) if (box) rows.set(Math.round(box.y), (rows.get(Math.round(box.y)) ?? 0) + 1);
      expect([...rows.values()]).toEqual(width < 640 ? [3, 3] : [6]);
      for (const link of links) expect(await link.evaluate(linesOf)).toBe(1);
    }
  });
}

test('the former address of a page of the Sello leads on for good, and leads nowhere outside the Sello', async ({
  editorApi,
  request,
}) => {
  const { docs } = (await (
    await editorApi.get('/api/pages?where[slug][equals]=comite-calificador&locale=es&depth=0')
  ).json()) as { docs: { id: string }[] };
  const id = docs[0]?.id ?? '';
  const changed = await editorApi.patch(`/api/pages/${id}?locale=es`, { data: { slug: 'el-comite' } });
  expect(changed.ok(), await changed.text()).toBe(true);
  const answerAt = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location?.replace(/^https?:\/\/[^/]+/, '')];
  };
  await expect
    .poll(() => answerAt('/es/sello-migrante/comite-calificador'))
    .toEqual([308, '/es/sello-migrante/el-comite']);
  expect(await answerAt('/es/comite-calificador')).toEqual([404, undefined]);
});
