import { createHash } from 'node:crypto';
import { request as send } from 'node:http';
import { startNginx, type Front } from '../../scripts/steps/nginx';
import { pdf } from '../factories/pdf';
import { editor, expect, signIn, test } from './fixtures';
import { PAGE_KINDS } from './page-kinds';
import { createPractice } from './records';

const nginx = process.env.NGINX_PATH ?? '';
let front: Front | undefined;

test.beforeAll(async ({ baseURL }) => {
  if (nginx !== '') front = await startNginx(nginx, baseURL ?? '');
});
test.afterAll(() => front?.stop());

interface Answer {
  status: number;
  /** Each header as often as it was sent, by its name in small letters. */
  headers: Map<string, string[]>;
  body: string;
}

/** Sends an address as it is written, which fetch would mend, and does not follow where it leads. */
function ask(origin: string, path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const request = send({ hostname, port, path, method, headers }, (response) => {
      const sent = new Map<string, string[]>();
      for (let at = 0; at < response.rawHeaders.length; at += 2) {
        const name = (response.rawHeaders[at] ?? '').toLowerCase();
        sent.set(name, [...(sent.get(name) ?? []), response.rawHeaders[at + 1] ?? '']);
      }
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: sent, body }));
    });
    request.on('error', reject);
    request.end();
  });
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};
const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;

/** The scripts in a page that its policy does not let run: none, or the page does not work. */
function blockedScripts(body: string, sources: string): string[] {
  return [...body.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/type="application\/(?:ld\+)?json"|src=/.test(attributes))
    .filter(([, attributes = '', text = '']) => {
      const nonce = /nonce="([^"]+)"/.exec(attributes)?.[1];
      const hash = createHash('sha256').update(text).digest('base64');
      return !sources.includes(`'sha256-${hash}'`) && !(nonce && sources.includes(`'nonce-${nonce}'`));
    })
    .map(([whole]) => whole.slice(0, 80));
}

function expectSafe({ status, headers, body }: Answer, at: string): void {
  for (const [name, value] of Object.entries(SAFE)) expect(headers.get(name), `${name} at ${at}`).toEqual([value]);
  expect(headers.has('x-powered-by'), at).toBe(false);
  expect(headers.has('x-kept-scripts'), at).toBe(false);
  if (status === 304) return;
  const [policy = '', ...others] = headers.get('content-security-policy') ?? [];
  expect(others, `one policy at ${at}`).toEqual([]);
  if (!headers.get('content-type')?.[0]?.startsWith('text/html')) {
    expect(policy, at).toMatch(/^default-src 'none'; sandbox;/);
    return;
  }
  const sources = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
  expect(sources, at).toMatch(/^'self'(?: 'nonce-[\w+/=]{24}'| 'sha256-[\w+/=]{44}')*$/);
  expect(policy, at).toMatch(/object-src 'none'; frame-ancestors 'none'/);
  expect(blockedScripts(body, sources), `scripts at ${at}`).toEqual([]);
}

const AS_PAGE = { headers: { accept: 'text/html' } };

/** What strangers can be answered, of every kind that is made in another place. */
const ANSWERS: readonly [what: string, path: string, status: number, asked?: Asked][] = [
  ['a page that is kept', '/es', 200],
  ['a page made for each request', '/es/buscar?q=salud', 200],
  [
    'a page made for each request, with a policy of the visitor’s',
    '/es/buscar?q=a',
    200,
    { headers: { 'content-security-policy': "script-src 'nonce-Zm9yZ2Vk'" } },
  ],
  ['data of a page, without its key', '/es/dimensiones', 307, { headers: { rsc: '1' } }],
  ['no page', '/es/nada/nada', 404],
  ['no record', '/es/practicas/nada', 404],
  ['nothing', '/nothing-here', 404],
  ['an address without a language', '/', 307],
  ['an address of the other language', '/en/practicas', 301],
  ['a preview of nobody', '/vista-previa?x', 404],
  ['suggestions', '/sugerencias?of=practices&q=sal&lang=es', 200],
  ['usage', '/uso', 405],
  ['robots', '/robots.txt', 200],
  ['the sitemap', '/sitemap.xml', 200],
  ['no document', '/descargas/plantillas/nada.pdf', 404],
  ['no document, as a page', '/descargas/plantillas/nada.pdf', 404, AS_PAGE],
  ['a cover', '/covers/portal.svg?d=d1-d4', 200],
  ['no record whose cover could be in pixels', '/covers/portal.png?d=d1-d4', 404],
  ['no cover', '/covers/nothing.svg', 404],
  ['records', '/api/practices?limit=1', 200],
  ['records that are not public', '/api/users', 401],
  ['no collection', '/api/nothing', 404],
  ['no file', '/api/media/file/nothing.png', 403],
  ['an odd method', '/api/practices', 400, { method: 'PROPFIND' }],
  ['whether it lives', '/api/health/live', 200],
  ['whether it is ready', '/api/health/ready', 200],
  ['the admin’s door', '/admin/login', 200],
  ['the admin, which leads to it', '/admin', 200],
  ['a file of the portal', '/favicon.svg', 200],
  ['no file of the build', '/_next/static/chunks/nothing.js', 404],
  ['a broken address', '/es/practicas/%ff', 404],
];

for (const through of ['the portal', 'nginx'] as const) {
  test(`every kind of answer of ${through} is safe, and pages run their own scripts alone`, async ({ baseURL }) => {
    test.skip(through === 'nginx' && !front, 'nginx is not on this machine');
    test.setTimeout(120_000);
    const origin = through === 'nginx' ? (front?.url ?? '') : (baseURL ?? '');
    for (const [what, path, status, asked] of ANSWERS) {
      const answer = await ask(origin, path, asked);
      expect.soft(answer.status, what).toBe(status);
      expectSafe(answer, `${what} (${path})`);
    }
    const { body } = await ask(origin, '/es');
    const script = /\/_next\/static\/[^"]+\.js/.exec(body)?.[0] ?? '';
    const built = await ask(origin, script);
    expect(built.status, script).toBe(200);
    expectSafe(built, script);
    for (const { name, path } of PAGE_KINDS) {
      for (const address of [path.es, path.en]) expectSafe(await ask(origin, address), `${name} (${address})`);
    }
  });
}

test('what nginx answers by itself is safe too', async () => {
  test.skip(!front, 'nginx is not on this machine');
  for (const [path, status] of [
    ['/api/internal/state', 404],
    ['/es/p/../../x', 404],
  ] as const) {
    const { headers, ...answer } = await ask(front?.url ?? '', path);
    expect(answer.status, path).toBe(status);
    expect(headers.get('x-content-type-options'), path).toEqual(['nosniff']);
    expect(headers.get('content-security-policy'), path).toEqual(["default-src 'none'; sandbox"]);
  }
});

test('a page has its policy from its first answer on, and no nonce of who came first', async ({
  editorApi,
  baseURL,
}) => {
  const { id, path } = await createPractice(editorApi, 'Taller de huertos de Lonquimay');
  const published = await editorApi.patch(`/api/practices/${id}?locale=es`, { data: { _status: 'published' } });
  expect(published.ok()).toBe(true);
  const origin = baseURL ?? '';
  let first: Answer | undefined;
  await expect
    .poll(async () => (first = await ask(origin, path)).status, { timeout: 20_000, intervals: [100] })
    .toBe(200);
  const answers = [first, await ask(origin, path), await ask(origin, path)];
  for (const answer of answers) {
    if (!answer) continue;
    expectSafe(answer, path);
    expect(answer.headers.get('content-security-policy')?.[0]).toContain("'sha256-");
    expect(answer.headers.get('content-security-policy')?.[0]).not.toContain('nonce');
    expect(answer.body).not.toContain('nonce="');
  }
  expect(answers.map((answer) => answer?.headers.get('x-nextjs-cache')?.[0])).toContain('HIT');
  const etag = answers[2]?.headers.get('etag')?.[0] ?? '';
  const held = await ask(origin, path, { headers: { 'if-none-match': etag } });
  expect(held.status).toBe(304);
  expect(held.headers.get('content-security-policy')).toEqual(answers[2]?.headers.get('content-security-policy'));
});

test('an uploaded file is served to be saved, and nothing in it can run', async ({ editorApi, baseURL }) => {
  const name = 'acta.pdf';
  const made = await editorApi.post('/api/attachments', {
    multipart: { _payload: JSON.stringify({ title: 'Acta' }), file: { name, mimeType: 'text/html', buffer: pdf() } },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { doc } = (await made.json()) as { doc: { id: string; url: string } };
  const { cookies } = await editorApi.storageState();
  const cookie = cookies.map((each) => `${each.name}=${each.value}`).join('; ');
  const file = await ask(baseURL ?? '', doc.url, { headers: { cookie } });
  expect(file.status).toBe(200);
  expectSafe(file, doc.url);
  expect(file.headers.get('content-type')).toEqual(['application/pdf']);
  expect(file.headers.get('content-disposition')).toEqual(['attachment']);
  await editorApi.delete(`/api/attachments/${doc.id}`);
});

test('the admin works under its policy: a text is written, a picture is uploaded', async ({ page }) => {
  test.setTimeout(120_000);
  const refused: string[] = [];
  await page.exposeFunction('refusedByPolicy', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void (window as unknown as { refusedByPolicy(what: string): void }).refusedByPolicy(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  await signIn(page);
  expect(editor().email).not.toBe('');
  await page.goto('/admin/collections/pages/create');
  await page.locator('#field-title').fill('Huerto');
  const text = page.locator('[contenteditable=true]').first();
  await text.click();
  await text.pressSequentially('Un terreno que se cultiva.');
  await expect(text).toContainText('cultiva');
  await page.goto('/admin/collections/media/create');
  await page.locator('input[type=file]').first().setInputFiles('public/icons/apple-touch-icon.png');
  await page.locator('#field-alt').fill('El signo del portal');
  await page.locator('#action-save').click();
  await expect(page.locator('.file-details img, .thumbnail img').first()).toBeVisible({ timeout: 30_000 });
  expect(refused).toEqual([]);
});
