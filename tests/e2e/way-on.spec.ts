import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { practicePath, sectionPath, templateSlug } from './page-kinds';

const part = (page: Page, name: string | RegExp) =>
  page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ has: page.getByRole('heading', { level: 2, name }) });
const cards = (page: Page, name: string | RegExp) => part(page, name).last().locator('.card');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a practice leads to what the guide recommends for its subarea, and to templates of a stage', async ({
    page,
  }) => {
    await page.goto(practicePath('perfiles-vecinales-libano').es);
    const advice = page.locator('.practice-advice a');
    await expect(advice).toHaveText('Integración socioeconómica · Vivienda y planificación urbana');
    await advice.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Integración socioeconómica');
    await expect(page).toHaveURL(/#vivienda-y-planificacion-urbana$/);
    await expect(page.locator(':target')).toHaveText('Vivienda y planificación urbana');
    await page.goBack();

    const templates = part(page, 'Plantillas que pueden servir').last();
    await expect(templates).toContainText('etapa 2');
    await expect(templates.locator('.link-row')).toHaveCount(3);
    await templates.getByRole('link', { name: /^Ver las \d+ plantillas de la etapa/ }).click();
    await expect(page).toHaveURL(/\/es\/plantillas#s2$/);
    await page.goBack();
    await templates.getByRole('link', { name: 'Registro de servicios municipales' }).click();
    await expect(page.locator('.template-stage')).toContainText('etapa 2');
  });

  test('a practice without a dimension in common with any template names none', async ({ page }) => {
    await page.goto(practicePath('clinica-juridica-puerto-montt').es);
    await expect(page.getByRole('heading', { name: 'Prácticas relacionadas' })).toBeVisible();
    await expect(page.getByText('Plantillas que pueden servir')).toHaveCount(0);
  });

  test('a practice leads to those like it, in English too', async ({ page }) => {
    await page.goto(practicePath('atencion-salud-mental-pichincha').en);
    const like = cards(page, 'Related practices');
    await expect(like).toHaveCount(3);
    await like.getByRole('link', { name: /Santiago and La Granja/ }).click();
    await expect(page).toHaveURL(new RegExp(`${practicePath('plan-de-atencion-inicial-santiago-la-granja').en}$`));
  });

  for (const [name, path] of [
    ['a section', sectionPath('analisis-foda').es],
    ['a template', `/es/plantillas/${templateSlug('mapa-de-redes').es}`],
  ] as const) {
    test(`${name} leads to practices of its dimensions, and to all of them`, async ({ page }) => {
      await page.goto(path);
      await expect(cards(page, /^Prácticas de estas? dimensi/).first()).toBeVisible();
      const all = page.getByRole('link', { name: /^Ver las \d+ prácticas en el buscador/ });
      const promised = /\d+/.exec(await all.innerText())?.[0] ?? '';
      await all.click();
      await expect(page).toHaveURL(/\/es\/practicas\?dimension=d1/);
      await expect(page.getByRole('heading', { level: 2, name: /prácticas$/ })).toHaveText(
        new RegExp(`^${promised} de `),
      );
    });
  }

  test('a section that lists practices itself, or names every dimension, lists none below', async ({ page }) => {
    for (const section of ['integracion-socioeconomica', 'dimensiones']) {
      await page.goto(sectionPath(section).es);
      await expect(page.getByText(/^Prácticas de estas? dimensi/)).toHaveCount(0);
    }
  });

  test('a profile leads to the practices of its commune, whoever carries them out', async ({ page }) => {
    await page.goto('/es/municipalidades/coquimbo');
    await expect(page.getByText('todavía no tiene prácticas')).toHaveCount(0);
    await cards(page, 'Prácticas en la comuna')
      .getByRole('link', { name: /Protocolo de atención/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`${practicePath('protocolo-atencion-coquimbo').es}$`));
  });

  test('the search of everything groups by kind, and each group leads to its own search', async ({ page }) => {
    await page.goto('/es/buscar?q=salud&dimension=d6');
    const practices = page.locator('.kind-group').first();
    await expect(practices.getByRole('heading', { level: 3 })).toHaveText(/^Prácticas \d+ resultados$/);
    await expect(practices.locator('.hit')).toHaveCount(3);
    const all = practices.getByRole('link', { name: /^Ver todo en Prácticas/ });
    const promised = /\d+/.exec(await all.innerText())?.[0] ?? '';
    await all.click();
    await expect(page).toHaveURL(/\/es\/buscar\?q=salud&kind=practice&dimension=d6$/);
    await expect(page.getByRole('heading', { level: 2, name: /resultados$/ })).toHaveText(
      new RegExp(`^${promised} de `),
    );
    await expect(page.locator('.kind-group')).toHaveCount(0);
    await expect(page.locator('.hit')).toHaveCount(Number(promised));
  });

  test('a term comes first where it is named, and after practices where it shares a word', async ({ page }) => {
    await page.goto('/es/buscar?q=comunidad+de+acogida');
    await expect(page.locator('.kind-group').first().getByRole('heading', { level: 3 })).toContainText('Términos');
    await page.goto('/es/buscar?q=migrantes');
    const kinds = await page.locator('.kind-group > h3').allInnerTexts();
    const place = (name: string) => kinds.findIndex((kind) => kind.startsWith(name));
    expect(place('Prácticas')).toBeGreaterThanOrEqual(0);
    expect(place('Términos')).toBeGreaterThan(place('Prácticas'));
  });

  test('addresses of later pages still answer with one list', async ({ page }) => {
    await page.goto('/es/buscar?q=migrantes&page=2');
    await expect(page.locator('.kind-group')).toHaveCount(0);
    await expect(page.locator('.hit').first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Páginas de resultados' })).toBeVisible();
  });
});
