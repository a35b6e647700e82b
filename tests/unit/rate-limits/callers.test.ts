import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { callerBehind, callerOf, noteCallers } from '@/rate-limits/callers';

describe('who asks', () => {
  it('is whoever is connected, where no proxy is trusted, whatever they write', () => {
    expect(callerBehind(0, '198.51.100.7', '203.0.113.1')).toBe('198.51.100.7');
  });

  it('is whom the outermost trusted proxy names; what stands before that was written by anybody', () => {
    expect(callerBehind(1, '10.0.0.2', '203.0.113.1, 198.51.100.7')).toBe('198.51.100.7');
    expect(callerBehind(2, '10.0.0.2', '203.0.113.1, 198.51.100.7, 10.0.0.3')).toBe('198.51.100.7');
  });

  it('is whoever is connected, where the proxy names nobody', () => {
    for (const forwarded of [undefined, '', 'unknown', '_hidden', '198.51.100.7, '])
      expect(callerBehind(1, '10.0.0.2', forwarded)).toBe('10.0.0.2');
    expect(callerBehind(2, '10.0.0.2', '203.0.113.1')).toBe('10.0.0.2');
  });

  it('is one caller however an address is written, and a whole network of IPv6', () => {
    expect(callerBehind(0, '::ffff:198.51.100.7', undefined)).toBe('198.51.100.7');
    const network = callerBehind(0, '2001:db8:1:2::1', undefined);
    expect(callerBehind(0, '2001:0DB8:1:2:ffff:1::', undefined)).toBe(network);
    expect(callerBehind(0, '2001:db8:1:3::1', undefined)).not.toBe(network);
  });

  it('cannot be claimed by the request itself', async () => {
    noteCallers(0);
    const server = createServer(({ headers }, response) =>
      response.end(callerOf(new Headers(headers as Record<string, string>))),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const claims = { 'X-Portal-Caller': '203.0.113.1', 'X-Forwarded-For': '203.0.113.2' };
    const told = await new Promise<string>((resolve, reject) => {
      request({ port, host: '127.0.0.1', headers: claims }, (answer) => {
        answer.on('data', (text: Buffer) => resolve(text.toString()));
      })
        .on('error', reject)
        .end();
    });
    server.close();
    expect(told).toBe('127.0.0.1');
  });
});
