import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test';
import { expect } from './fixtures';

type Playwright = PlaywrightWorkerArgs['playwright'];

/** Requests of a person whom the administrator makes for them. @param about their role, and what limits it. */
async function newAccount(
  playwright: Playwright,
  baseURL: string,
  about: (
    admin: APIRequestContext,
  ) => Promise<{ role: 'contributor' | 'editor'; municipality?: string; region?: string }>,
): Promise<APIRequestContext> {
  const password = process.env.EDITOR_PASSWORD ?? '';
  const admin = await playwright.request.newContext({ baseURL });
  expect((await admin.post('/api/users/login', { data: { email: 'admin@portal.invalid', password } })).ok()).toBe(true);
  const email = `cuenta-${Date.now()}-${Math.random().toString(36).slice(2)}@portal.invalid`;
  const data = { email, password, name: 'Cuenta', ...(await about(admin)) };
  expect((await admin.post('/api/users', { data })).ok()).toBe(true);
  await admin.dispose();
  const context = await playwright.request.newContext({ baseURL });
  expect((await context.post('/api/users/login', { data: { email, password } })).ok()).toBe(true);
  return context;
}

/** Somebody of a municipality. */
export const contributor = (playwright: Playwright, baseURL: string): Promise<APIRequestContext> =>
  newAccount(playwright, baseURL, async (admin) => {
    const { docs } = (await (await admin.get('/api/municipalities?limit=1')).json()) as { docs: { id: string }[] };
    return { role: 'contributor', municipality: docs[0]?.id ?? '' };
  });

/** An editor of one region. */
export const regionalEditor = (playwright: Playwright, baseURL: string): Promise<APIRequestContext> =>
  newAccount(playwright, baseURL, () => Promise.resolve({ role: 'editor', region: 'CL-AP' }));
