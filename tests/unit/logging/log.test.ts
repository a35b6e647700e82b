import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoundedLines } from '@/logging/bounded-lines';
import { describeError } from '@/logging/described-error';
import { followRequests } from '@/logging/follow-requests';
import { note } from '@/logging/log';

const SECRET = 'zz';

interface Line extends Record<string, unknown> {
  msg: string;
}

let written: string[];
let server: Server;

const lines = (): Line[] => written.map((line) => JSON.parse(line) as Line);

/** What happens while the request for this path is answered, and with what status it is. */
const ANSWERS: Record<string, [status: number, during: () => void]> = {
  '/refused': [400, () => undefined],
  '/payload': [403, () => note('error', [{ err: new TypeError('zz of a body') }])],
  '/throws': [500, () => note('error', ['⨯', new RangeError('Failed query: select 1\nparams: zz')])],
  '/says': [200, () => note('error', ['Failed to find zz of a visitor'])],
  '/labelled': [200, () => note('warn', [{ err: new Error('zz'), msg: 'A download was not counted: zz' }])],
  '/fine': [200, () => undefined],
};

beforeAll(async () => {
  followRequests();
  server = createServer(({ url = '' }, response) => {
    const [status, during] = ANSWERS[url.split('?')[0] ?? ''] ?? [404, () => undefined];
    // As in the portal, what is reported comes after other work.
    setTimeout(() => {
      during();
      response.writeHead(status).end();
    }, 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => void server.close());

beforeEach(() => {
  written = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  return () => void vi.restoreAllMocks();
});

async function ask(path: string, headers: Record<string, string> = {}): Promise<Line[]> {
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}${path}?q=zz`, { headers: { cookie: 'zz', ...headers } })).text();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return lines();
}

describe('the line of a request', () => {
  it('is one, for each that is refused or fails, and none for others', async () => {
    const told = await Promise.all(Object.keys(ANSWERS).map((path) => ask(path)));
    expect(told.length).toBe(6);
    const own = lines().filter(({ msg }) => msg === 'refused' || msg === 'failed');
    expect(own.map(({ path, msg, status, type }) => [path, msg, status, type]).sort()).toEqual([
      ['/payload', 'refused', 403, 'TypeError'],
      ['/refused', 'refused', 400, undefined],
      ['/says', 'failed', 200, undefined],
      ['/throws', 'failed', 500, 'RangeError'],
    ]);
    expect(lines()).toHaveLength(5);
    expect(written.join('')).not.toContain(SECRET);
    expect(Math.max(...written.map((line) => line.length))).toBeLessThan(1_200);
  });

  it('bears the id that nginx gave, and no other that is sent', async () => {
    const given = 'a'.repeat(32);
    const [line] = await ask('/refused', { 'x-request-id': given });
    const [, other] = await ask('/refused', { 'x-request-id': 'zz of a visitor' });
    expect(line?.request).toBe(given);
    expect(other?.request).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('what no request is answered for', () => {
  it('is told with its reason, without what looks like a person or a token', () => {
    note('error', [
      {
        err: new Error('dup key: { email: "zz@persona.example" } of zz@persona.example at 10.0.0.1, 12.345.678-5'),
        msg: 'The import 0b9c1d2e-1111-4222-8333-444455556666 broke off',
      },
    ]);
    const [line] = lines();
    expect(line).toMatchObject({ msg: 'The import 0b9c1d2e-1111-4222-8333-444455556666 broke off', type: 'Error' });
    expect(line?.reason).toBe('dup key: { email: … } of … at …, …');
  });
});

describe('an error in the log', () => {
  it('has no message, nor lines of one that look like its trace', () => {
    const error = new Error('zz\n    at zz (zz.ts:1:1)', {
      cause: Object.assign(new Error('zz'), { code: 'SQLITE_BUSY' }),
    });
    const told = describeError(Object.assign(error, { name: 'zz of a visitor', code: 'zz of a visitor' }));
    expect(told).toMatchObject({ type: 'Error', because: { code: 'SQLITE_BUSY' } });
    expect(told.at?.[0]).toContain('log.test.ts');
    expect(JSON.stringify(told)).not.toContain(SECRET);
  });
});

describe('a flood', () => {
  it('is told by some lines of each kind, and then by a number', () => {
    const left: [string, number][] = [];
    const bounded = new BoundedLines((kind, count) => left.push([kind, count]));
    const admitted = Array.from({ length: 500 }, () => bounded.admits('info refused 403')).filter(Boolean).length;
    expect(bounded.admits('error failed 500'), 'another kind').toBe(true);
    bounded.endMinute();
    expect([admitted + (left[0]?.[1] ?? 0), left.length]).toEqual([500, 1]);
    expect(admitted).toBeLessThan(50);
    expect(bounded.admits('info refused 403'), 'the next minute').toBe(true);
  });

  it('cannot fill the memory with kinds', () => {
    const left: [string, number][] = [];
    const bounded = new BoundedLines((kind, count) => left.push([kind, count]));
    const admitted = Array.from({ length: 10_000 }, (_, index) => bounded.admits(`kind ${index}`)).filter(Boolean);
    bounded.endMinute();
    expect(admitted.length).toBeLessThan(400);
    expect(left).toEqual([['others', 10_000 - admitted.length]]);
  });
});
