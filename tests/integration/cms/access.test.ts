import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKERS, completePractice, openCms, recordOf, recordsOf, type Asker, type Cms } from './open-cms';

let cms: Cms;
/** Practices by what they are. */
let ids: Record<'published' | 'draft' | 'ownDraft' | 'draftAbove', string>;

beforeAll(async () => {
  cms = await openCms();
  const create = async (title: string, data: object, draft = false) =>
    (
      await cms.payload.create({
        collection: 'practices',
        draft,
        data: { ...completePractice(cms, title), ...data } as never,
      })
    ).id;
  ids = {
    published: await create('Publicada', {
      _status: 'published',
      internalNotes: 'secreto',
      owner: cms.municipality.temuco,
    }),
    draft: await create('Borrador ajeno', { owner: cms.municipality.temuco }, true),
    ownDraft: await create('Borrador de Arica', { owner: cms.municipality.arica, internalNotes: 'secreto' }, true),
    draftAbove: await create('Publicada con borrador', { _status: 'published', owner: cms.municipality.arica }),
  };
  await cms.payload.update({
    collection: 'practices',
    id: ids.draftAbove,
    draft: true,
    data: { title: 'Título que nadie debe ver' },
  });
}, 120_000);

afterAll(() => cms.close());

const OK = 200;
const MADE = 201;
const NO = 403;
const NONE = 404;

type Expected = Record<Asker, number>;

const expected = (
  anonymous: number,
  contributor: number,
  other: number,
  regional: number,
  editor: number,
  administrator: number,
): Expected => ({ anonymous, contributor, other, regional, editor, administrator });

interface Case {
  what: string;
  method: string;
  path: () => string;
  body?: () => unknown;
  expected: Expected;
}

const all = (status: number): Expected => expected(status, status, status, status, status, status);

/**
 * What each role gets from outside. A record that may not be seen is not found; an act that may not be done is refused.
 */
const CASES: Case[] = [
  { what: 'reads a published practice', method: 'GET', path: () => `/practices/${ids.published}`, expected: all(OK) },
  {
    what: "reads another municipality's draft",
    method: 'GET',
    path: () => `/practices/${ids.draft}`,
    expected: expected(NONE, NONE, OK, NONE, OK, OK),
  },
  {
    what: "reads another municipality's draft with ?draft=true",
    method: 'GET',
    path: () => `/practices/${ids.draft}?draft=true`,
    expected: expected(NONE, NONE, OK, NONE, OK, OK),
  },
  {
    what: 'reads the versions of a draft',
    method: 'GET',
    path: () => `/practices/versions?where[parent][equals]=${ids.draft}`,
    expected: expected(NO, OK, OK, OK, OK, OK),
  },
  {
    what: 'changes a published practice',
    method: 'PATCH',
    path: () => `/practices/${ids.published}`,
    body: () => ({ summary: 'Otro resumen.' }),
    expected: expected(NO, NO, NO, NO, OK, OK),
  },
  {
    what: 'deletes a published practice by condition',
    method: 'DELETE',
    path: () => `/practices?where[id][equals]=no-existe`,
    expected: expected(NO, OK, OK, OK, OK, OK),
  },
  {
    what: 'adds a page',
    method: 'POST',
    path: () => '/pages?draft=true',
    body: () => ({ title: 'x' }),
    expected: expected(NO, NO, NO, NO, MADE, MADE),
  },
  {
    what: 'adds a municipality',
    method: 'POST',
    path: () => '/municipalities?draft=true',
    body: () => ({ name: 'x' }),
    expected: expected(NO, NO, NO, MADE, MADE, MADE),
  },
  { what: 'lists people', method: 'GET', path: () => '/users', expected: expected(NO, OK, OK, OK, OK, OK) },
  {
    what: 'adds a person',
    method: 'POST',
    path: () => '/users',
    body: () => ({
      email: `${Math.random()}@portal.example`,
      password: 'otra clave de prueba',
      name: 'x',
      role: 'editor',
    }),
    expected: expected(NO, NO, NO, NO, NO, MADE),
  },
  {
    what: 'changes the name of the portal',
    method: 'POST',
    path: () => '/globals/site',
    body: () => ({ name: 'Sello' }),
    expected: expected(NO, NO, NO, NO, OK, OK),
  },
  { what: 'reads the name of the portal', method: 'GET', path: () => '/globals/site', expected: all(OK) },
  {
    what: 'reads versions of the home page',
    method: 'GET',
    path: () => '/globals/home/versions',
    expected: expected(NO, NO, NO, OK, OK, OK),
  },
  { what: 'reads changes', method: 'GET', path: () => '/changes', expected: all(501) },
];

describe.each(ASKERS)('%s', (as) => {
  it.each(CASES)('$what', async ({ method, path, body, expected: statuses }) => {
    const { status } = await cms.ask(method, path(), { as, ...(body ? { body: body() } : {}) });
    expect(status).toBe(statuses[as]);
  });
});

describe('the button to publish', () => {
  // The admin checks this before it draws the button.
  it.each([
    ['contributor', 'draft', true],
    ['contributor', 'published', false],
    ['editor', 'published', true],
  ] as const)('%s, about to save as %s: %s', async (as, _status, offered) => {
    const { body } = await cms.ask('POST', `/practices/access/${ids.ownDraft}`, { as, body: { _status } });
    expect(Boolean(body.update)).toBe(offered);
  });
});

describe('the public', () => {
  it('lists published practices only, as they were published', async () => {
    for (const query of [
      '',
      '&draft=true',
      '&trash=true',
      '&where[_status][equals]=draft',
      '&draft=true&where[_status][equals]=draft',
    ]) {
      const titles = recordsOf(await cms.ask('GET', `/practices?limit=0${query}`)).map(({ title }) => title);
      expect(titles).not.toContain('Borrador ajeno');
      expect(titles).not.toContain('Título que nadie debe ver');
    }
  });

  it('gets the published text of a record that has a draft above it', async () => {
    const { body } = await cms.ask('GET', `/practices/${ids.draftAbove}?draft=true`);
    expect(body.title).toBe('Publicada con borrador');
  });

  it('never sees what is for editors', async () => {
    const { body } = await cms.ask('GET', `/practices/${ids.published}?depth=3&showHiddenFields=true`);
    expect(body.title).toBe('Publicada');
    for (const field of ['internalNotes', 'owner', 'createdBy', 'seedKey']) expect(body).not.toHaveProperty(field);
  });

  it.each([
    'where[internalNotes][equals]=secreto',
    'where[owner][exists]=true',
    'where[owner.name][like]=Temuco',
    'where[createdBy.email][like]=portal',
    'where[or][0][internalNotes][like]=secreto',
    'where[seedKey][exists]=true',
    'where[version.title][like]=nadie',
    'sort=internalNotes',
    'sort=owner.name',
  ])('may not ask by %s', async (query) => {
    const answer = await cms.ask('GET', `/practices?${query}`);
    const usual = recordsOf(await cms.ask('GET', '/practices')).map(({ id }) => id);
    // Refused, or answered as if it had not been requested: never a different set, never another order.
    if (answer.status === OK) expect(recordsOf(answer).map(({ id }) => id)).toEqual(usual);
    else expect(answer.status).toBe(400);
  });

  it('cannot ask about a draft through a published record that names it', async () => {
    await cms.payload.update({
      collection: 'practices',
      id: ids.published,
      data: { related: [ids.draft], _status: 'published' },
    });
    const guess = await cms.ask('GET', '/practices?where[related.title][like]=ajeno');
    expect(recordsOf(guess)).toEqual([]);
    const { body } = await cms.ask('GET', `/practices/${ids.published}?depth=2`);
    expect(JSON.stringify(body)).not.toContain('Borrador ajeno');
  });

  it('takes at most a hundred records at once', async () => {
    const { body } = await cms.ask('GET', '/practices?limit=100000&pagination=false');
    expect(body.limit).toBe(100);
  });
});

describe('a contributor', () => {
  it('lists the drafts of their municipality, and no other', async () => {
    const titles = recordsOf(await cms.ask('GET', '/practices?draft=true&limit=50', { as: 'contributor' })).map(
      ({ title }) => title,
    );
    expect(titles).toContain('Borrador de Arica');
    expect(titles).not.toContain('Borrador ajeno');
  });

  it('sees versions of their own drafts only', async () => {
    const versions = recordsOf(await cms.ask('GET', '/practices/versions?limit=50', { as: 'contributor' }));
    expect(versions.map(({ parent }) => parent)).toContain(ids.ownDraft);
    expect(versions.map(({ parent }) => parent)).not.toContain(ids.draft);
  });

  it('writes a draft, which belongs to their municipality whatever they send', async () => {
    const answer = await cms.ask('POST', '/practices?draft=true', {
      as: 'contributor',
      body: { title: 'Propuesta', owner: cms.municipality.temuco, internalNotes: 'x', seedKey: 'x' },
    });
    expect(answer.status).toBe(MADE);
    const stored = await cms.payload.findByID({ collection: 'practices', id: String(recordOf(answer).id), depth: 0 });
    expect(stored).toMatchObject({ owner: cms.municipality.arica, _status: 'draft' });
    expect(stored.internalNotes ?? null).toBeNull();
    expect(stored.seedKey ?? null).toBeNull();
  });

  it('corrects their own draft', async () => {
    const { status } = await cms.ask('PATCH', `/practices/${ids.ownDraft}?draft=true`, {
      as: 'contributor',
      body: { summary: 'Corregido.', owner: cms.municipality.temuco },
    });
    expect(status).toBe(OK);
    const stored = await cms.payload.findByID({ collection: 'practices', id: ids.ownDraft, draft: true, depth: 0 });
    expect(stored).toMatchObject({ summary: 'Corregido.', owner: cms.municipality.arica });
  });

  const attempts: [what: string, method: string, path: () => string, body: () => Record<string, unknown>][] = [
    ['a new record', 'POST', () => '/practices', () => ({ ...completePractice(cms, 'Propia'), _status: 'published' })],
    [
      'their draft',
      'PATCH',
      () => `/practices/${ids.ownDraft}`,
      () => ({ ...completePractice(cms, 'Propia'), _status: 'published' }),
    ],
    [
      'their draft, as a draft',
      'PATCH',
      () => `/practices/${ids.ownDraft}?draft=true`,
      () => ({ _status: 'published' }),
    ],
    [
      'their drafts by condition',
      'PATCH',
      () => `/practices?where[id][equals]=${ids.ownDraft}`,
      () => ({ _status: 'published' }),
    ],
    ['a source', 'POST', () => '/sources', () => ({ title: 'x', _status: 'published' })],
    ['an organisation', 'POST', () => '/organizations', () => ({ name: 'x', _status: 'published' })],
  ];

  it.each(attempts)('cannot publish %s', async (_what, method, path, body) => {
    const before = await cms.payload.count({ collection: 'practices', where: { _status: { equals: 'published' } } });
    const answer = await cms.ask(method, path(), { as: 'contributor', body: body() });
    const after = await cms.payload.count({ collection: 'practices', where: { _status: { equals: 'published' } } });
    expect(after.totalDocs).toBe(before.totalDocs);
    expect(answer.status === NO || (Array.isArray(answer.body.errors) && answer.body.errors.length > 0)).toBe(true);
  });

  it('cannot take a published record of their municipality back to draft, nor delete it', async () => {
    const path = `/practices/${ids.draftAbove}`;
    for (const [method, query] of [
      ['PATCH', ''],
      ['PATCH', '?draft=true'],
      ['DELETE', ''],
    ] as const) {
      const { status } = await cms.ask(method, path + query, {
        as: 'contributor',
        ...(method === 'PATCH' ? { body: { _status: 'draft' } } : {}),
      });
      expect(status).toBe(NO);
    }
    const { _status } = await cms.payload.findByID({ collection: 'practices', id: ids.draftAbove });
    expect(_status).toBe('published');
  });

  it('cannot restore a published version', async () => {
    const { docs } = await cms.payload.findVersions({
      collection: 'practices',
      where: { parent: { equals: ids.draftAbove } },
      sort: 'createdAt',
    });
    const { status } = await cms.ask('POST', `/practices/versions/${docs[0]?.id}`, { as: 'contributor' });
    expect(status).toBe(NO);
  });

  it('cannot publish by the Local API either, when it acts for them', async () => {
    const user = (await cms.payload.find({ collection: 'users', where: { name: { equals: 'contributor' } } })).docs[0];
    if (!user) throw new Error('no contributor');
    const publish = cms.payload.update({
      collection: 'practices',
      id: ids.ownDraft,
      data: { ...completePractice(cms, 'Propia'), _status: 'published' } as never,
      user: { ...user, collection: 'users' },
    });
    await expect(publish).rejects.toMatchObject({ status: NO });
  });

  it('deletes their own draft, and no other', async () => {
    const answer = await cms.ask('POST', '/practices?draft=true', {
      as: 'contributor',
      body: { title: 'Para borrar' },
    });
    const path = `/practices/${String(recordOf(answer).id)}`;
    expect((await cms.ask('DELETE', path, { as: 'other' })).status).toBe(NO);
    expect((await cms.ask('DELETE', path, { as: 'contributor' })).status).toBe(OK);
  });
});

describe('an editor of one region', () => {
  it('changes what its municipalities own or implement', async () => {
    const { status } = await cms.ask('PATCH', `/practices/${ids.draftAbove}?draft=true`, {
      as: 'regional',
      body: { summary: 'Región.' },
    });
    expect(status).toBe(OK);
  });

  it('adds a practice of the region, and none of another', async () => {
    const add = (id: string) =>
      cms.ask('POST', '/practices?draft=true', {
        as: 'regional',
        body: { title: 'Nueva', implementers: [{ relationTo: 'municipalities', value: id }] },
      });
    expect((await add(cms.municipality.arica)).status).toBe(MADE);
    const refused = await add(cms.municipality.temuco);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('Indique una municipalidad de su región');
  });

  it('changes the municipalities of the region only', async () => {
    const change = (id: string) =>
      cms.ask('PATCH', `/municipalities/${id}`, { as: 'regional', body: { locality: 'x' } });
    expect((await change(cms.municipality.arica)).status).toBe(OK);
    expect((await change(cms.municipality.temuco)).status).toBe(NO);
  });
});

describe('accounts', () => {
  const self = async (name: Asker) =>
    (await cms.payload.find({ collection: 'users', where: { name: { equals: name } } })).docs[0];

  it('are seen by administrators; the others see their own', async () => {
    const seen = async (as: Asker) =>
      recordsOf(await cms.ask('GET', '/users?limit=50', { as })).map(({ name }) => name);
    expect(await seen('contributor')).toEqual(['contributor']);
    expect(await seen('editor')).toEqual(['editor']);
    expect((await seen('administrator')).length).toBeGreaterThan(4);
  });

  it.each(['contributor', 'editor'] as const)(
    'of a %s: name and language are theirs to change; role and reach are not',
    async (as) => {
      const user = await self(as);
      const { status } = await cms.ask('PATCH', `/users/${user?.id}`, {
        as,
        body: {
          language: 'en',
          role: 'administrator',
          municipality: cms.municipality.temuco,
          region: 'CL-RM',
          email: 'otro@portal.example',
        },
      });
      expect(status).toBe(OK);
      expect(await self(as)).toMatchObject({
        language: 'en',
        role: user?.role,
        email: user?.email,
        region: user?.region ?? null,
      });
    },
  );

  it('cannot be changed by others', async () => {
    const user = await self('editor');
    const { status } = await cms.ask('PATCH', `/users/${user?.id}`, { as: 'contributor', body: { name: 'x' } });
    expect(status).toBe(NO);
  });

  it('keep one administrator', async () => {
    const user = await self('administrator');
    const path = `/users/${user?.id}`;
    const demoted = await cms.ask('PATCH', path, { as: 'administrator', body: { role: 'editor' } });
    expect(demoted.status).toBe(400);
    const deleted = await cms.ask('DELETE', path, { as: 'administrator' });
    expect(deleted.status).toBe(400);
    expect(await self('administrator')).toMatchObject({ role: 'administrator' });
  });

  it('never show password hashes or sessions to others', async () => {
    const { body } = await cms.ask('GET', '/users?limit=50', { as: 'administrator' });
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken)"/);
  });
});
