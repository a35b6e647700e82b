import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completePractice } from '../../../integration/cms/open-cms';
import { INTERNAL, openRest, reasonIn, type Rest } from './asking';

let rest: Rest;
/** A published practice that names a draft, an organisation that is one, and a practice that is not. */
let ids: Record<'published' | 'draft' | 'organization' | 'shown', string>;

beforeAll(async () => {
  rest = await openRest();
  const { payload } = rest.cms;
  const practice = async (title: string, data: object, draft = false) =>
    (
      await payload.create({
        collection: 'practices',
        draft,
        data: { ...completePractice(rest.cms, title), ...data } as never,
      })
    ).id;
  const draft = await practice('Nadie la ha publicado', { _status: 'draft' }, true);
  const shown = await practice('Publicada', { _status: 'published' });
  const { id: organization } = await payload.create({
    collection: 'organizations',
    draft: true,
    data: { name: 'Sin publicar', _status: 'draft' },
  });
  const implementers = [
    { relationTo: 'organizations', value: organization },
    { relationTo: 'municipalities', value: rest.cms.municipality.arica },
  ];
  const published = await practice('Con relaciones', { _status: 'published', related: [draft, shown], implementers });
  await payload.updateGlobal({ slug: 'home', data: { featured: [draft, shown], figuresOf: draft } });
  ids = { published, draft, organization, shown };
}, 120_000);
afterAll(() => rest.cms.close());

describe('a stranger', () => {
  it('reads what is published, files in use and the thesaurus, and no other collection', async () => {
    for (const { slug, versions, upload } of rest.cms.config.collections) {
      const { status } = await rest.ask('GET', `/${slug}?limit=100&page=1&locale=en&depth=1&sort=-createdAt`);
      const isOpen = Boolean(versions?.drafts) || Boolean(upload) || slug === 'concepts';
      expect(isOpen ? [200] : [401, 404], slug).toContain(status);
    }
  });

  it('chooses by what names a record and by vocabularies', async () => {
    for (const where of ['[dimensions][equals]=d3', '[dimensions][in]=d1,d3', '[slug][equals]=publicada']) {
      const { status, text } = await rest.ask('GET', `/practices?where${where}`);
      expect([status, (JSON.parse(text) as { totalDocs: number }).totalDocs > 0], where).toEqual([200, true]);
    }
  });

  it('is told which parameter is not taken, in the language of the browser', async () => {
    const { text } = await rest.ask('GET', '/practices?draft=true', { headers: { 'accept-language': 'en' } });
    expect(text).toContain('The parameter “draft” is not accepted here.');
    expect(reasonIn(await rest.ask('GET', '/practices?limit=101'))).toContain('«limit»');
  });

  it('changes nothing, and signs nobody in, from a page of another site', async () => {
    const body = { email: 'nadie@portal.invalid', password: 'una clave de prueba' };
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ]) {
      expect((await rest.ask('POST', '/users/login', { headers, body })).status).toBe(403);
      expect((await rest.ask('GET', '/practices', { headers })).status).toBe(200);
    }
    expect(
      (await rest.ask('POST', '/users/login', { headers: { 'sec-fetch-site': 'same-origin' }, body })).status,
    ).toBe(401);
  });

  it('is refused every other parameter, field, operator and value', async () => {
    const fields = rest.cms.config.collections.find(({ slug }) => slug === 'practices')?.flattenedFields ?? [];
    const closed = fields.filter(
      ({ name, type }) => !['id', 'slug'].includes(name) && !['select', 'checkbox'].includes(type),
    );
    const refused = [
      ...closed.map(({ name }) => `where[${name}][equals]=x`),
      ...closed
        .filter(({ name }) => !/^(title|createdAt|updatedAt|publishedAt)$/.test(name))
        .map(({ name }) => `sort=${name}`),
      ...['near', 'like', 'exists', 'not_equals', 'all', 'within', 'x'].map((operator) => `where[slug][${operator}]=1`),
      ...['depth=2', 'depth=-1', 'page=1e400', 'page=0', 'limit=0', 'limit=1e9', 'locale=all', 'locale=x'],
      ...['where=x', 'where[near]=1', 'where[or][0][slug][equals]=x', 'where[slug]=x', 'where[slug][in][a]=x'],
      ...[
        'select[title]=true',
        'populate[users][hash]=true',
        'joins[practices][sort]=x',
        'trash=true',
        'pagination=false',
      ],
      ...['sort=createdBy.resetPasswordToken', 'sort=related.createdBy.hash', 'fallback-locale=en', 'draft=false'],
      `where[slug][in]=${'x,'.repeat(101)}`,
      `where[slug][equals]=${'x'.repeat(300)}`,
      'where[slug][equals]=%00',
      `x=${'x'.repeat(9000)}`,
      `${'where[slug][in][]=x&'.repeat(1001)}x=1`,
      'locale=es&locale=en',
      'limit[a]=1',
      'depth[]=1',
    ];
    for (const query of refused) {
      for (const path of ['/practices', `/practices/${ids.published}`]) {
        const answer = await rest.ask('GET', `${path}?${query}`);
        expect(answer.status, `${path}?${query.slice(0, 80)}`).toBe(400);
        expect(answer.text).not.toMatch(INTERNAL);
      }
    }
  });

  it('does nothing but read, and ends up nowhere by names that objects have', async () => {
    const nowhere = [
      '__proto__',
      'constructor',
      'toString',
      'og',
      'graphql',
      'globals',
      'globals/__proto__',
      'changes',
    ];
    for (const path of [...nowhere, 'globals/og', 'users/verify/x', 'practices/a/b/c/d']) {
      for (const method of ['GET', 'POST', 'PUT'] as const) {
        expect((await rest.ask(method, `/${path}`)).status, `${method} ${path}`).toBe(404);
      }
    }
    expect((await rest.ask('POST', '/users/first-register', { body: {} })).status).toBe(404);
    expect((await rest.ask('GET', '/media/paste-url?src=http://127.0.0.1/')).status).toBe(404);
    for (const [method, path] of [
      ['POST', '/practices'],
      ['PATCH', `/practices/${ids.published}`],
      ['PATCH', '/practices?where[id][exists]=true'],
      ['DELETE', `/practices/${ids.published}`],
      ['POST', `/practices/${ids.published}/duplicate`],
      ['POST', `/practices/access/${ids.published}`],
      ['GET', '/practices/versions'],
      ['GET', '/users'],
      ['GET', '/access'],
      ['POST', '/globals/site'],
      ['GET', '/globals/home/versions'],
      ['POST', '/users/unlock'],
    ] as const) {
      const { status } = await rest.ask(method, path, method === 'POST' || method === 'PATCH' ? { body: {} } : {});
      expect(status, `${method} ${path}`).toBe(401);
    }
  });

  it('still signs in and out, asks for a new password, and reaches what has rules of its own', async () => {
    const expected: [Parameters<Rest['ask']>[0], string, unknown, number][] = [
      ['POST', '/users/login', { email: 'nobody@portal.example', password: 'una clave de prueba' }, 401],
      ['POST', '/users/forgot-password', { email: 'nobody@portal.example' }, 200],
      ['POST', '/users/reset-password', { token: 'x', password: 'una clave de prueba' }, 403],
      ['POST', '/users/logout', undefined, 400],
      ['POST', '/users/refresh-token?refresh', undefined, 403],
      ['GET', '/users/me', undefined, 200],
      ['GET', '/users/init', undefined, 200],
      ['GET', '/media/file/nothing.png?2026-12-01T15:00:00.000Z', undefined, 403],
      ['GET', '/imports/history', undefined, 401],
      ['POST', '/concepts/x/labels', {}, 401],
      ['GET', '/globals/site?locale=en', undefined, 200],
      ['GET', '/practices/count?where[slug][equals]=publicada', undefined, 200],
      ['OPTIONS', '/practices', undefined, 204],
    ];
    for (const [method, path, body, status] of expected) {
      expect((await rest.ask(method, path, { body })).status, path).toBe(status);
    }
  });

  it.each([
    ['JSON that ends', { type: 'application/json', content: '{"email":"a' }],
    ['no object', { type: 'application/json', content: '[1]' }],
    ['operators as an address', { type: 'application/json', content: '{"email":{"$gt":""},"password":"x"}' }],
    ['a list as an address', { type: 'application/json', content: '{"email":["a"],"password":"x"}' }],
    ['null characters', { type: 'application/json', content: '{"email":"a\\u0000","password":"x"}' }],
    [
      'a form that ends',
      { type: 'multipart/form-data; boundary=x', content: '--x\r\nContent-Disposition: form-data; name="_pay' },
    ],
    ['a form without a boundary', { type: 'multipart/form-data', content: 'x' }],
    [
      'a form with other parts',
      {
        type: 'multipart/form-data; boundary=x',
        content: '--x\r\nContent-Disposition: form-data; name="y"\r\n\r\n1\r\n--x--\r\n',
      },
    ],
  ])('is refused as a way to sign in: %s', async (_, raw) => {
    const answer = await rest.ask('POST', '/users/login', { raw });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(INTERNAL);
  });

  it('is shown no id of what is not published, at no depth, in no list, record or global', async () => {
    for (const path of [
      '/practices?limit=100&depth=0',
      '/practices?limit=100&depth=1',
      `/practices/${ids.published}?depth=0`,
      `/practices/${ids.published}?depth=1`,
      '/globals/home?depth=0',
      '/globals/home?depth=1',
      '/municipalities?depth=0',
    ]) {
      const { status, text } = await rest.ask('GET', path);
      expect(status, path).toBe(200);
      expect(text, path).not.toContain(ids.draft);
      expect(text, path).not.toContain(ids.organization);
    }
    const { text } = await rest.ask('GET', `/practices/${ids.published}?depth=0`);
    const { related, implementers } = JSON.parse(text) as Record<'related' | 'implementers', unknown>;
    expect(related).toEqual([ids.shown]);
    expect(implementers).toEqual([{ relationTo: 'municipalities', value: rest.cms.municipality.arica }]);
  });

  it('is given a translation once it is ready, and not while somebody writes it', async () => {
    const { payload } = rest.cms;
    const translate = (readiness: 'draft' | 'ready') =>
      payload.update({
        collection: 'practices',
        id: ids.shown,
        locale: 'en',
        data: {
          title: 'Half a translation',
          summary: 'Not yet.',
          languages: { en: { readiness } },
          _status: 'published',
        },
      });
    const paths = [
      `/practices/${ids.shown}?locale=en`,
      '/practices?locale=en',
      `/practices/${ids.published}?locale=en&depth=1`,
    ];
    await translate('draft');
    for (const path of paths) {
      const { status, text } = await rest.ask('GET', path);
      expect(status, path).toBe(200);
      expect(text, path).toContain(ids.shown);
      expect(text, path).not.toMatch(/Half a translation|Not yet/);
    }
    await translate('ready');
    for (const path of paths) expect((await rest.ask('GET', path)).text, path).toContain('Half a translation');
  });
});
