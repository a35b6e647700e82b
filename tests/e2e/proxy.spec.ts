import { readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startNginx, type Front } from '../../scripts/steps/nginx';
import { expect, test } from './fixtures';
import { createPractice } from './records';

/** How long a visitor may have to wait behind nginx; how long it took is printed. */
const WAIT = { timeout: 20_000, intervals: [100] };
/** How long nginx keeps a page: two seconds, counted in whole ones, so that nearly three may pass. */
const KEPT_MS = 3_500;

const nginx = process.env.NGINX_PATH ?? '';
let front: Front;

test.describe.configure({ mode: 'serial' });
test.skip(nginx === '', 'nginx is not on this machine: apt-get install nginx-light');
test.beforeAll(async ({ baseURL }) => {
  // These tests ask for one page more often than a municipality does; limits have tests of their own below.
  front = await startNginx(nginx, baseURL ?? '', { unlimited: true });
});
test.afterAll(() => front.stop());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(front.url + path, { headers, redirect: 'manual' });

/** Spellings of the cookie of Next's draft mode, some of which Next reads as it and some of which it does not. */
const SPELLINGS = [
  '__prerender_bypass=x',
  '__prerender_bypass =x',
  '__prerender_bypass\t=x',
  'a=b;__prerender_bypass=x',
  'a=b;   __prerender_bypass = x ; c=d',
  '__PRERENDER_BYPASS=x',
  '"__prerender_bypass"=x',
  '__prerender_bypass',
  '__prerender%5Fbypass=x',
  '__next_preview_data =x',
  'payload-token =x',
];

test('what nginx keeps follows the portal, whatever a visitor sends along', async ({ editorApi }) => {
  test.setTimeout(120_000);
  const { id, path } = await createPractice(editorApi, 'Huerto comunitario de Pemuco');
  /** Each spelling has an entry of its own; the page's own is last. */
  const addresses = [...SPELLINGS.map((_, index) => `${path}?spelling=${index}`), path];
  const statuses = async () =>
    new Set(await Promise.all(addresses.map(async (address) => (await ask(address)).status)));
  expect(await statuses(), 'a draft').toEqual(new Set([404]));

  const set = (status: string) => editorApi.patch(`/api/practices/${id}?locale=es`, { data: { _status: status } });
  expect((await set('published')).ok()).toBe(true);
  const published = Date.now();
  await expect.poll(statuses, WAIT).toEqual(new Set([200]));
  console.log(`Published behind nginx, where it was a 404 before, after ${Date.now() - published} ms`);

  // Right after the cached copy has expired, so that the answer to the cookie would be the one that is cached.
  await new Promise((resolve) => setTimeout(resolve, KEPT_MS));
  for (const [index, cookie] of SPELLINGS.entries()) {
    const answer = await ask(addresses[index] ?? '', { cookie });
    expect(answer.status, cookie).toBe(200);
    expect(answer.headers.get('cache-control') ?? '', cookie).not.toMatch(/s?-?max-?age=\d{2}/);
  }
  expect(await statuses()).toEqual(new Set([200]));

  expect((await set('draft')).ok()).toBe(true);
  const withdrawn = Date.now();
  await expect.poll(statuses, WAIT).toEqual(new Set([404]));
  console.log(
    `Unpublished behind nginx, after ${SPELLINGS.length} spellings of a cookie, after ${Date.now() - withdrawn} ms`,
  );
});

/** Addresses that lead to nothing, of every kind that is handled separately. */
const NOTHING = [
  '/_next/static/chunks/nothing.js',
  '/_next/static/nothing',
  '/_next/image?url=%2Ffavicon.svg&w=64&q=75',
  '/_next/data/nothing/es.json',
  '/icons/nothing.png',
  '/icons',
  '/covers',
  '/covers/nothing.svg',
  '/covers/nothing.png',
  '/covers/a/b',
  '/descargas',
  '/descargas/nothing',
  '/descargas/plantillas/nothing.docx',
  '/descargas/a/b/c/d',
  '/vista-previa/nothing/at-all',
  '/sugerencias/nothing',
  '/uso/nothing',
  '/es/practicas/nothing',
  '/es/nothing/at-all',
  '/%65s/practicas/nothing',
  '/ES/practicas/nothing',
  '/apiary/nothing',
  '/administration',
  '/api/nothing',
  '/api/graphql-playground',
  '/nothing-here',
];

test('nothing that is not there is kept beyond seconds', async ({ baseURL }) => {
  for (const path of NOTHING) {
    const answer = await fetch(baseURL + path, { redirect: 'follow' });
    expect(answer.status, path).toBe(404);
    const lasts = /(?:s-maxage|max-age)=(\d+)/g;
    const seconds = [...(answer.headers.get('cache-control') ?? '').matchAll(lasts)].map(([, each]) => Number(each));
    expect(Math.max(0, ...seconds), `${path} says for how many seconds`).toBeLessThanOrEqual(2);
    await ask(path);
  }
  await new Promise((resolve) => setTimeout(resolve, KEPT_MS));
  for (const path of NOTHING) expect((await ask(path)).headers.get('x-cache'), path).not.toBe('HIT');
});

/** Addresses that resolve to others: fetch would normalise them. */
const TWISTED = [
  '/es/p/../../_next/static/x',
  '/es/p%2F..%2F..%2F_next%2Fstatic%2Fx',
  '/covers/portal.svg/../../_next/static/y',
  '/_next/static/..\\..\\es',
];

test('nothing is kept under the rules of another address', async () => {
  for (const path of TWISTED) {
    const { hostname, port } = new URL(front.url);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ hostname, port, path }, resolve).on('error', reject);
    });
    answer.resume();
    expect([answer.statusCode, answer.headers['x-cache']], path).toEqual([404, undefined]);
  }
  expect((await ask('/es/buscar?q=a%2Fb')).status).toBe(200);
});

test('what is named by its content is kept for long, by nginx and by browsers', async () => {
  const html = await (await ask('/es')).text();
  const script = /\/_next\/static\/[^"]+\.js/.exec(html)?.[0] ?? '';
  await (await ask(script)).arrayBuffer();
  const again = await ask(script);
  expect([again.headers.get('x-cache'), again.headers.get('cache-control')]).toEqual([
    'HIT',
    'public, max-age=31536000, immutable',
  ]);
});

test('the portal is told who asks and where, on pages too', async () => {
  const moved = await ask('/en/practicas');
  expect([moved.status, new URL(moved.headers.get('location') ?? '', front.url).href]).toEqual([
    301,
    `${front.url}/en/practices`,
  ]);
  const chosen = await ask('/', { 'accept-language': 'en' });
  expect(new URL(chosen.headers.get('location') ?? '', front.url).href).toBe(`${front.url}/en`);
});

test('what is too large is refused in the language of whoever sends it', async () => {
  const send = (language: string) =>
    fetch(`${front.url}/api/users/login`, {
      method: 'POST',
      headers: { 'accept-language': language },
      body: new Uint8Array(15 * 1024 * 1024),
    });
  const [spanish, english] = [await send('es-CL'), await send('en-GB')];
  expect([spanish.status, await spanish.text()]).toEqual([413, expect.stringContaining('el máximo que recibe')]);
  expect([english.status, await english.text()]).toEqual([413, expect.stringContaining('the most that')]);
});

/** A portal that declares everything cacheable for a year, in every way it can; and reports what it was asked. */
async function boastful(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    response.writeHead(/\/(\d{3})/.exec(request.url ?? '')?.[1] === '404' ? 404 : 200, {
      'Cache-Control': 'public, max-age=31536000, s-maxage=31536000, immutable, stale-while-revalidate=31536000',
      Expires: 'Fri, 01 Jan 2100 00:00:00 GMT',
      'X-Accel-Expires': '31536000',
    });
    response.end(JSON.stringify({ cookie: request.headers.cookie ?? null, host: request.headers.host }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

/** Asks from another address of this machine than everybody else; Linux alone has them without being told. */
const askFrom = (localAddress: string, url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(
      url,
      { localAddress, headers: { 'x-forwarded-for': `203.0.113.${Math.floor(Math.random() * 256)}` } },
      (answer) => {
        answer.resume();
        resolve(answer);
      },
    ).on('error', reject);
  });

/** The answers to many requests at once, counted by status. */
async function statusesOf(
  times: number,
  one: (index: number) => Promise<IncomingMessage>,
): Promise<Map<number, number>> {
  const answers = await Promise.all(Array.from({ length: times }, (_, index) => one(index)));
  const counts = new Map<number, number>();
  for (const { statusCode = 0 } of answers) counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1);
  return counts;
}

test('one caller gets no more than a municipality needs, whoever they say they are, and nobody else has less', async () => {
  test.skip(process.platform !== 'linux', 'one address only');
  const upstream = await boastful();
  const own = await startNginx(nginx, upstream.url);
  try {
    const flood = (from: string, path: string) => (index: number) => askFrom(from, `${own.url}${path}${index}`);
    // What a full workshop asks for at once.
    expect(await statusesOf(200, flood('127.0.0.1', '/es/practicas/'))).toEqual(new Map([[200, 200]]));
    expect(await statusesOf(60, flood('127.0.0.1', '/descargas/plantillas/'))).toEqual(new Map([[200, 60]]));
    for (const [path, most] of [
      ['/es/buscar?q=', 260],
      ['/descargas/plantillas/', 160],
      ['/es/nothing/', 400],
      ['/api/practices?page=', 300],
      ['/api/users/login?', 60],
    ] as const) {
      const counts = await statusesOf(600, flood('127.0.0.2', path));
      expect([...counts.keys()].sort(), path).toEqual([200, 429]);
      expect(counts.get(200), path).toBeLessThanOrEqual(most);
    }
    const refused = await askFrom('127.0.0.2', `${own.url}/api/users/login`);
    expect([refused.statusCode, refused.headers['retry-after'], refused.headers['cache-control']]).toEqual([
      429,
      '5',
      'no-store',
    ]);
    for (const path of [
      '/es/buscar?q=salud',
      '/descargas/plantillas/x',
      '/es/nothing',
      '/api/practices',
      '/api/users/login',
    ])
      expect((await askFrom('127.0.0.3', own.url + path)).statusCode, path).toBe(200);
    expect(await readFile(`${own.folder}/error.log`, 'utf8'), 'a refusal is written nowhere').not.toContain(
      '127.0.0.2',
    );
  } finally {
    await own.stop();
    upstream.stop();
  }
});

test('nginx keeps nothing for longer than it allows, whatever the portal says, and passes no cookie of visitors on', async () => {
  const upstream = await boastful();
  const own = await startNginx(nginx, upstream.url);
  try {
    const paths = [
      '/es/page',
      '/es/404',
      '/covers/x.svg?d=d1',
      '/covers/404.svg',
      '/_next/static/404.js',
      '/icons/404',
    ];
    const get = (path: string, headers: Record<string, string> = {}) => fetch(own.url + path, { headers });
    const seen = async (path: string, cookie?: string) =>
      (await (await get(path, cookie ? { cookie } : {})).json()) as { cookie: string | null; host: string };
    expect(await seen('/es/one', 'visitor=1')).toEqual({ cookie: null, host: new URL(own.url).host });
    for (const [index, cookie] of SPELLINGS.entries()) {
      const path = `/es/spelling-${index}`;
      const passed = (await seen(path, cookie)).cookie;
      // Either the portal does not see it, or none of its answers is cached.
      if (passed !== null) expect((await get(path)).headers.get('x-cache'), cookie).toBe('MISS');
    }
    for (const path of paths) await get(path);
    await new Promise((resolve) => setTimeout(resolve, KEPT_MS));
    for (const path of paths) expect((await get(path)).headers.get('x-cache'), path).not.toBe('HIT');
  } finally {
    await own.stop();
    upstream.stop();
  }
});
