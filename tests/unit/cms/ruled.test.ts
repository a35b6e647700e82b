import type { Config, Endpoint } from 'payload';
import { expect, it } from 'vitest';
import { everythingRuled, calledBy, unruled } from '@/cms/access/ruled';
import { anyone, nobody } from '@/cms/access/rules';

const handler: Endpoint['handler'] = () => Response.json({});
const ruled = { read: anyone, create: nobody, update: nobody, delete: nobody };

const portal = (own: Partial<Config>): Config => ({ secret: 'x', db: undefined as never, ...own });

it('nothing is built with what nobody has ruled', () => {
  const config = portal({
    endpoints: [{ method: 'get', path: '/open', handler }],
    collections: [
      { slug: 'notes', fields: [], access: { read: anyone, create: nobody, delete: nobody }, versions: true },
      { slug: 'people', fields: [], access: ruled, auth: true },
      {
        slug: 'words',
        fields: [],
        access: ruled,
        endpoints: [
          { method: 'post', path: '/teach', handler, ...calledBy(nobody) },
          { method: 'post', path: '/open', handler },
        ],
      },
    ],
    globals: [{ slug: 'home', fields: [], access: { read: anyone }, versions: true }],
  });
  expect(unruled(config)).toEqual([
    'notes: update',
    'notes: readVersions',
    'people: unlock',
    'people: admin',
    'words: post /open',
    'home: update',
    'home: readVersions',
    'api: get /open',
  ]);
  expect(() => everythingRuled(config)).toThrow('notes: update');
});

it('what is ruled is', () => {
  expect(unruled(portal({ collections: [{ slug: 'notes', fields: [], access: ruled, endpoints: false }] }))).toEqual(
    [],
  );
});
