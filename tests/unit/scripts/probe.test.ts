import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../scripts/probe/ask';
import { faultOf } from '../../../scripts/probe/judge';
import { RequestMaker, type Known } from '../../../scripts/probe/requests';
import { addressFrom } from '../../../scripts/probe/routes';
import { randomNumbers } from '../../../scripts/bench/random-numbers';

const answer = (traits: Partial<Answer>): Answer => ({
  status: 200,
  headers: {},
  body: '',
  ms: 1,
  hung: false,
  failure: null,
  ...traits,
});

describe('what the probe takes for a fault', () => {
  it.each<[string, Partial<Answer>]>([
    ['a failure of the server', { status: 500 }],
    ['one that says not when to come back', { status: 503 }],
    ['no answer in time', { status: 0, hung: true }],
    ['a portal that is gone', { status: 0, failure: 'ECONNREFUSED' }],
    ['a frame of a stack', { body: 'at find (/work/main/src/cms/x.ts:1:2)' }],
    ['a path of the machine', { status: 400, body: '{"message":"/tmp/portal-x/data/portal.db is locked"}' }],
    ['the words of a database', { status: 400, body: 'SQLITE_ERROR: no such column: x' }],
    ['the words of another', { status: 400, body: 'CastError: Cast to ObjectId failed' }],
    ['what JavaScript says', { status: 400, body: "Cannot read properties of undefined (reading 'a')" }],
    ['the hash of a password', { body: '{"hash":"ab12"}' }],
    ['a draft', { body: '<p>canario-borrador</p>' }],
    ['an address of a person', { body: '{"email":"editor@probe.invalid"}' }],
  ])('is %s', (_what, traits) => expect(faultOf(answer(traits), 'stranger')).not.toBeNull());

  it('is not what the caller may see, a refusal, or a server that says when to come back', () => {
    expect(faultOf(answer({ body: 'canario-borrador' }), 'editor')).toBeNull();
    expect(faultOf(answer({ body: 'canario-nota' }), 'contributor')).not.toBeNull();
    expect(faultOf(answer({ status: 400, body: '{"message":"page: not a number"}' }), 'stranger')).toBeNull();
    expect(faultOf(answer({ status: 503, headers: { 'retry-after': '2' } }), 'stranger')).toBeNull();
    expect(faultOf(answer({ status: 0, failure: 'ECONNRESET' }), 'stranger')).toBeNull();
  });
});

describe('the requests of the probe', () => {
  const known: Known = {
    parts: [
      { path: 'practices', isGlobal: false, isAuth: false, hasFiles: false, fields: ['id', 'title'], endpoints: [] },
      {
        path: 'users',
        isGlobal: false,
        isAuth: true,
        hasFiles: false,
        fields: ['email'],
        endpoints: [{ method: 'POST', path: '/login' }],
      },
    ],
    routes: { patterns: ['/[locale]/practices/[slug]', '/covers/[id]'], actions: ['40ab'] },
    addresses: ['/es/practicas'],
    ids: { practices: ['1'], users: ['2'] },
  };
  const made = (seed: number, count: number): string[] => {
    const maker = new RequestMaker(known, randomNumbers(seed));
    return Array.from({ length: count }, (_, index) => JSON.stringify(maker.make(index)));
  };

  it('are many, differ, and are the same again for the same seed', () => {
    expect(new Set(made(1, 1_000)).size).toBeGreaterThan(900);
    expect(made(1, 50)).toEqual(made(1, 50));
    expect(made(2, 50)).not.toEqual(made(1, 50));
  });

  it('leave alone the accounts of those who ask, and delete nothing that exists', () => {
    for (const each of made(3, 5_000)) {
      const { method, path } = JSON.parse(each) as { method: string; path: string };
      if (/^\/api\/users\/2(?:[/?]|$)/.test(path)) expect(method, path).toBe('GET');
      if (/^\/api\/practices\/1(?:[/?]|$)/.test(path)) expect(method, path).not.toBe('DELETE');
    }
  });

  it('fill every place of an address', () => {
    expect(addressFrom('/[locale]/guides/[slug]/[...rest]', () => 'x')).toBe('/es/guides/x/x');
    expect(addressFrom('/admin/[[...segments]]', () => 'x')).toBe('/admin/x');
    expect(addressFrom('/en/practicas/:slug', () => 'x')).toBe('/en/practicas/x');
  });
});
