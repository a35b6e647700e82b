import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { APIResponse } from '@playwright/test';
import { tokenIn } from '../../scripts/steps/sign-in';
import { editor, expect, test } from './fixtures';

const MEGABYTE = 1024 * 1024;
/** The most that one body may add to the portal's memory, in MB: a body of 60 MB that is read takes several hundred. */
const MOST_GROWTH_MB = 150;

/** Memory of the portal's process, in MB; 0 on systems that do not report it. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${process.env.PORTAL_PID}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

interface Sent {
  status: number;
  text: string;
  grewBy: number;
  took: number;
}

interface Sending {
  method?: string;
  type: string;
  /** Megabytes, after what it begins with. */
  size: number;
  begins?: string;
  headers?: Record<string, string>;
  /** Without saying its length. */
  inPieces?: boolean;
}

function* pieces(begins: string, size: number): Generator<Buffer> {
  yield Buffer.from(begins);
  for (let sent = 0; sent < size; sent += 1) yield Buffer.alloc(MEGABYTE, 'x');
}

/** Sends a body, and watches how the portal's memory grows meanwhile. */
async function send(
  url: string,
  { method = 'POST', type, size, begins = '', headers = {}, inPieces }: Sending,
): Promise<Sent> {
  const before = await memory();
  const started = performance.now();
  let peak = before;
  const watching = setInterval(() => void memory().then((now) => (peak = Math.max(peak, now))), 20);
  const body = inPieces
    ? Readable.toWeb(Readable.from(pieces(begins, size)))
    : Buffer.concat([...pieces(begins, size)]);
  try {
    const answer = await fetch(url, {
      method,
      headers: { 'accept-language': 'es', 'content-type': type, ...headers },
      body,
      redirect: 'manual',
      ...(inPieces ? { duplex: 'half' } : {}),
    } as RequestInit);
    return {
      status: answer.status,
      text: await answer.text(),
      grewBy: peak - before,
      took: performance.now() - started,
    };
  } finally {
    clearInterval(watching);
  }
}

const LOGIN = '{"email":"a@b.cl","password":"';
const FORM = '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n';
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'multipart/form-data; boundary=b';
const QUERY_TYPE = 'application/x-www-form-urlencoded';
const AS_QUERY = { 'x-payload-http-method-override': 'GET' };

/** Every route that reads a body, asked by a stranger for more than it takes. */
const CASES: [what: string, path: string, sending: Sending, statuses: number[]][] = [
  ['signing in', '/api/users/login', { type: JSON_TYPE, begins: LOGIN, size: 60 }, [413]],
  ['a form to sign in', '/api/users/login', { type: FORM_TYPE, begins: FORM, size: 60 }, [413]],
  ['an upload', '/api/media', { type: FORM_TYPE, begins: FORM, size: 60 }, [413]],
  ['a change', '/api/practices/x', { method: 'PATCH', type: JSON_TYPE, begins: LOGIN, size: 60 }, [413]],
  ['a replacement', '/api/practices/x', { method: 'PUT', type: JSON_TYPE, begins: LOGIN, size: 60 }, [413]],
  ['no such route', '/api/nothing', { type: JSON_TYPE, begins: LOGIN, size: 60 }, [413]],
  ['GraphQL', '/api/graphql', { type: JSON_TYPE, begins: LOGIN, size: 60 }, [413]],
  ['a query as POST', '/api/practices', { type: QUERY_TYPE, begins: 'a=', size: 20, headers: AS_QUERY }, [401]],
  ['a small query as POST', '/api/practices', { type: QUERY_TYPE, begins: 'a=', size: 0, headers: AS_QUERY }, [401]],
  ['an import', '/api/imports/preview', { type: 'text/csv', size: 60 }, [413]],
  ['a report of use', '/uso', { type: JSON_TYPE, begins: '{', size: 60 }, [413]],
  ['a logo', '/descargas/plantillas/nothing.pdf', { type: FORM_TYPE, begins: FORM, size: 60 }, [422]],
  // Pages are read: what is sent to one is refused whatever it is.
  ['a page', '/es', { type: FORM_TYPE, begins: FORM, size: 60 }, [413, 405]],
  ['a record’s page', '/es/practicas/nothing', { type: JSON_TYPE, begins: '{', size: 60 }, [413, 405]],
  ['the admin', '/admin/login', { type: FORM_TYPE, begins: FORM, size: 60 }, [413, 405]],
];

for (const [what, path, sending, statuses] of CASES) {
  for (const inPieces of [false, true]) {
    test(`${what}: a body too large${inPieces ? ', its length untold,' : ''} is refused unread`, async ({
      baseURL,
    }) => {
      const sent = await send(baseURL + path, { ...sending, inPieces });
      expect(inPieces ? statuses : statuses.slice(0, 1), sent.text.slice(0, 200)).toContain(sent.status);
      expect(sent.grewBy, 'MB').toBeLessThan(MOST_GROWTH_MB);
      expect(sent.took, 'ms').toBeLessThan(10_000);
    });
  }
}

/** The server function of the admin in the current build: it answers anybody who knows its name. */
const serverFunction = (): string => {
  const manifest = readFileSync('.next/server/server-reference-manifest.json', 'utf8');
  return Object.keys((JSON.parse(manifest) as { node: object }).node)[0] ?? '';
};

for (const inPieces of [false, true]) {
  test(`a server function takes no more than a record${inPieces ? ', its length untold' : ''}`, async ({ baseURL }) => {
    const sent = await send(`${baseURL}/admin/login`, {
      type: 'text/plain',
      begins: '["',
      size: 60,
      inPieces,
      headers: { 'next-action': serverFunction() },
    });
    // Beyond the bound Next reads no more, and so cannot read the call.
    expect(sent.status).toBe(inPieces ? 400 : 413);
    expect(sent.grewBy, 'MB').toBeLessThan(MOST_GROWTH_MB);
    expect(sent.took, 'ms').toBeLessThan(10_000);
  });
}

test('says why, in the language of whoever sends', async ({ baseURL }) => {
  const sending = { type: JSON_TYPE, begins: LOGIN, size: 2 };
  const spanish = await send(`${baseURL}/api/users/login`, sending);
  expect(JSON.parse(spanish.text)).toEqual({ errors: [{ message: expect.stringContaining('más de 1 MB') }] });
  const english = await send(`${baseURL}/api/users/login`, { ...sending, headers: { 'accept-language': 'en' } });
  expect(JSON.parse(english.text)).toEqual({
    errors: [{ message: expect.stringContaining('larger than 1 MB') }],
  });
});

/** With each cookie by itself. */
const headersOf = (answer: APIResponse): Headers =>
  new Headers(answer.headersArray().map(({ name, value }): [string, string] => [name, value]));

test('an editor sends more than a stranger, and no more than records and files need', async ({ baseURL, request }) => {
  const signedIn = await request.post('/api/users/login', { data: editor() });
  const headers = { authorization: `JWT ${tokenIn(headersOf(signedIn))}` };
  const patch = (size: number) =>
    send(`${baseURL}/api/practices/nothing`, { method: 'PATCH', type: JSON_TYPE, begins: LOGIN, size, headers });
  expect((await patch(1)).status, 'unreadable JSON, and so read').toBe(400);
  expect((await patch(2)).status).toBe(413);
  const upload = await send(`${baseURL}/api/media`, { type: FORM_TYPE, begins: FORM, size: 13, headers });
  expect(upload.status).toBe(413);

  const query = (text: string) =>
    request.post('/api/practices?depth=0&limit=1', {
      headers: { ...AS_QUERY, 'content-type': QUERY_TYPE },
      data: text,
    });
  const ids = Array.from({ length: 900 }, (_, index) => `where[id][in][${index}]=00000000-0000-4000-8000-${index}`);
  const long = await query(ids.join('&'));
  expect([long.status(), (await long.json()) as object]).toEqual([200, expect.objectContaining({ totalDocs: 0 })]);
  const longer = await send(`${baseURL}/api/practices`, {
    type: QUERY_TYPE,
    begins: 'where[a]=',
    size: 1,
    headers: { ...headers, ...AS_QUERY },
  });
  expect(longer.status).toBe(413);
});

test('GraphQL is not there, whatever it is asked', async ({ request }) => {
  const nested = Array.from(
    { length: 22 },
    (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
  );
  const query = `{ ...F0 } ${nested.join(' ')} fragment F22 on Query { __typename }`;
  for (const answer of [
    await request.post('/api/graphql', { data: { query }, timeout: 5_000 }),
    await request.get('/api/graphql', { params: { query }, timeout: 5_000 }),
    await request.get('/api/graphql-playground', { timeout: 5_000 }),
  ]) {
    expect(answer.status()).toBe(404);
  }
});

test('pictures are not drawn for whoever asks', async ({ request }) => {
  const answer = await request.get('/api/og?title=x');
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toBe('application/json');
});

const MALFORMED: [what: string, path: string, init: RequestInit][] = [
  ['half a form', '/es', { method: 'POST', headers: { 'content-type': FORM_TYPE }, body: FORM }],
  ['half a form', '/%65s/practicas', { method: 'POST', headers: { 'content-type': FORM_TYPE }, body: FORM }],
  [
    'a form without a boundary',
    '/admin/login',
    { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
  ],
  ['half a form', '/api/users/login', { method: 'POST', headers: { 'content-type': FORM_TYPE }, body: FORM }],
  [
    'half a form',
    '/descargas/plantillas/nothing.pdf',
    { method: 'POST', headers: { 'content-type': FORM_TYPE }, body: FORM },
  ],
];

test('what cannot be read is refused, on pages and data routes alike', async ({ baseURL }) => {
  for (const [what, path, init] of MALFORMED) {
    const { status } = await fetch(baseURL + path, init);
    expect(status, `${what} to ${path}`).toBeGreaterThanOrEqual(400);
    expect(status, `${what} to ${path}`).toBeLessThan(500);
  }
  const places = [
    '',
    'es/',
    'en/practices/',
    'admin/',
    'api/',
    'api/practices/',
    'covers/',
    'descargas/kits/',
    '_next/',
    'uso/',
  ];
  for (const place of places) {
    for (const escape of ['%ff', '%', '%c0%af', '%e0%a4%a']) {
      expect((await fetch(`${baseURL}/${place}${escape}`)).status, place + escape).toBe(404);
    }
  }
});
