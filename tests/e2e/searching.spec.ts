import { PAGE_SIZE } from '@/domain/search-request';
import { expect, test } from './fixtures';

/** «40 de 40»: how many there are in all moves while another journey publishes. */
const ALL = /^(\d+) de \1 prácticas$/;
const found = (heading: string): RegExp => new RegExp(`^${Number.parseInt(heading, 10)} de `);

test('a visitor searches while typing, ticks and unticks, and never loses their place', async ({ page }) => {
  await page.goto('/es/practicas');
  const words = page.getByRole('search').getByRole('combobox');
  const heading = page.getByRole('heading', { level: 2, name: /prácticas?$/ });
  await expect(heading).toHaveText(ALL);

  await words.pressSequentially('salud');
  await expect(page).toHaveURL(/\?q=salud$/);
  await expect(heading).not.toHaveText(ALL);
  await expect(words).toBeFocused();
  const broad = found(await heading.innerText());

  const chile = page.getByRole('group', { name: 'País' }).getByRole('checkbox', { name: /^Chile/ });
  await chile.check();
  await expect(page).toHaveURL(/q=salud&country=CL$/);
  await expect(heading).not.toHaveText(broad);
  await expect(chile).toBeFocused();

  await page.getByRole('link', { name: 'Quitar el filtro País: Chile' }).click();
  await expect(page).toHaveURL(/\?q=salud$/);
  await expect(heading).toHaveText(broad);
  await expect(heading).toBeFocused();
  await expect(chile).not.toBeChecked();

  await page.goBack();
  await expect(page).toHaveURL(/country=CL$/);
  await expect(chile).toBeChecked();
});

test('words that name a value are suggested as a filter, never applied unasked', async ({ page }) => {
  await page.goto('/es/practicas?q=mujeres');
  const suggestion = page.getByRole('link', { name: /Población:\s*Mujeres/ });
  await expect(suggestion).toBeVisible();
  await expect(page.getByRole('list', { name: 'Filtros elegidos' })).toHaveCount(0);
  await suggestion.click();
  await expect(page).toHaveURL(/population=women/);
  await expect(page.getByRole('list', { name: 'Filtros elegidos' })).toContainText('Mujeres');
});

test('values that mean nothing are left out, and the page says so', async ({ page }) => {
  const answer = await page.goto('/es/practicas?country=XX&sort=nonsense&page=-3&utm_source=x&dimension=d4');
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole('note').filter({ hasText: 'no reconoce' });
  await expect(notice).toContainText('XX');
  await expect(notice).not.toContainText('utm_source');
  await expect(page.getByRole('list', { name: 'Filtros elegidos' })).toContainText('Integración');
});

const HOSTILE = [
  `q=${'a'.repeat(4000)}`,
  'q=%00%ff%fe',
  'q[]=x&q[]=y&country[a][b]=c',
  `dimension=${'d1&dimension='.repeat(400)}d2`,
  'q=%22-*%3Cscript%3Ealert(1)%3C%2Fscript%3E%F0%9F%98%80',
  'page=99999999999999999999',
  'page=5000',
  '__proto__=x&constructor=y',
];

test('no search parameter breaks the page', async ({ request }) => {
  for (const query of HOSTILE) {
    const answer = await request.get(`/es/practicas?${query}`);
    expect(answer.status(), query.slice(0, 60)).toBeLessThan(500);
    expect(await answer.text(), query.slice(0, 60)).not.toContain('<script>alert(1)');
  }
});

const FINDS: readonly { words: string; kind: string; leadsTo: RegExp; title: string }[] = [
  {
    words: 'mapa de redes prediagnostico',
    kind: 'Sección de la guía',
    leadsTo: /\/es\/guias\/[^/]+\/prediagnostico$/,
    title: 'Prediagnóstico',
  },
  {
    words: 'comunidad de acogida',
    kind: 'Término del glosario',
    leadsTo: /\/es\/glosario#comunidad-de-acogida$/,
    title: 'Comunidad de acogida',
  },
  {
    words: 'planilla monitoreo',
    kind: 'Plantilla',
    leadsTo: /\/es\/plantillas\/planilla-de-monitoreo$/,
    title: 'Planilla de monitoreo',
  },
];

test('the search of everything finds a section, a term and a template, and leads to each', async ({ page }) => {
  await page.goto('/es');
  await page.getByRole('banner').getByRole('link', { name: 'Buscar' }).click();
  await expect(page).toHaveURL(/\/es\/buscar$/);
  for (const { words, kind, leadsTo, title } of FINDS) {
    await page.goto('/es/buscar');
    const box = page.getByRole('search').getByRole('combobox');
    await box.fill(words);
    // Closes the suggestions, which lie over the first results.
    await box.press('Enter');
    const hit = page.locator('.hit').filter({ has: page.getByRole('link', { name: title, exact: true }) });
    await expect(hit).toHaveCount(1);
    await expect(hit).toContainText(kind);
    await expect(hit.locator('mark').first()).toBeVisible();
    await hit.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(leadsTo);
  }
});

const SORT = { name: 'Ordenar por' };

test('partial matches stand under a line, say what they lack, and can be left out', async ({ page }) => {
  await page.goto('/es/practicas?q=escuelas+familias');
  const line = page.locator('.match-line');
  await expect(line).toContainText(/^\d+ con todas las palabras · \d+ con algunas/);
  const [full = 0, partial = 0] = ((await line.innerText()).match(/\d+/g) ?? []).map(Number);
  const heading = page.getByRole('heading', { level: 2, name: /prácticas?$/ });
  await expect(heading).toHaveText(new RegExp(`^${full + partial} de `));
  const others = page.getByRole('list', { name: 'Con algunas de las palabras' });
  const onThisPage = Math.min(partial, PAGE_SIZE - full);
  const lacking = others.getByRole('listitem').filter({ hasText: /No contiene: (escuelas|familias)/ });
  await expect(lacking).toHaveCount(onThisPage);
  await expect(page.getByText('No contiene:')).toHaveCount(onThisPage);

  await page.getByRole('link', { name: 'que tienen todas' }).click();
  await expect(page).toHaveURL(/\?q=escuelas\+familias&match=all$/);
  await expect(heading).toHaveText(new RegExp(`^${full} de `));
  await expect(heading).toBeFocused();
  await expect(others).toHaveCount(0);

  await page.getByRole('combobox', SORT).selectOption('Título');
  await expect(page).toHaveURL(/\?q=escuelas\+familias&match=all&sort=title$/);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/\/en\/practices\?q=escuelas\+familias&match=all&sort=title$/);
  await page.goBack();
  await page.getByRole('link', { name: /^Ver también .* \(\d+\)$/ }).click();
  await expect(page).toHaveURL(/\?q=escuelas\+familias&sort=title$/);
  await expect(others).toBeVisible();
});

test('other words keep the choice of every word, and no words end it', async ({ page }) => {
  await page.goto('/es/practicas?q=escuelas+familias&match=all');
  const words = page.getByRole('search').getByRole('combobox');
  await words.fill('escuelas');
  await expect(page).toHaveURL(/\?q=escuelas&match=all$/);
  await words.fill('');
  await expect(page).toHaveURL(/\/es\/practicas$/);
});

test('the order is by publication until words are typed, unless another is chosen', async ({ page }) => {
  await page.goto('/es/practicas');
  const sort = page.getByRole('combobox', SORT);
  const shown = sort.locator('option:checked');
  await expect(shown).toHaveText('Publicación más reciente');
  await expect(sort.getByRole('option', { name: 'Relevancia' })).toHaveCount(0);

  const words = page.getByRole('search').getByRole('combobox');
  await words.fill('salud');
  await expect(page).toHaveURL(/\?q=salud$/);
  await expect(shown).toHaveText('Relevancia');
  await sort.selectOption('Publicación más reciente');
  await expect(page).toHaveURL(/\?q=salud&sort=published$/);
  await words.fill('');
  await expect(page).toHaveURL(/\/es\/practicas$/);
  await expect(shown).toHaveText('Publicación más reciente');

  await sort.selectOption('Título');
  await expect(page).toHaveURL(/\?sort=title$/);
  await words.fill('salud');
  await expect(page).toHaveURL(/\?q=salud&sort=title$/);
  await expect(shown).toHaveText('Título');
});

test('an empty page says which word stands nowhere, and shows what there is instead', async ({ page }) => {
  await page.goto('/es/practicas?q=xyzzyq&country=CL');
  await expect(page.getByRole('note')).toHaveText('Ninguna práctica contiene «xyzzyq».');
  await expect(page.getByRole('heading', { level: 2, name: 'Ninguna práctica coincide' })).toBeVisible();
  const nearest = page.getByRole('region', { name: /Lo que más se acerca|Lo más reciente/ });
  await expect(nearest.locator('.hit-kind').first()).toHaveText(/Práctica|Sección de la guía|Plantilla/);
  await page.getByRole('link', { name: /^Ver las \d+ prácticas$/ }).click();
  await expect(page).toHaveURL(/\/es\/practicas$/);
  await expect(page.getByRole('heading', { level: 2, name: ALL })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the same short addresses, and keeps what was chosen', async ({ page }) => {
    await page.goto('/es/practicas');
    const words = page.getByRole('search').getByRole('searchbox');
    await words.fill('escuelas familias');
    await words.press('Enter');
    await expect(page).toHaveURL(/\/es\/practicas\?q=escuelas\+familias$/);
    await expect(page.getByRole('combobox', SORT).locator('option:checked')).toHaveText('Relevancia');
    await expect(page.getByRole('list', { name: 'Con algunas de las palabras' })).toBeVisible();

    await page.getByRole('link', { name: 'que tienen todas' }).click();
    await page
      .getByRole('group', { name: 'Dimensión' })
      .getByRole('checkbox', { name: /^Educación/ })
      .check();
    await page.getByRole('button', { name: 'Aplicar filtros' }).click();
    await expect(page).toHaveURL(/\?q=escuelas\+familias(?=.*&dimension=d7)(?=.*&match=all)(?!.*sort=)/);
    await words.fill('');
    await words.press('Enter');
    await expect(page).toHaveURL(/\/es\/practicas\?dimension=d7$/);
    await expect(page.getByRole('combobox', SORT).locator('option:checked')).toHaveText('Publicación más reciente');
  });
});
