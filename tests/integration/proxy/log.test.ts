import { readFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx, startNginx, type Front } from '../../../scripts/steps/nginx';
import { LOGGED_PATHS } from '../../factories/logged-paths';

/** The shipped nginx in front of a portal that answers, refuses, breaks off, and dies. */
const nginx = findNginx();

/** Whatever a visitor sends holds this, in every place, and never comes to stand in a log. */
const SECRET = 'zz';

let portal: Server;
let front: Front;
let ids: string[] = [];

/** A portal that answers by the last word of the path: breaks off, refuses, fails. */
function standIn(): Server {
  return createServer(({ url = '', headers }, response) => {
    ids.push(String(headers['x-request-id']));
    if (url.includes('/breaks')) return void response.socket?.destroy();
    if (url.includes('/garbage')) return void response.socket?.end('zz no answer at all\r\n\r\n');
    response.writeHead(url.includes('/fails') ? 500 : 200, { 'Cache-Control': 'no-store' });
    response.end('said');
  });
}

/** Sends a request exactly as given, which fetch would mend. @returns the first line of the answer. */
const sendRaw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const { hostname, port } = new URL(front.url);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined).on('close', () => resolve(answer.split('\r\n', 1)[0] ?? ''));
  });

const HEADERS = {
  'user-agent': 'zzagent',
  referer: 'http://zzreferer.example/?q=zz',
  cookie: 'zzcookie=zz',
  'x-forwarded-for': '203.0.113.77',
  'x-request-id': 'zzid',
  authorization: 'Bearer zztoken',
};

const statusOf = (asked: string, method = 'GET', body?: Uint8Array): Promise<number> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(front.url);
    const sent = request({ hostname, port, path: asked, method, headers: HEADERS }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });

const logs = async (): Promise<{ access: string; error: string }> => {
  // nginx writes its line when the answer is over, which may be after it has arrived.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const [access = '', error = ''] = await Promise.all(
    ['access.log', 'error.log'].map((name) => readFile(path.join(front.folder, name), 'utf8')),
  );
  return { access, error };
};

const linesOf = (access: string) =>
  access
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe.skipIf(nginx === null)('the logs of the shipped nginx', () => {
  beforeAll(async () => {
    portal = standIn();
    await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
    const { port } = portal.address() as AddressInfo;
    front = await startNginx(nginx ?? '', `http://127.0.0.1:${port}`);
  });

  afterAll(async () => {
    await front.stop();
    portal.close();
  });

  it('name a path only as far as it says nothing of a person', async () => {
    const before = linesOf((await logs()).access).length;
    for (const [asked] of LOGGED_PATHS) await statusOf(asked);
    const lines = linesOf((await logs()).access).slice(before);
    expect(lines.map((line) => line.path)).toEqual(LOGGED_PATHS.map(([, logged]) => logged));
  });

  it('hold the id under which the portal knows the request, and none that a visitor sends', async () => {
    ids = [];
    await statusOf('/es/one');
    const line = linesOf((await logs()).access).at(-1);
    expect(line?.request).toMatch(/^[0-9a-f]{32}$/);
    expect(ids).toEqual([line?.request]);
  });

  it('hold no address, query, word or token, whatever is asked and however it ends', async () => {
    await statusOf('/es/buscar?q=zzpalabra+12.345.678-5');
    await statusOf('/fails/?token=zz');
    await statusOf('/breaks?q=zz');
    await statusOf('/garbage?q=zz');
    await statusOf('/es/p/../../zz');
    await statusOf('/api/users/login', 'POST', new Uint8Array(15 * 1024 * 1024));
    await statusOf('/es/inicio', 'ZZMETHOD');
    for (let index = 0; index < 120; index += 1) await statusOf('/api/users/login?q=zz', 'POST');
    expect(await sendRaw('ZZ zz zz\r\nHost: zz\r\n\r\n')).toContain('400');
    expect(await sendRaw('GET /es?q=zz HTTP/1.1\r\n\r\n')).toContain('400');
    expect(await sendRaw(`GET /es?q=${'z'.repeat(40_000)} HTTP/1.1\r\nHost: zz\r\n\r\n`)).toContain('414');
    expect(await sendRaw(`GET /es HTTP/1.1\r\nHost: zz\r\nzz: ${'z'.repeat(40_000)}\r\n\r\n`)).toContain('400');
    expect(await sendRaw('GET /es HTTP/1.1\r\nHost: zz\r\nContent-Length: zz\r\n\r\n')).toContain('400');
    portal.closeAllConnections();
    await new Promise((resolve) => portal.close(resolve));
    expect(await statusOf('/es/buscar?q=zzpalabra')).toBe(502);
    expect(await statusOf('/admin/reset/zzficha')).toBe(502);
    const { access, error } = await logs();
    const statuses = linesOf(access).map(({ status }) => status);
    expect(statuses).toEqual(expect.arrayContaining(['400', '404', '413', '414', '500', '502']));
    for (const log of [access, error]) {
      expect(log).not.toContain(SECRET);
      expect(log).not.toMatch(/127\.0\.0\.1|203\.0\.113\.77|12\.345|\?|client:/);
    }
  });
});
