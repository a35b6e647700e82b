import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';

const LIST = '/es/municipalidades';
const IN_COQUIMBO = ['Municipalidad de Coquimbo', 'Municipalidad de La Serena'];

const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /municipalidades?$/ });
const names = (page: Page) => page.locator('.municipality-hit h3').allInnerTexts();
const tiles = (page: Page) => page.getByRole('group', { name: 'Regiones de norte a sur' });
const coquimbo = (page: Page) => tiles(page).getByRole('link', { name: /^Coquimbo/ });

test('a region chosen on the map by keyboard narrows list and map alike, and the back button undoes it', async ({
  page,
}) => {
  await page.goto(LIST);
  const all = await heading(page).innerText();
  const points = page.locator('a.chile-point');
  const marked = await points.count();
  const counted = await tiles(page).getByRole('link').allInnerTexts();

  await coquimbo(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?region=CL-CO$/);
  await expect(heading(page)).toHaveText(/^2 de /);
  expect(await names(page)).toEqual(IN_COQUIMBO);
  await expect(points).toHaveCount(IN_COQUIMBO.length);
  await expect(coquimbo(page)).toHaveAttribute('aria-current', 'true');
  await expect(coquimbo(page)).toBeFocused();
  await expect(page.getByRole('list', { name: 'Filtros elegidos' })).toContainText('Coquimbo');
  // A facet's counts ignore its own choice: the other regions still say what choosing them would add.
  expect(await tiles(page).getByRole('link').allInnerTexts()).toEqual(counted);

  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${LIST}$`));
  await expect(heading(page)).toHaveText(all);
  await expect(points).toHaveCount(marked);
  await expect(coquimbo(page)).not.toHaveAttribute('aria-current');
});

test('every region of the map that holds some is reached by the tab key, from north to south, and the focus shows', async ({
  page,
}) => {
  await page.goto(LIST);
  const regions = await tiles(page).locator('.region-name').allInnerTexts();
  expect([regions.length, regions[0], regions.at(-1)]).toEqual([16, 'Arica y Parinacota', 'Magallanes']);
  const links = tiles(page).getByRole('link');
  const holding = await links.count();
  expect(holding).toBeGreaterThan(3);
  await links.first().focus();
  const visited: string[] = [];
  for (let region = 0; region < holding; region += 1) {
    const focused = page.locator(':focus-visible');
    visited.push((await focused.locator('.region-name').innerText()).trim());
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Tab');
  }
  expect(visited).toEqual(await links.locator('.region-name').allInnerTexts());
  expect(visited).toEqual(regions.filter((name) => visited.includes(name)));
});

test('what is asked of municipalities comes in their own order and words', async ({ page }) => {
  await page.goto(LIST);
  expect(await page.locator('.facet legend').allInnerTexts()).toEqual([
    'Región de Chile',
    'Etapa del Sello',
    'Línea del Sello',
    'Dimensión de sus políticas',
    'Prácticas',
    'Piloto de la guía',
  ]);
});

test('the paper holds the list, then the map with its table, and nothing to press', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(LIST);
  await expect(tiles(page)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Municipalidades por región, de norte a sur' })).toBeVisible();
  const [list, map] = await Promise.all([page.locator('.search-results').boundingBox(), tiles(page).boundingBox()]);
  expect(map?.y).toBeGreaterThan(list?.y ?? Infinity);
  for (const control of await page.getByRole('main').getByRole('button').all()) await expect(control).toBeHidden();
});

test('the tiles of the map follow the other filters', async ({ page }) => {
  await page.goto(`${LIST}?piloted=yes`);
  await expect(heading(page)).toHaveText(/^3 de /);
  await expect(coquimbo(page)).toHaveAccessibleName(/1 municipalidad,/);
  // What would find nothing is shown, but not a link.
  const arica = tiles(page).getByRole('listitem').filter({ hasText: 'Arica y Parinacota' });
  await expect(arica).toContainText('ninguna municipalidad');
  await expect(arica.getByRole('link')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('a region chosen on the map by touch narrows list and map alike, and the back button undoes it', async ({
    page,
  }) => {
    await page.goto(LIST);
    const all = await heading(page).innerText();
    await expect(tiles(page)).toBeHidden();
    await page.getByRole('button', { name: 'Mapa', exact: true }).tap();
    await coquimbo(page).tap();
    await expect(page).toHaveURL(/\?region=CL-CO$/);
    await expect(coquimbo(page)).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: 'Ver 2 municipalidades' }).last().tap();
    await expect(tiles(page)).toBeHidden();
    await expect(heading(page)).toHaveText(/^2 de /);
    expect(await names(page)).toEqual(IN_COQUIMBO);

    await page.goBack();
    await expect(heading(page)).toHaveText(all);
    await page.getByRole('button', { name: 'Mapa', exact: true }).tap();
    await expect(coquimbo(page)).not.toHaveAttribute('aria-current');
  });

  test('axe finds nothing in the open sheet of the map, and a narrow phone breaks no name of a region', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 812 });
    await page.goto(`${LIST}?region=CL-CO`);
    await page.getByRole('button', { name: 'Mapa', exact: true }).tap();
    await expect(tiles(page)).toBeVisible();
    await expectAccessible(page);
    const overflowing = await page.locator('.region-name').evaluateAll((names) =>
      names
        .filter((name) => {
          const { overflowWrap } = (name as HTMLElement).style;
          (name as HTMLElement).style.overflowWrap = 'normal';
          const isTooWide = name.scrollWidth > name.clientWidth;
          (name as HTMLElement).style.overflowWrap = overflowWrap;
          return isTooWide;
        })
        .map(({ textContent }) => textContent),
    );
    expect(overflowing).toEqual([]);
  });

  test('every target of the map and the menu is large enough to touch', async ({ page }) => {
    await page.goto(LIST);
    for (const link of await page.getByRole('navigation', { name: 'Navegación principal' }).getByRole('link').all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Mapa', exact: true }).tap();
    for (const tile of await tiles(page).getByRole('link').all()) {
      expect((await tile.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words, a filter and a region of the map narrow the list, and a profile opens', async ({ page }) => {
    await page.goto(LIST);
    await coquimbo(page).click();
    await expect(page).toHaveURL(/\?region=CL-CO$/);
    expect(await names(page)).toEqual(IN_COQUIMBO);

    await page
      .getByRole('group', { name: 'Piloto de la guía' })
      .getByRole('checkbox', { name: /^Participó/ })
      .check();
    await page.getByRole('button', { name: 'Aplicar filtros' }).click();
    await expect(page).toHaveURL(/region=CL-CO.*piloted=yes/);
    expect(await names(page)).toEqual(['Municipalidad de La Serena']);

    await page.getByRole('searchbox').fill('serena');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/q=serena/);
    await page.getByRole('link', { name: 'Municipalidad de La Serena' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Municipalidad de La Serena');
  });
});

const part = (page: Page, name: string) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name }) });

test('Santiago: the Sello since 2018 with its source, no date of review, a capacity that is no coverage', async ({
  page,
}) => {
  await page.goto('/es/municipalidades/santiago');
  const seal = part(page, 'Etapa del Sello Migrante');
  await expect(seal).toContainText('Sello otorgado desde 2018');
  await expect(seal.locator('.timeline li')).toHaveCount(1);
  await expect(seal.locator('.timeline li')).toContainText(/2018[\s\S]*Fuente: .+/);
  await expect(seal).toContainText('Próxima revalidación. Sin información.');
  await expect(seal).not.toContainText('2020');
  const capacity = part(page, 'Cifras').locator('.figure').filter({ hasText: '4.000' });
  await expect(capacity).toContainText('Capacidad');
  await expect(capacity).toContainText('fecha no indicada');
});

test('San Miguel: no year for its coverage', async ({ page }) => {
  await page.goto('/es/municipalidades/san-miguel');
  await expect(part(page, 'Etapa del Sello Migrante')).toContainText('Sello otorgado desde 2021');
  const coverage = part(page, 'Cifras').locator('.figure').filter({ hasText: '500' });
  await expect(coverage).toContainText('Cobertura declarada · fecha no indicada');
  await expect(coverage.locator('.figure-source')).not.toContainText(/\b(19|20)\d{2}\b/);
});

test('La Serena: no stage, a pilot of the guide, and everything silent says so', async ({ page }) => {
  await page.goto('/es/municipalidades/la-serena');
  const seal = part(page, 'Etapa del Sello Migrante');
  await expect(seal).toContainText('Etapa del Sello no documentada');
  await expect(seal).toContainText('no se cuenta entre las adheridas');
  await expect(seal.locator('[aria-current=step]')).toHaveCount(0);
  await expect(seal.locator('.timeline')).toHaveCount(0);
  const facts = page.getByRole('complementary');
  await expect(facts).toContainText(/Participó en el piloto\s*Fuente: /);
  await expect(part(page, 'Políticas locales')).toContainText('no registran ninguna política local');
});

test('a municipality whose stage is not documented is never counted as adhered', async ({ page }) => {
  await page.goto(`${LIST}?sealStage=none`);
  const undocumented = await names(page);
  expect(undocumented).toContain('Municipalidad de La Serena');
  expect(undocumented).not.toContain('Municipalidad de Santiago');
  await expect(page.locator('.region-note')).toHaveCount(0);
  await expect(page.locator('a.chile-point[data-adhered=true]')).toHaveCount(0);

  await page.goto('/es/sello-migrante');
  const who = part(page, 'Quiénes participan');
  const count = async (name: RegExp): Promise<number> =>
    Number(await who.getByRole('row', { name }).getByRole('cell').innerText());
  const all = await count(/^Todas las del portal/);
  expect(await count(/^Adheridas, las cuatro etapas juntas/)).toBe(all - undocumented.length);
});

test('the Sello: its pages in order, each leading to the next; the letter can be downloaded', async ({
  page,
  request,
}) => {
  await page.goto('/es/sello-migrante');
  const titles = await page.locator('.sello-index h3').allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(8);
  await page
    .getByRole('main')
    .getByRole('link', { name: titles[0] ?? '', exact: true })
    .first()
    .click();
  for (const title of titles) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    if (title !== titles.at(-1)) await page.locator('.neighbours [rel=next]').click();
  }
  await page.goto('/es/sello-migrante');
  const letter = await page.getByRole('link', { name: 'Descargar en Word' }).getAttribute('href');
  expect((await request.get(letter ?? '')).headers()['content-type']).toContain('wordprocessingml');
});

test('a practice leads to the profile of the municipality that implements it, and the profile back', async ({
  page,
}) => {
  await page.goto('/es/practicas/academia-municipal-abierta-de-arica');
  await page.getByRole('main').getByRole('link', { name: 'Municipalidad de Arica' }).click();
  await expect(page).toHaveURL(/\/es\/municipalidades\/arica$/);
  const own = part(page, 'Prácticas que realiza');
  await own.getByRole('link', { name: /Academia Municipal/ }).click();
  await expect(page).toHaveURL(/\/es\/practicas\/academia-municipal-abierta-de-arica$/);
});

const countries = (page: Page) => page.getByRole('list', { name: 'Países con prácticas' });

test('a country of the map of the world is chosen by keyboard, and keeps the focus', async ({ page }) => {
  await page.goto('/es/practicas?view=map');
  const peru = countries(page).getByRole('link', { name: /^Perú/ });
  await peru.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=PE/);
  await expect(peru).toHaveAttribute('aria-current', 'true');
  await expect(peru).toBeFocused();
  await expect(page.locator('.world-country[data-chosen]')).toHaveCount(1);
});

test.describe('the map of the world on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('a country is chosen by touch, on targets large enough', async ({ page }) => {
    await page.goto('/es/practicas?view=map');
    for (const country of await countries(page).getByRole('link').all()) {
      expect((await country.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await countries(page).getByRole('link', { name: /^Perú/ }).tap();
    await expect(page).toHaveURL(/country=PE/);
    await expect(page.locator('.hit').first()).toContainText('Perú');
  });
});

test('a practice is found on the map of the world', async ({ page }) => {
  await page.goto('/es/practicas');
  await page.getByRole('list', { name: 'Vista' }).getByRole('link', { name: 'Mapa' }).click();
  await expect(page).toHaveURL(/view=map/);
  await countries(page).getByRole('link', { name: /^Perú/ }).click();
  await expect(page).toHaveURL(/country=PE.*view=map/);
  await expect(countries(page).getByRole('link', { name: /^Perú/ })).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.hit').first()).toContainText('Perú');
});

test('a material is found by the search of everything, and leads to its place on the page', async ({ page }) => {
  await page.goto('/es/buscar?q=manual+ruta&kind=resource');
  await page.locator('.hit').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/es\/materiales#/);
  await expect(page.locator('.resource-row:target')).toContainText('Manual Ruta');
});

test.describe('without JavaScript, the register of local policies', () => {
  test.use({ javaScriptEnabled: false });

  test('is reached from the list, narrowed by its form, and leads to the profile', async ({ page }) => {
    await page.goto(LIST);
    await page.getByRole('link', { name: 'Registro de políticas locales' }).click();
    const policies = page.getByRole('rowheader');
    await expect(policies).toHaveText([/^Plan de Acogida y Reconocimiento/]);
    await page.getByLabel('Dimensión').selectOption({ label: 'Salud' });
    await page.getByRole('button', { name: 'Filtrar' }).click();
    await expect(page).toHaveURL(/[?&]dimension=d6/);
    await expect(policies).toHaveCount(1);
    await page.getByLabel('Dimensión').selectOption({ label: 'No indicada' });
    await page.getByRole('button', { name: 'Filtrar' }).click();
    await expect(policies).toHaveCount(0);
    await expect(page.getByText('Ninguna política reúne lo que ha elegido.')).toBeVisible();
    await page.getByRole('link', { name: 'Ver todas' }).first().click();
    await page.getByRole('link', { name: 'Quilicura' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Quilicura');
  });
});

test('the former address of a municipality leads on for good', async ({ editorApi, request }) => {
  const { docs } = (await (
    await editorApi.get('/api/municipalities?where[slug][equals]=quilicura&depth=0')
  ).json()) as {
    docs: { id: string }[];
  };
  const id = docs[0]?.id ?? '';
  const changed = await editorApi.patch(`/api/municipalities/${id}`, { data: { slug: 'quilicura-rm' } });
  expect(changed.ok(), await changed.text()).toBe(true);
  await expect
    .poll(async () => {
      const answer = await request.get('/es/municipalidades/quilicura', { maxRedirects: 0 });
      return [answer.status(), answer.headers().location?.replace(/^https?:\/\/[^/]+/, '')];
    })
    .toEqual([308, '/es/municipalidades/quilicura-rm']);
});
