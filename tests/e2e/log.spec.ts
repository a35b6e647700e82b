import { request } from 'node:http';
import { createClient } from '@libsql/client';
import { startThrowawayPortal, type ThrowawayPortal } from '../../scripts/steps/throwaway-portal';
import { LOGGED_PATHS } from '../factories/logged-paths';
import { expect, test } from './fixtures';

/** A portal of its own, whose log is read: what visitors send holds this, in every place, and never stands in it. */
const SECRET = 'zz';

let portal: ThrowawayPortal;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  portal = await startThrowawayPortal(['tests/e2e/server/empty.ts']);
});
test.afterAll(() => portal.stop());

const HEADERS = {
  'user-agent': 'zzagent',
  referer: 'http://zzreferer.example/?q=zz',
  cookie: 'payload-token=zzcookie; zz=zz',
  'x-forwarded-for': '203.0.113.77',
  'x-request-id': 'zzid',
  authorization: 'JWT zztoken',
  origin: 'http://zzorigin.example',
};

interface Sent {
  method?: string;
  path: string;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** Sends what fetch would mend or refuse. @returns the status; 0 where there was no answer. */
const send = ({ method = 'GET', path, type, body, headers = {} }: Sent): Promise<number> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(portal.url);
    const content = type === undefined ? {} : { 'content-type': type };
    const sent = request(
      { hostname, port, path, method, headers: { ...HEADERS, ...content, ...headers } },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('error', () => resolve(0));
    sent.end(body);
  });

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'multipart/form-data; boundary=zzb';
const form = (name: string, file: string) =>
  `--zzb\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\nContent-Type: application/pdf\r\n\r\nzz\r\n--zzb--\r\n`;
const post = (path: string, body: string, type = JSON_TYPE, headers = {}): Sent => ({
  method: 'POST',
  path,
  type,
  body,
  headers,
});

const ASKED: readonly Sent[] = [
  ...LOGGED_PATHS.map(([path]) => ({ path })),
  ...['practices', 'users', 'media', 'zzcollection@x.cl', '__proto__', '%ff'].map((name) => ({
    path: `/api/${name}?where=zz&sort=zz`,
  })),
  { path: '/api/practices?where[title][equals]=zz&page=1e400' },
  { path: '/api/media/file/x.png?prefix=../zz' },
  post('/api/users/login', JSON.stringify({ email: 'zz@persona.example', password: 'zzclave' })),
  post('/api/users/login', '{"zz'),
  post('/api/users/reset-password', JSON.stringify({ token: 'zzficha', password: 'zzclave y más larga' })),
  post('/api/users/forgot-password', JSON.stringify({ email: 'zz@persona.example' })),
  post('/api/users/unlock', JSON.stringify({ email: 'zz@persona.example' })),
  post('/api/users/verify/zzficha', ''),
  post('/api/practices', JSON.stringify({ title: 'zz' })),
  post('/api/practices', JSON.stringify({ title: 'zz' }), JSON_TYPE, { 'x-payload-http-method-override': 'GET' }),
  post('/api/media', form('zzname', 'zzfile.pdf'), FORM_TYPE),
  post('/api/attachments', '--zzb\r\nbroken zz', FORM_TYPE),
  post('/es/buscar?q=zz', 'zz', 'text/plain', { 'next-action': 'zz00aabbccddeeff00112233445566778899aabbcc' }),
  post('/admin?zz', '["zz"]', 'text/plain;charset=UTF-8', {
    'next-action': '7f00aabbccddeeff00112233445566778899aabbcc',
  }),
  post('/es/buscar?q=zz', form('1_zz', 'zz'), FORM_TYPE),
  post('/admin/login', form('$ACTION_ID_zz', 'zz'), FORM_TYPE),
  post('/uso', '{"zz":1}'),
  post('/descargas/plantillas/x.docx?municipality=zz', form('logo', 'zz.png'), FORM_TYPE),
  { path: '/es/buscar?q=zz+12.345.678-5' },
  { path: '/sugerencias?of=zz&q=zz' },
  { path: '/vista-previa?path=zz' },
  { path: '/es?q=zz', headers: { rsc: '1', 'next-router-state-tree': 'zz' } },
  { path: '/es?q=zz', headers: { host: 'zzhost.example' } },
  { path: '/api/practices?q=zz', method: 'PROPFIND' },
];

const lines = (): Record<string, unknown>[] =>
  portal
    .log()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

function expectNothingTold(): void {
  expect(portal.log()).not.toContain(SECRET);
  expect(portal.log()).not.toMatch(/203\.0\.113\.77|12\.345|\?q=/);
}

test('refusals are told by a line each, which holds nothing that was sent', async () => {
  const statuses: number[] = [];
  for (const each of ASKED) statuses.push(await send(each));
  // Node itself refuses it, before there is a request.
  expect(await send({ path: '/es?q=zz', method: 'ZZMETHOD' })).toBe(400);
  await settled();
  const refused = statuses.filter((status) => status >= 400);
  expect(refused.length, 'requests that were refused').toBeGreaterThan(20);
  const told = lines().filter(({ request }) => request !== undefined);
  expect(told.map(({ status }) => status)).toEqual(refused);
  expectNothingTold();
});

test('a failure is told by its kind and place, without the query that failed and its words', async () => {
  const database = createClient({ url: `file:${portal.directory}/portal.db` });
  await database.execute('ALTER TABLE practices RENAME TO practices_gone');
  const before = lines().length;
  try {
    const statuses = [
      await send({ path: '/es/practicas/una-practica?q=zz' }),
      await send({ path: '/api/practices?limit=1' }),
    ];
    expect(statuses).toEqual([500, 500]);
  } finally {
    await database.execute('ALTER TABLE practices_gone RENAME TO practices');
    database.close();
  }
  await settled();
  const told = lines().slice(before);
  expect(told.map(({ msg, path }) => [msg, path])).toEqual([
    ['failed', '/es/practicas/una-practica'],
    ['failed', '/api/practices'],
  ]);
  for (const { at } of told) expect(at).toEqual(expect.arrayContaining([expect.stringContaining('.js:')]));
  expectNothingTold();
});

test('a flood of refusals is some lines and a number', async () => {
  const before = portal.log().length;
  for (let index = 0; index < 400; index += 1) await send({ path: '/api/users?limit=1' });
  await settled();
  expect(portal.log().slice(before).split('\n').length).toBeLessThan(100);
  expectNothingTold();
});
