import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownSafetyHeaders } from '@/headers/answers';
import { SCRIPTS_HEADER } from '@/pages-cache/scripts.mjs';

/** What answers, as Next does: it knows nothing of these headers. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => answer(request, response));
let origin = '';

beforeAll(async () => {
  ownSafetyHeaders({ isDevelopment: false, siteUrl: 'https://portal.example.cl', isListed: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const PAGE = { 'Content-Type': 'text/html; charset=utf-8' };
let nonces: (string | undefined)[];

beforeEach(() => {
  nonces = [];
  answer = ({ headers }, response) => {
    nonces.push(/^script-src 'nonce-([\w+/=]{24})'$/.exec(String(headers['content-security-policy']))?.[1]);
    response.writeHead(200, PAGE).end('<p>');
  };
});

const policyAt = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(origin + path, { headers })).headers.get('content-security-policy') ?? '';
const scriptsIn = (policy: string) => /script-src ([^;]+)/.exec(policy)?.[1];

describe('every answer', () => {
  it.each([200, 304, 308, 404, 500, 503])('of status %d bears the headers that keep it safe', async (status) => {
    answer = (_, response) => void response.writeHead(status, { Location: '/x' }).end();
    const { headers } = await fetch(`${origin}/es`, { redirect: 'manual' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-robots-tag': 'noindex, nofollow',
    });
  });

  it('has one policy, whoever else has set some', async () => {
    answer = (_, response) =>
      void response.writeHead(200, { 'Content-Security-Policy': "script-src 'unsafe-inline'" }).end();
    expect(await policyAt('/x')).toBe(
      "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

describe('a page made for one request', () => {
  it('runs the scripts of its own nonce, which is new each time', async () => {
    const [first, second] = [await policyAt('/es/buscar'), await policyAt('/es/buscar')];
    expect(nonces[0]).toBeDefined();
    expect(scriptsIn(first)).toBe(`'self' 'nonce-${nonces[0]}'`);
    expect(scriptsIn(second)).toBe(`'self' 'nonce-${nonces[1]}'`);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('takes no nonce from a visitor', async () => {
    const forged = "script-src 'nonce-Zm9yZ2Vk'";
    let reported: unknown;
    const before = answer;
    answer = (request, response) => {
      reported = request.headers['content-security-policy-report-only'];
      before(request, response);
    };
    await policyAt('/es', { 'content-security-policy': forged, 'content-security-policy-report-only': forged });
    expect(nonces[0]).not.toBe('Zm9yZ2Vk');
    expect(reported).toBeUndefined();
  });

  it('may be styled inline in the admin alone', async () => {
    expect(await policyAt('/admin/login?a')).toContain("style-src 'self' 'unsafe-inline'");
    expect(await policyAt('/admin')).toContain("style-src 'self' 'unsafe-inline'");
    expect(await policyAt('/administration')).toContain("style-src 'self';");
  });
});

it('a kept page runs the scripts that are named beside it, and no nonce', async () => {
  answer = (_, response) => void response.writeHead(200, { ...PAGE, [SCRIPTS_HEADER]: "'sha256-a'" }).end();
  const { headers } = await fetch(`${origin}/es`);
  expect(scriptsIn(headers.get('content-security-policy') ?? '')).toBe("'self' 'sha256-a'");
  expect(headers.has(SCRIPTS_HEADER)).toBe(false);
});

it.each(['/api/attachments/file/a.pdf', '/api', '/api?x'])('nothing under %s is a page', async (path) => {
  expect(await policyAt(path)).toMatch(/^default-src 'none'; sandbox;/);
});

it('who holds a page that has not changed keeps its policy', async () => {
  answer = (_, response) => void response.writeHead(304).end();
  expect(await policyAt('/es')).toBe('');
  answer = (_, response) => void response.writeHead(304, { [SCRIPTS_HEADER]: "'sha256-a'" }).end();
  expect(scriptsIn(await policyAt('/es'))).toBe("'self' 'sha256-a'");
});
