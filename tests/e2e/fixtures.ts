import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test';
import { editorAddress } from './server/editors';

interface Fixtures {
  /** Whatever a browser would write in red fails the test, unless it says which message it expects. */
  expectedErrors: RegExp[];
  /** A request context signed in as the editor, with the whole of the REST API. */
  editorApi: APIRequestContext;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, provide) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await provide(page);
    const unexpected = errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)));
    expect(unexpected, 'errors in the browser console').toEqual([]);
  },
  editorApi: async ({ playwright, baseURL }, provide) => {
    const context = await playwright.request.newContext(baseURL ? { baseURL } : {});
    const { email, password } = editor();
    const answer = await context.post('/api/users/login', { data: { email, password } });
    expect(answer.ok(), 'the editor signs in').toBe(true);
    await provide(context);
    await context.dispose();
  },
});

export { expect };

export const editor = (): { email: string; password: string } => ({
  email: editorAddress(base.info().parallelIndex),
  password: process.env.EDITOR_PASSWORD ?? '',
});

/** Signs the editor in, as a person does. */
export async function signIn(page: Page): Promise<void> {
  const { email, password } = editor();
  await page.goto('/admin/login');
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.locator('button[type=submit]').click();
  await expect(page).toHaveURL(/\/admin\/?$/);
}

/** Expects that axe finds nothing at all, best practices included. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
  expect(found, 'axe').toEqual([]);
}
