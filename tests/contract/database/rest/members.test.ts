import { createLocalReq, type FlattenedField } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completePractice, type Asker } from '../../../integration/cms/open-cms';
import { randomFor } from '../../../factories/random';
import { INTERNAL, openRest, reasonIn, type Rest } from './asking';

const MEMBERS = ['contributor', 'regional', 'editor', 'administrator'] as const satisfies Asker[];

let rest: Rest;
let practice: string;
beforeAll(async () => {
  rest = await openRest();
  const data = { ...completePractice(rest.cms), _status: 'published' } as never;
  practice = (await rest.cms.payload.create({ collection: 'practices', data })).id;
}, 120_000);
afterAll(() => rest.cms.close());

/** Fields that somebody may not read, by what the configuration says of each. */
async function secretsOf(as: Asker, fields: readonly FlattenedField[]): Promise<string[]> {
  const { docs } = await rest.cms.payload.find({ collection: 'users', where: { name: { equals: as } }, depth: 0 });
  const user = docs[0];
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, rest.cms.payload);
  const secrets: string[] = [];
  for (const field of fields) {
    const read = 'access' in field ? field.access?.read : undefined;
    const isHidden = 'hidden' in field && field.hidden === true;
    if (isHidden || (read && !(await read({ req })))) secrets.push(field.name);
  }
  return secrets;
}

describe.each(MEMBERS)('%s', (as) => {
  it('neither filters, sorts nor selects by what they may not read, in a collection or across a relation', async () => {
    const users = rest.cms.config.collections.find(({ slug }) => slug === 'users');
    const ofUsers = await secretsOf(as, users?.flattenedFields ?? []);
    expect(ofUsers).toEqual(expect.arrayContaining(['hash', 'salt', 'resetPasswordToken', 'credentials']));
    for (const { slug, endpoints, flattenedFields } of rest.cms.config.collections) {
      if (endpoints === false) continue;
      const secrets = await secretsOf(as, flattenedFields);
      const across = slug === 'practices' ? ofUsers.map((name) => `createdBy.${name}`) : [];
      const queries = [
        ...secrets.map((name) => `select[${name}]=true`),
        ...[...secrets, ...across, 'password'].flatMap((name) => [
          `where[${name}][exists]=true`,
          `where[or][0][and][0][${name}][like]=a`,
          `sort=-${name}`,
        ]),
        ...(slug === 'practices' ? ofUsers : []).map((name) => `populate[users][${name}]=true`),
      ];
      for (const query of queries) {
        const answer = await rest.ask('GET', `/${slug}?${query}`, { as });
        expect(answer.status, `${slug}?${query}`).toBe(400);
      }
    }
  }, 120_000);

  it('is refused unknown fields, operators, depths, pages and parameters', async () => {
    for (const query of [
      'depth=4',
      'depth=x',
      'page=1e400',
      'limit=0',
      'limit=-1',
      'limit=1e9',
      'pagination=false',
      'where=x',
      'where[near]=1',
      'where[title][near]=1',
      'where[title][all]=1',
      'where[title][$ne]=1',
      'where[places][equals]=x',
      'where[nothing][equals]=x',
      'where[title.nothing][equals]=x',
      'where[title__x][equals]=x',
      'where[related.related.related.title][equals]=x',
      'where[createdAt][equals]=never',
      'where[ongoing][equals]=maybe',
      'where[title][equals][x]=1',
      `where[title][equals]=${'x'.repeat(600)}`,
      'where[title][equals]=%00',
      Array.from({ length: 100 }, (_, at) => `where[or][${at}][title][like]=${at}`).join('&'),
      'where[and][0][or][0][and][0][or][0][and][0][or][0][title][equals]=x',
      'sort=places',
      'sort=nothing',
      'sort[x]=title',
      'joins[practices][sort]=title',
      'select=x',
      'select[title]=maybe',
      'select[title][x]=true',
      'locale=xx',
      'fallback-locale=xx',
      'draft=maybe',
      'nothing=1',
    ]) {
      const answer = await rest.ask('GET', `/practices?${query}`, { as });
      expect(answer.status, query.slice(0, 80)).toBe(400);
      expect(answer.text).not.toMatch(INTERNAL);
    }
    expect(reasonIn(await rest.ask('GET', '/practices?depth=4', { as }))).toContain('«depth»');
  });

  it('is answered what the admin asks', async () => {
    for (const [method, path, body, status] of [
      [
        'GET',
        '/practices?depth=0&draft=true&limit=1&locale=es&select[title]=true&where[id][in][0]=x&where[id][in][1]=y',
        undefined,
        200,
      ],
      [
        'GET',
        '/practices?where[or][0][and][0][title][like]=oficina&where[or][0][and][1][_status][not_equals]=draft',
        undefined,
        200,
      ],
      [
        'GET',
        '/practices?where[implementers.value][equals]=x&where[createdAt][greater_than]=2026-01-01',
        undefined,
        200,
      ],
      ['GET', '/practices?where[and][0][citations.source][exists]=true&sort=-updatedAt', undefined, 200],
      ['GET', `/practices/${practice}?locale=es&fallback-locale=null&depth=0`, undefined, 200],
      ['GET', '/municipalities?joins[practices][limit]=1&joins[practices][page]=1', undefined, 200],
      [
        'GET',
        '/payload-locked-documents?depth=0&where[document.relationTo][equals]=practices&where[document.value][equals]=x',
        undefined,
        200,
      ],
      ['GET', '/payload-locked-documents?where[globalSlug][equals]=site', undefined, 200],
      // All of a list, chosen to be changed at once; nobody has a practice of that name.
      [
        'GET',
        '/practices?depth=0&locale=es&where[and][0][id][not_equals]=&where[and][1][title][equals]=x&select[title]=true',
        undefined,
        200,
      ],
      ['GET', `/practices/${practice}?depth=1&draft=false&locale=es&trash=false`, undefined, 200],
      ['GET', '/organizations?depth=0&draft=true&limit=10&page=1&sort=id&where[and][1][name][like]=a', undefined, 200],
      ['GET', '/payload-preferences/collection-practices', undefined, 200],
      ['POST', '/payload-preferences/collection-practices', { value: { columns: [] } }, 200],
      ['GET', '/access?locale=es', undefined, 200],
      ['POST', `/practices/access/${practice}?locale=es`, { _status: 'draft' }, 200],
      ['GET', '/practices?where[title][like]=%28%5B%2A%2B%3F%25_%5C%27%22', undefined, 200],
      [
        'GET',
        '/practices?where[title][contains]=%28%5B%2A%2B%3F%25_%5C%27%22&where[title][not_like]=%5C',
        undefined,
        200,
      ],
      ['GET', '/practices?where[dimensions][not_in]=d1&where[owner][exists]=false', undefined, 200],
      ['GET', '/users/me', undefined, 200],
      // Others than administrators read no address but their own, and put nobody in an order by it.
      ['GET', '/users?sort=email', undefined, as === 'administrator' ? 200 : 400],
    ] as const) {
      const answer = await rest.ask(method, path, { as, body });
      expect(answer.status, path).toBe(status);
    }
  });

  it('is guarded alike where a query is sent as a body', async () => {
    const asked = (content: string, headers: Record<string, string>, type = 'application/x-www-form-urlencoded') =>
      rest.ask('POST', '/practices', { as, raw: { type, content }, headers });
    for (const name of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
      expect((await asked('depth=0&where[title][like]=oficina', { [name]: 'GET' })).status).toBe(200);
      expect((await asked('sort=createdBy.resetPasswordToken', { [name]: 'GET' })).status).toBe(400);
      expect((await asked('where[title][near]=1', { [name]: 'GET' })).status).toBe(400);
      expect((await asked('{"where":{}}', { [name]: 'GET' }, 'application/json')).status).toBe(400);
      expect((await asked('depth=0', { [name]: 'DELETE' })).status).toBe(400);
    }
  });
});

/** Each run tries others: all of them take a minute. */
const SHARE = 1 / 3;
const random = randomFor('conditions on any field');

const OPERATORS = [
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains', 'all', 'near', 'within'],
  ...['intersects', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
];

it('a condition on any field is answered or refused, whatever its operator, and so is an order', async () => {
  const tried = new Set<string>();
  for (const { slug, endpoints, flattenedFields } of rest.cms.config.collections) {
    if (!endpoints || slug === 'imports') continue;
    for (const field of flattenedFields) {
      const { name, type, localized } = field;
      const kind = JSON.stringify([
        [type, localized, 'hasMany' in field && field.hasMany],
        'relationTo' in field && typeof field.relationTo,
        ['id', '_status'].includes(name) && name,
      ]);
      if (tried.has(kind)) continue;
      tried.add(kind);
      const queries = OPERATORS.flatMap((operator) =>
        ['true', '1', '2026-01-01', 'x,y', 'null', ''].map((value) => `where[${name}][${operator}]=${value}`),
      );
      for (const query of [...queries.filter(() => random() < SHARE), `sort=${name}`, `sort=-${name}`]) {
        const { status, text } = await rest.ask('GET', `/${slug}?limit=2&depth=0&${query}`, { as: 'administrator' });
        expect(status, `${slug}?${query}`).toBeLessThan(500);
        expect(text).not.toMatch(INTERNAL);
      }
    }
  }
}, 200_000);

describe('an order in the address of a list of the admin', () => {
  it('is left out where it follows what its reader may not read', async () => {
    const { docs } = await rest.cms.payload.find({
      collection: 'users',
      where: { name: { equals: 'editor' } },
      depth: 0,
    });
    const [user] = docs;
    if (!user) throw new Error('There is no editor.');
    const read = (sort: string) =>
      rest.cms.payload.find({
        collection: 'sources',
        sort,
        overrideAccess: false,
        user: { ...user, collection: 'users' },
      });
    const person = (resetPasswordToken: string) =>
      rest.cms.payload.create({
        collection: 'users',
        data: {
          email: `${resetPasswordToken}@portal.example`,
          password: 'una clave de prueba',
          name: 'x',
          role: 'editor',
          resetPasswordToken,
        } as never,
      });
    for (const token of ['b', 'c', 'a']) {
      const { id } = await person(token);
      await rest.cms.payload.create({
        collection: 'sources',
        data: { title: token, _status: 'published', createdBy: id },
      });
    }
    const titles = async (sort: string) => (await read(sort)).docs.map(({ title }) => title);
    expect(await titles('createdBy.resetPasswordToken')).toEqual(await titles('-createdBy.resetPasswordToken'));
    expect(await titles('title')).not.toEqual(await titles('-title'));
  });
});
