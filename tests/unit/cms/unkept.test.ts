import { expect, it } from 'vitest';
import { KnownBrowsers } from '@/cms/accounts/known-browser';
import { unkept } from '@/cms/access/unkept';

const kept = async (path: string, headers: Record<string, string> = {}): Promise<string | null> => {
  const handler = unkept(() => Promise.resolve(Response.json({})));
  return (await handler(new Request(`http://127.0.0.1${path}`, { headers }), {})).headers.get('cache-control');
};

it.each(['/api/users/me', '/api/users', '/api/sessions', '/api/audit-log/x'])('nobody keeps %s', async (path) => {
  expect(await kept(path)).toBe('private, no-store');
});

it('nobody keeps what a signed-in person is answered, however they say who they are', async () => {
  expect(await kept('/api/practices')).toBeNull();
  expect(await kept('/api/practices', { cookie: 'payload-token=x' })).toBe('private, no-store');
  expect(await kept('/api/practices', { authorization: 'JWT x' })).toBe('private, no-store');
  expect(await kept('/api/media/file/huerto.webp', { cookie: 'payload-token=x' })).toBe('private, no-cache');
});

it('a browser is remembered by a cookie for one account, which scripts and other sites do not get', () => {
  const browsers = new KnownBrowsers('a secret of the portal', { secure: true, path: '/api/users/login' });
  const given = browsers.cookie('rosa@talca.cl');
  expect(given).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
  const [cookie = ''] = given.split(';');
  const nameFor = (sent: string, account: string) => browsers.nameOf(new Headers({ cookie: sent }), account);
  expect(nameFor(cookie, 'rosa@talca.cl')).not.toBeNull();
  expect(nameFor(cookie, 'ana@talca.cl')).toBeNull();
  expect(nameFor(cookie.replace('=', '=0'), 'rosa@talca.cl')).toBeNull();
});
