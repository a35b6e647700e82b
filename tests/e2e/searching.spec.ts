import { expect, test } from './fixtures';

/** «40 de 40»: how many there are in all moves while another journey publishes. */
const ALL = /^(\d+) de \1 prácticas$/;
const found = (heading: string): RegExp => new RegExp(`^${Number.parseInt(heading, 10)} de `);

test('a visitor searches while typing, ticks and unticks, and never loses their place', async ({ page }) => {
  await page.goto('/es/practicas');
  const words = page.getByRole('search').getByRole('searchbox');
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

test('words that name a value are offered as a filter, never applied unasked', async ({ page }) => {
  await page.goto('/es/practicas?q=mujeres');
  const offer = page.getByRole('link', { name: /Población:\s*Mujeres/ });
  await expect(offer).toBeVisible();
  await expect(page.getByRole('list', { name: 'Filtros elegidos' })).toHaveCount(0);
  await offer.click();
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
    await page.getByRole('search').getByRole('searchbox').fill(words);
    const hit = page.locator('.hit').filter({ has: page.getByRole('link', { name: title, exact: true }) });
    await expect(hit).toHaveCount(1);
    await expect(hit).toContainText(kind);
    await expect(hit.locator('mark').first()).toBeVisible();
    await hit.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(leadsTo);
  }
});
