import type { FlattenedField } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completePractice } from '../../../integration/cms/open-cms';
import { randomFor } from '../../../factories/random';
import { INTERNAL, openRest, type Rest } from './asking';

let rest: Rest;
beforeAll(async () => {
  rest = await openRest();
}, 120_000);
afterAll(() => rest.cms.close());

const HOSTILE: readonly unknown[] = [
  null,
  [],
  {},
  [null],
  [[]],
  [{}],
  ['x', 'x'],
  '',
  1e300,
  true,
  { id: 'x' },
  { relationTo: 'x', value: { a: 1 } },
  [{ relationTo: 'practices', value: 'y' }],
  [{ blockType: 'x' }],
  [{ id: 'x' }, { id: 'x' }],
  { root: { type: 'root', children: [null] } },
  { root: { type: 'root', children: [{ type: 'upload', value: { a: 1 }, relationTo: 'x' }] } },
  { root: { type: 'root', children: [{ type: 'block', fields: { blockType: 'x' } }] } },
  { es: 'x', en: 'y' },
  '\ud800',
  '2021-13-45',
];

/** Each run tries others: all of them take minutes. */
const SHARE = 1 / 4;
const random = randomFor('hostile bodies');

/** Fields that a body is held against alike: one of each is tried. */
const alike = (field: FlattenedField): string =>
  JSON.stringify([
    field.type,
    'hasMany' in field && field.hasMany,
    'relationTo' in field && typeof field.relationTo,
    ['id', 'slug', '_status'].includes(field.name) && field.name,
  ]);

it('a field holds nothing that a database cannot take: it is refused, or another field than it', async () => {
  const { collections } = rest.cms.config;
  const tried = new Set<string>();
  for (const { slug, endpoints, flattenedFields, upload } of collections) {
    if (!endpoints || upload || /^payload|imports|downloads|users/.test(slug)) continue;
    for (const field of flattenedFields.filter((each) => !tried.has(alike(each)))) {
      tried.add(alike(field));
      for (const value of HOSTILE.filter(() => random() < SHARE)) {
        const body = { ...completePractice(rest.cms), name: 'x', preferred: 'x', [field.name]: value };
        const answer = await rest.ask('POST', `/${slug}?draft=true&depth=0`, { as: 'administrator', body });
        expect(answer.status, `${slug}.${field.name} = ${JSON.stringify(value)}`).toBeLessThan(500);
        expect(answer.text).not.toMatch(INTERNAL);
      }
    }
  }
}, 600_000);

it.each([
  ['a list as its state', { _status: ['published'] }],
  ['another state', { _status: 'secret' }],
  ['null characters', { title: 'a\u0000b' }],
  ['null characters in a name', { 'a\u0000': 1 }],
  ['an operator', { sections: { $where: '1' } }],
  ['a record as its text', { title: { a: 1 } }],
  ['nothing as its rows', { places: [null] }],
  ['a moment that never was', { createdAt: '2021-13-45' }],
  [
    'the same row twice',
    {
      places: [
        { id: 'same', country: 'CL' },
        { id: 'same', country: 'CL' },
      ],
    },
  ],
])('a record is refused with 400: %s', async (_, data) => {
  const body = { ...completePractice(rest.cms), ...data };
  const answer = await rest.ask('POST', '/practices?draft=true', { as: 'administrator', body });
  expect(answer.status).toBe(400);
  expect(answer.text).not.toMatch(INTERNAL);
});

it('a row of another record is refused with 400, and the other record stays as it is', async () => {
  const { payload } = rest.cms;
  const data = { ...completePractice(rest.cms), _status: 'published' } as never;
  const [first, second] = [
    await payload.create({ collection: 'practices', data }),
    await payload.create({ collection: 'practices', data }),
  ];
  const body = { places: first.places };
  const answer = await rest.ask('PATCH', `/practices/${second.id}`, { as: 'administrator', body });
  expect(answer.status).toBe(400);
  expect((await payload.findByID({ collection: 'practices', id: first.id, depth: 0 })).places).toEqual(first.places);
});

it.each([
  ['JSON that ends', 'application/json', '{'],
  ['no record', 'application/json', 'null'],
  ['names that objects have', 'application/json', '{"title":"x","sections":{"__proto__":{"a":1}}}'],
  ['a number without end', 'application/json', '{"order":1e400}'],
  ['something else', 'text/plain', 'x'],
  ['nothing', 'application/json', ''],
  [
    'a form that ends',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{',
  ],
  [
    'a form without a record',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
  ],
])('is refused as a record: %s', async (_, type, content) => {
  for (const path of ['/practices', '/media', '/templates']) {
    const answer = await rest.ask('POST', path, { as: 'administrator', raw: { type, content } });
    expect(answer.status, path).toBe(400);
    expect(answer.text).not.toMatch(INTERNAL);
  }
});
