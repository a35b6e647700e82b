import AxeBuilder from '@axe-core/playwright';
import { editor, expect, test } from './fixtures';

const PASSWORD = 'una clave de prueba';
const NEW = 'olivos al amanecer';

// Refusals stand in the console as well.
test.use({ expectedErrors: [/status of 40[01]/] });

test('a person changes the password, ends a session, and is deactivated when they leave', async ({
  browser,
  page,
  playwright,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const admin = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) });
  const signedIn = await admin.post('/api/users/login', {
    data: { email: 'admin@portal.invalid', password: editor().password },
  });
  expect(signedIn.ok()).toBe(true);
  const email = `persona-${Date.now()}@portal.invalid`;
  const added = await admin.post('/api/users', {
    data: { email, password: PASSWORD, name: 'Rosa Pérez', role: 'editor' },
  });
  const { doc } = (await added.json()) as { doc: { id: string } };

  // At home a session is left open.
  const home = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) });
  await home.post('/api/users/login', { data: { email, password: PASSWORD } });
  const isAtHome = async () => ((await (await home.get('/api/users/me')).json()) as { user: unknown }).user !== null;
  expect(await isAtHome()).toBe(true);

  const signIn = async (password: string) => {
    await page.goto('/admin/login');
    await page.locator('#field-email').fill(email);
    await page.locator('#field-password').fill(password);
    await page.locator('button[type=submit]').click();
  };
  await signIn(PASSWORD);
  await expect(page).toHaveURL(/\/admin\/?$/);
  await page.goto('/admin/account');
  const sessions = page.locator('.own-sessions li');
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: 'Esta sesión' })).toHaveCount(1);
  expect((await new AxeBuilder({ page }).include('.own-sessions').analyze()).violations).toEqual([]);
  await sessions.getByRole('button').click();
  await expect(sessions).toHaveCount(1);
  expect(await isAtHome()).toBe(false);

  const change = async (present: string, password: string) => {
    await page.locator('#field-presentPassword').fill(present);
    if (!(await page.locator('#field-password').isVisible())) await page.locator('#change-password').click();
    await page.locator('#field-password').fill(password);
    await page.locator('#field-confirm-password').fill(password);
    // While the form takes in what was just written, it sends nothing.
    await expect(async () => {
      const sent = page.waitForRequest((request) => request.method() === 'PATCH', { timeout: 2_000 });
      await page.locator('#action-save').click({ timeout: 2_000 });
      await sent;
    }).toPass();
  };
  await change(PASSWORD, 'Contraseña2026');
  await expect(page.getByText('una de las más usadas').first()).toBeVisible();
  await change('no es esta clave', NEW);
  await expect(page.getByText('No es su clave actual').first()).toBeVisible();
  await change(PASSWORD, NEW);
  await expect(
    page
      .locator('.payload-toast-container')
      .getByText(/éxito|correctamente/i)
      .first(),
  ).toBeVisible();

  const other = await browser.newContext({ storageState: await admin.storageState() });
  const desk = await other.newPage();
  await desk.goto(`/admin/collections/users/${doc.id}`);
  await desk.locator('#field-deactivated').check();
  await desk.locator('#action-save').click();
  await expect(
    desk
      .locator('.payload-toast-container')
      .getByText(/éxito|correctamente/i)
      .first(),
  ).toBeVisible();
  await desk.locator('.hand-over select').selectOption({ index: 1 });
  await desk.locator('.hand-over button').click();
  await expect(desk.getByText('Registros traspasados: 0.')).toBeVisible();
  await desk.goto('/admin/collections/audit-log');
  await expect(desk.getByRole('cell', { name: 'Cuenta desactivada' }).first()).toBeVisible();
  await other.close();

  await page.goto('/admin/account');
  await expect(page).toHaveURL(/\/admin\/login/);
  await signIn(NEW);
  await expect(page.getByText('El correo o la contraseña son incorrectos').first()).toBeVisible();
});
