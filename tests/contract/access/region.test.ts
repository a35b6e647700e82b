import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  completePractice,
  objections,
  openCms,
  recordOf,
  recordsOf,
  type Answer,
  type Asker,
  type Cms,
} from '../../integration/cms/open-cms';
import { document } from '../../factories/rich-text';

const OK = 200;
const MADE = 201;
const NO = 403;
const NONE = 404;

const NOTE = 'nota que no sale de su región';
const DRAFT = 'borrador que no sale de su región';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
}, 120_000);
afterAll(() => cms.close());

const make = async (as: Asker, collection: string, body: object, query = ''): Promise<string> => {
  const answer = await cms.ask('POST', `/${collection}${query}`, { as, body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(MADE);
  return String(recordOf(answer).id);
};
const change = (as: Asker, collection: string, id: string, body: object, query = '') =>
  cms.ask('PATCH', `/${collection}/${id}${query}`, { as, body });
const read = (as: Asker, collection: string, id: string, query = '') =>
  cms.ask('GET', `/${collection}/${id}${query}`, { as });

/** A practice that the municipality of Temuco sent, published, with a note and a newer draft. */
async function practiceOfTemuco(): Promise<string> {
  const id = await make('administrator', 'practices', {
    ...completePractice(cms, 'Feria de Temuco'),
    owner: cms.municipality.temuco,
    internalNotes: NOTE,
    _status: 'published',
  });
  const drafted = await change('administrator', 'practices', id, { title: DRAFT }, '?draft=true');
  expect(drafted.status).toBe(OK);
  return id;
}

const noSecret = (answer: Answer): void => {
  const said = JSON.stringify(answer.body);
  expect(said).not.toContain(NOTE);
  expect(said).not.toContain(DRAFT);
};

describe.each([
  ['sources', (name: string) => ({ title: name }), (id: string) => ({ citations: [{ source: id }] })],
  [
    'organizations',
    (name: string) => ({ name }),
    (id: string) => ({ implementers: [{ relationTo: 'organizations', value: id }] }),
  ],
] as const)('%s', (collection, named, naming) => {
  const correct = (as: Asker, id: string, query = '') => change(as, collection, id, named('Corregida'), query);
  const publishedBy = (as: Asker, name: string) => make(as, collection, { ...named(name), _status: 'published' });

  it('are changed by editors of everything, not by one of a region', async () => {
    const id = await publishedBy('editor', 'De todos');
    for (const query of ['', '?draft=true']) {
      const refused = await correct('regional', id, query);
      expect(refused.status).toBe(NO);
      expect(JSON.stringify(refused.body)).toContain('comparte todo el portal');
    }
    expect(
      (await cms.ask('PATCH', `/${collection}/${id}`, { as: 'regional', body: named('x'), language: 'en' })).body,
    ).toEqual({
      errors: [{ message: expect.stringContaining('whole portal shares') as string }],
    });
    expect((await correct('editor', id)).status).toBe(OK);
  });

  it('stay for editors of everything where nobody knows who added them', async () => {
    const { id } = await cms.payload.create({
      collection,
      data: { ...named('Sin autor'), _status: 'draft' } as never,
      draft: true,
    });
    for (const as of ['contributor', 'regional'] as const) expect((await correct(as, id)).status).toBe(NO);
    expect((await correct('editor', id)).status).toBe(OK);
  });

  it('are corrected by the editor of a region who added them until something published cites them', async () => {
    const id = await publishedBy('regional', 'De la región');
    expect((await correct('regional', id)).status).toBe(OK);
    const practice = (_status: string) => ({
      ...completePractice(cms, 'La cita'),
      owner: cms.municipality.arica,
      ...naming(id),
      ...(collection === 'organizations' ? { citations: [{ source: cms.source }] } : {}),
      _status,
    });
    const drafted = await make('regional', 'practices', practice('draft'), '?draft=true');
    expect((await correct('regional', id)).status).toBe(OK);
    expect((await change('regional', 'practices', drafted, practice('published'))).status).toBe(OK);
    expect((await correct('regional', id)).status).toBe(NO);
    // Withdrawn again, it has still been read.
    await change('editor', 'practices', drafted, { _status: 'draft' });
    expect((await correct('regional', id)).status).toBe(NO);
    expect((await correct('editor', id)).status).toBe(OK);
  });

  it('are corrected by the contributor who added them while they are drafts, and read by the editors of the region', async () => {
    const id = await make('contributor', collection, { ...named('Propuesta'), internalNotes: 'x' }, '?draft=true');
    expect((await correct('contributor', id, '?draft=true')).status).toBe(OK);
    expect((await correct('other', id, '?draft=true')).status).toBe(NO);
    expect((await read('regional', collection, id)).status).toBe(OK);
    expect((await read('other', collection, id)).status).toBe(NONE);
    expect((await correct('regional', id)).status).toBe(NO);
    await change('editor', collection, id, { ...named('Propuesta'), _status: 'published' });
    expect((await correct('contributor', id)).status).toBe(NO);
    expect((await read('other', collection, id)).status).toBe(OK);
  });

  it('keep their drafts and notes from the editors of a region where others added them', async () => {
    const id = await make('editor', collection, { ...named('Con nota'), internalNotes: NOTE, _status: 'published' });
    await change('editor', collection, id, { ...named(DRAFT), _status: 'draft' }, '?draft=true');
    const draft = await make('other', collection, named(DRAFT), '?draft=true');
    expect((await read('regional', collection, draft)).status).toBe(NONE);
    for (const query of ['?draft=true', '?draft=true&depth=2&locale=all', '?showHiddenFields=true']) {
      noSecret(await read('regional', collection, id, query));
      noSecret(await cms.ask('GET', `/${collection}${query}&limit=100`, { as: 'regional' }));
    }
    noSecret(await cms.ask('GET', `/${collection}/versions?limit=100`, { as: 'regional' }));
    noSecret(await cms.ask('POST', `/${collection}/${id}/duplicate`, { as: 'regional', body: {} }));
    const own = await make('regional', collection, { ...named('Propia'), internalNotes: 'mía' }, '?draft=true');
    expect(recordOf(await read('regional', collection, own)).internalNotes).toBe('mía');
  });
});

it('a source that only a footnote of a published text cites is cited', async () => {
  const id = await make('regional', 'sources', { title: 'De una nota', _status: 'published' });
  const note = {
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'n', blockType: 'footnote', key: 'n', text: 'x', source: id },
  };
  const text = { type: 'text', text: 'Dice.', format: 0, detail: 0, mode: 'normal', style: '', version: 1 };
  const paragraph = {
    type: 'paragraph',
    children: [text, note],
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    version: 1,
  };
  await make('editor', 'pages', {
    title: 'Con nota',
    summary: 'x',
    group: 'portal',
    body: document(paragraph),
    _status: 'published',
  });
  expect((await change('regional', 'sources', id, { title: 'Otra' })).status).toBe(NO);
});

/**
 * Whether what is asked by a secret is refused, or answered as if it had not been asked: an order that is left out; a
 * condition that only one's own account can meet.
 */
async function tellsNothing(
  path: string,
  query: string,
  as: 'anonymous' | 'contributor' | 'regional',
): Promise<boolean> {
  const [asked, plain] = [
    await cms.ask('GET', `${path}?${query}`, { as }),
    await cms.ask('GET', `${path}?${query.replace(/(?:sort|where)[^&]*/, '')}`, { as }),
  ];
  if (asked.status === 400) return true;
  if (query.startsWith('sort')) return JSON.stringify(recordsOf(asked)) === JSON.stringify(recordsOf(plain));
  return recordsOf(asked).every(({ createdBy }) => (createdBy as { name?: string } | null)?.name === as);
}

describe('an editor of a region', () => {
  it('reads a practice elsewhere as it was published, by no way its draft or note', async () => {
    const id = await practiceOfTemuco();
    const ways = [
      `/practices/${id}?draft=true`,
      `/practices/${id}?draft=true&depth=3&locale=all`,
      `/practices/${id}?select[internalNotes]=true&select[title]=true&draft=true`,
      `/practices?draft=true&limit=100&where[id][equals]=${id}`,
      `/practices?limit=100&select[internalNotes]=true`,
      `/practices/versions?limit=100&where[parent][equals]=${id}`,
      `/municipalities/${cms.municipality.temuco}?depth=3&draft=true&joins[practices][limit]=100`,
      `/practices?draft=true&where[title][like]=${encodeURIComponent(DRAFT.slice(0, 8))}`,
      `/practices/count?where[internalNotes][like]=nota`,
    ];
    for (const way of ways) {
      const answer = await cms.ask('GET', way, { as: 'regional' });
      expect(answer.status, way).toBeLessThan(500);
      noSecret(answer);
    }
    expect(recordOf(await read('regional', 'practices', id)).title).toBe('Feria de Temuco');
    noSecret(await cms.ask('POST', `/practices/${id}/duplicate?draft=true`, { as: 'regional', body: {} }));
    const { docs } = await cms.payload.findVersions({ collection: 'practices', where: { parent: { equals: id } } });
    for (const { id: version } of docs) {
      expect((await cms.ask('GET', `/practices/versions/${version}`, { as: 'regional' })).status).toBe(NO);
      expect((await cms.ask('POST', `/practices/versions/${version}`, { as: 'regional' })).status).toBe(NO);
    }
  });

  it.each([
    'where[internalNotes][like]=nota',
    'sort=internalNotes',
    'where[related.internalNotes][like]=nota',
    'sort=owner.internalNotes',
  ])('cannot ask by %s, which would tell what notes say elsewhere', async (query) => {
    await practiceOfTemuco();
    for (const draft of ['', '&draft=true']) {
      expect(await tellsNothing('/practices', `${query}${draft}`, 'regional'), query).toBe(true);
    }
  });

  it.each(['regional', 'contributor'] as const)('as %s takes along no note in a copy', async (as) => {
    const id = await practiceOfTemuco();
    const copy = await cms.ask('POST', `/practices/${id}/duplicate?draft=true`, {
      as,
      body: { title: 'Copia', implementers: [{ relationTo: 'municipalities', value: cms.municipality.arica }] },
    });
    expect(copy.status).toBe(OK);
    const stored = await cms.payload.findByID({
      collection: 'practices',
      id: String(recordOf(copy).id),
      draft: true,
      locale: 'all',
    });
    expect(JSON.stringify(stored)).not.toContain(NOTE);
    expect(JSON.stringify(stored)).not.toContain(DRAFT);
  });

  it('reads drafts and notes of what their municipalities own or implement', async () => {
    for (const within of [
      { owner: cms.municipality.arica },
      { implementers: [{ relationTo: 'municipalities', value: cms.municipality.arica }] },
    ]) {
      const id = await make(
        'editor',
        'practices',
        { title: 'De Arica', ...within, internalNotes: 'ojo' },
        '?draft=true',
      );
      expect(recordOf(await read('regional', 'practices', id, '?draft=true'))).toMatchObject({
        title: 'De Arica',
        internalNotes: 'ojo',
      });
      const versions = await cms.ask('GET', `/practices/versions?where[parent][equals]=${id}`, { as: 'regional' });
      expect(recordsOf(versions)).toHaveLength(1);
      expect(recordsOf(versions)[0]?.version).toMatchObject({ internalNotes: 'ojo' });
    }
  });

  it('reads notes of a municipality of the region, and none of another', async () => {
    for (const [id, seen] of [
      [cms.municipality.arica, 'ojo'],
      [cms.municipality.temuco, undefined],
    ] as const) {
      await change('editor', 'municipalities', id, { internalNotes: 'ojo', _status: 'published' });
      expect(recordOf(await read('regional', 'municipalities', id)).internalNotes).toBe(seen);
    }
  });

  it('reads no draft, version or note of what concerns no region', async () => {
    const id = await make('editor', 'trainings', {
      title: 'Taller',
      summary: 'x',
      date: '2027-03-15',
      internalNotes: NOTE,
      _status: 'published',
    });
    await change('editor', 'trainings', id, { title: DRAFT }, '?draft=true');
    noSecret(await read('regional', 'trainings', id, '?draft=true'));
    expect((await cms.ask('GET', '/trainings/versions', { as: 'regional' })).status).toBe(NO);
  });
});

describe('a file', () => {
  const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n';

  const upload = async (as: Asker): Promise<Record<string, unknown>> => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ title: 'Un documento' }));
    form.set('file', new Blob([PDF], { type: 'application/pdf' }), `${randomUUID()}.pdf`);
    const answer = await cms.ask('POST', '/attachments', { as, form });
    expect(answer.status, JSON.stringify(answer.body)).toBe(MADE);
    return recordOf(answer);
  };

  it('that nothing published uses is read within the region of whoever added it, and changed by them alone', async () => {
    const { id, filename } = await upload('contributor');
    const path = `/attachments/file/${String(filename)}`;
    const got = async (as: Asker) => (await cms.ask('GET', path, { as })).status;
    expect([await got('contributor'), await got('regional'), await got('editor')]).toEqual([OK, OK, OK]);
    expect([await got('anonymous'), await got('other')]).toEqual([NO, NO]);
    const foreign = await upload('other');
    expect((await cms.ask('GET', `/attachments/file/${String(foreign.filename)}`, { as: 'regional' })).status).toBe(NO);
    const retitle = async (as: Asker, file: unknown) =>
      (await change(as, 'attachments', String(file), { title: 'Otro título' })).status;
    expect([await retitle('regional', id), await retitle('regional', foreign.id)]).toEqual([NO, NO]);
    expect([await retitle('contributor', id), await retitle('editor', id)]).toEqual([OK, OK]);
  });

  it('of somebody else is changed by no editor of a region once a published record uses it', async () => {
    const { id } = await upload('regional');
    const data = {
      ...completePractice(cms, 'Con documento'),
      owner: cms.municipality.arica,
      attachments: [id],
      _status: 'published',
    };
    await make('regional', 'practices', data);
    expect((await change('regional', 'attachments', String(id), { title: 'Otro título' })).status).toBe(NO);
    const refused = await change('contributor', 'attachments', String(id), { title: 'Otro título' });
    expect(JSON.stringify(refused.body)).toContain('Quien agregó un archivo');
  });
});

describe('in bulk', () => {
  it('an editor of a region changes and deletes only what they may one by one', async () => {
    const temuco = await practiceOfTemuco();
    const source = await make('editor', 'sources', { title: 'De todos', _status: 'published' });
    for (const [path, id] of [
      ['/practices', temuco],
      ['/sources', source],
    ] as const) {
      const where = `where[id][in][0]=${id}&where[id][in][1]=${randomUUID()}`;
      const changed = await cms.ask('PATCH', `${path}?${where}`, { as: 'regional', body: { title: 'En bloque' } });
      expect(recordsOf(changed)).toEqual([]);
      expect(recordsOf(await cms.ask('DELETE', `${path}?${where}`, { as: 'regional' }))).toEqual([]);
      const { title } = recordOf(await read('editor', path.slice(1), id));
      expect(title).not.toBe('En bloque');
    }
  });

  it('a version of a cited source is not restored by who added it', async () => {
    const id = await make('regional', 'sources', { title: 'Primera', _status: 'published' });
    await change('regional', 'sources', id, { title: 'Segunda', _status: 'published' });
    const data = { ...completePractice(cms, 'La cita'), owner: cms.municipality.arica, citations: [{ source: id }] };
    await make('regional', 'practices', { ...data, _status: 'published' });
    const { docs } = await cms.payload.findVersions({ collection: 'sources', where: { parent: { equals: id } } });
    for (const { id: version } of docs) {
      for (const query of ['', '?draft=true']) {
        const { status } = await cms.ask('POST', `/sources/versions/${version}${query}`, { as: 'regional' });
        expect(status).toBe(NO);
      }
    }
    expect(recordOf(await read('anonymous', 'sources', id)).title).toBe('Segunda');
  });

  it('no other protocol answers', async () => {
    for (const as of ['anonymous', 'administrator'] as const) {
      const body = { query: '{ Practices { docs { internalNotes } } }' };
      expect((await cms.ask('POST', '/graphql', { as, body })).status).toBe(NONE);
      expect((await cms.ask('GET', '/payload-jobs/run', { as })).status).toBe(NONE);
      expect((await cms.ask('GET', '/payload-kv', { as })).status).not.toBe(OK);
    }
  });
});

describe('naming what one may not read', () => {
  const hidden = async (): Promise<{ practice: string; photo: string }> => {
    const practice = await make('other', 'practices', { title: DRAFT }, '?draft=true');
    const id = randomUUID();
    const data = { id, filename: `${id}.png`, mimeType: 'image/png', inUse: false };
    await cms.payload.db.create({ collection: 'media', data });
    return { practice, photo: id };
  };

  it.each(['contributor', 'regional'] as const)(
    'is refused to a %s: it would publish, or be shown beside',
    async (as) => {
      const { practice, photo } = await hidden();
      const own = {
        ...completePractice(cms, 'Propia'),
        implementers: [{ relationTo: 'municipalities', value: cms.municipality.arica }],
      };
      for (const [field, named] of [
        ['related', practice],
        ['photos', photo],
      ] as const) {
        const added = await cms.ask('POST', '/practices?draft=true', { as, body: { ...own, [field]: [named] } });
        expect(added.status).toBe(400);
        expect(objections(added)[field]).toContain('usted no puede ver');
        const editor = await cms.ask('POST', '/practices?draft=true', {
          as: 'editor',
          body: { ...own, [field]: [named] },
        });
        expect(editor.status).toBe(MADE);
      }
    },
  );

  it('does not keep an editor of a region from a record that an editor of everything let name it', async () => {
    const { practice, photo } = await hidden();
    const id = await make(
      'editor',
      'practices',
      {
        ...completePractice(cms, 'De Arica'),
        owner: cms.municipality.arica,
        related: [practice],
        photos: [photo],
        _status: 'draft',
      },
      '?draft=true',
    );
    const saved = await change(
      'regional',
      'practices',
      id,
      { related: [practice], photos: [photo], title: 'Otro' },
      '?draft=true',
    );
    expect(saved.status, JSON.stringify(saved.body)).toBe(OK);
  });
});

describe('people', () => {
  it.each([
    'where[createdBy.email][like]=portal',
    'sort=createdBy.email',
    'sort=createdBy.name',
    'sort=createdBy.resetPasswordToken',
    'sort=createdBy.hash',
    'where[createdBy.resetPasswordToken][exists]=true',
    'where[createdBy.salt][like]=a',
    'sort=-createdBy.loginAttempts',
  ])('of records are not told apart by %s', async (query) => {
    for (const as of ['anonymous', 'contributor', 'regional'] as const) {
      for (const path of ['/practices', '/sources', '/media']) {
        expect(await tellsNothing(path, query, as), `${as} ${path}`).toBe(true);
      }
    }
  });

  it('who are signed in still read their own account', async () => {
    for (const as of ['contributor', 'regional', 'editor'] as const) {
      const { body } = await cms.ask('GET', '/users/me', { as });
      expect(body.user).toMatchObject({ name: as });
      expect((body.user as { email: string }).email).toContain('@');
    }
  });
});
