import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const routes = async () => ({
  robots: (await import('@/app/(data)/robots.txt/route')).GET,
  sitemap: (await import('@/app/(data)/sitemap.xml/route')).GET,
});

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

it('search engines may read a public portal, but for the admin', async () => {
  const text = await (await routes()).robots().text();
  expect(text).toContain('Disallow: /admin\n');
  expect(text).toContain('Sitemap: ');
  expect(text).not.toContain('Disallow: /\n');
});

it('search engines are kept out of a portal that is only tried out', async () => {
  vi.stubEnv('SEARCH_ENGINES', 'false');
  const { robots, sitemap } = await routes();
  expect(await robots().text()).toBe('User-agent: *\nDisallow: /\n');
  const answer = await sitemap();
  expect([answer.status, await answer.text()]).toEqual([404, '']);
});
