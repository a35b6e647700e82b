import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import PagesCache from '@/pages-cache/handler.mjs';
import { hashesOf, SCRIPTS_HEADER } from '@/pages-cache/scripts.mjs';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What Next 16 writes into a page. */
const LIST = '(self.__next_f=self.__next_f||[]).push([0])';
const DATA = 'self.__next_f.push([1,"0:{\\"a\\":\\"\\u003c/script\\u003e\\"}\\n"])';
const CHUNKS =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[1]});';

describe('the scripts of a kept page', () => {
  it('are named where they hand data to Next, each once', () => {
    const html = `<p>x</p><script src="/_next/a.js" async=""></script><script id="_R_">${CHUNKS}</script><script>${LIST}</script><script>${DATA}</script><script>${DATA}</script>`;
    expect(hashesOf(html)).toBe([CHUNKS, LIST, DATA].map(hash).join(' '));
  });

  it.each([
    'alert(1)',
    `${LIST};alert(1)`,
    'self.__next_f.push([1,alert(1)])',
    'self.__next_f.push([1,"a"]),alert([1])',
    'self.__next_f.push([1]);self.__next_f.push([2])',
    '(globalThis["A"] || (globalThis["B"] = [])).push({})',
  ])('are not named where they do something: %s', (text) => expect(hashesOf(`<script>${text}</script>`)).toBe(''));

  it.each(['type="application/ld+json"', 'type="module"', 'onload="alert(1)"'])(
    'are not named where they are no plain script: %s',
    (attribute) => expect(hashesOf(`<script ${attribute}>${LIST}</script>`)).toBe(''),
  );

  it('stand beside the page in the very object that Next answers the first visitor from, without the nonce of that one', async () => {
    const page = {
      kind: 'APP_PAGE',
      html: `<link rel="preload" nonce="n1" href="/a.js"/><p title='nonce="x"'>nonce="x"</p><script nonce="n1">${LIST}</script>`,
      headers: { location: '/es' } as Record<string, string>,
      status: 200,
    };
    const handler = new PagesCache();
    await handler.get('/es/first', { kind: 'APP_PAGE' });
    await handler.set('/es/first', page, {});
    expect(page.headers).toEqual({ location: '/es', [SCRIPTS_HEADER]: hash(LIST) });
    expect(page.html).toBe(
      `<link rel="preload" href="/a.js"/><p title='nonce="x"'>nonce="x"</p><script>${LIST}</script>`,
    );
    expect(await new PagesCache().get('/es/first', { kind: 'APP_PAGE' })).toMatchObject({ value: page });
  });
});
