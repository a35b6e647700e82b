import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuide, createSection, createTerm, guideData, sectionData, termData } from '../../factories/guides';
import { openCms, recordOf, recordsOf, type Asker, type Cms } from './open-cms';

let cms: Cms;
let guide: string;
/** Per collection: a published record with a draft above it, and a draft. */
let ids: Record<Kept, { published: string; draft: string }>;

const COLLECTIONS = ['guides', 'sections', 'glossary'] as const;
type Kept = (typeof COLLECTIONS)[number];

const dataOf = (collection: Kept, title: string): object =>
  ({
    guides: guideData(cms.source, { title }),
    sections: sectionData(guide, { title }),
    glossary: termData({ title }),
  })[collection];

beforeAll(async () => {
  cms = await openCms();
  const { payload, source } = cms;
  guide = (await createGuide(payload, source, { title: 'Guía publicada', internalNotes: 'secreto' })).id;
  ids = {
    guides: { published: guide, draft: (await createGuide(payload, source, { title: 'Oculta', _status: 'draft' })).id },
    sections: {
      published: (await createSection(payload, guide, { title: 'Sección publicada', internalNotes: 'secreto' })).id,
      draft: (await createSection(payload, guide, { title: 'Oculta', _status: 'draft' })).id,
    },
    glossary: {
      published: (await createTerm(payload, { title: 'Término publicado', internalNotes: 'secreto' })).id,
      draft: (await createTerm(payload, { title: 'Oculto', _status: 'draft' })).id,
    },
  };
  for (const collection of COLLECTIONS)
    await payload.update({
      collection,
      id: ids[collection].published,
      draft: true,
      data: { title: 'Título que nadie debe ver', _status: 'draft' },
    });
}, 120_000);

afterAll(() => cms.close());

const VISITORS: Asker[] = ['anonymous', 'contributor', 'other'];
const HIDDEN = /secreto|nadie debe ver|Ocult[ao]/;

describe.each(COLLECTIONS)('%s from outside', (collection) => {
  it.each(VISITORS)('shows %s what is published alone, and never what editors note', async (as) => {
    const { published, draft } = ids[collection];
    for (const query of ['', '?draft=true', '?draft=true&depth=3', '?locale=all', '?showHiddenFields=true']) {
      expect((await cms.ask('GET', `/${collection}/${draft}${query}`, { as })).status, query).toBe(404);
      const read = await cms.ask('GET', `/${collection}/${published}${query}`, { as });
      expect(read.status, query).toBe(200);
      expect(JSON.stringify(read.body), query).not.toMatch(HIDDEN);
    }
    for (const query of [
      'limit=0',
      'limit=0&draft=true',
      'limit=0&trash=true',
      'draft=true&where[_status][equals]=draft',
    ])
      expect(JSON.stringify((await cms.ask('GET', `/${collection}?${query}`, { as })).body), query).not.toMatch(HIDDEN);
    expect((await cms.ask('GET', `/${collection}/versions`, { as })).status).toBe(403);
  });

  it('lets only editors of all regions write', async () => {
    const { published } = ids[collection];
    for (const as of [...VISITORS, 'regional'] as Asker[]) {
      expect((await cms.ask('POST', `/${collection}`, { as, body: dataOf(collection, 'x') })).status, as).toBe(403);
      const change = await cms.ask('PATCH', `/${collection}/${published}`, { as, body: { title: 'x' } });
      expect(change.status, as).toBe(403);
      expect((await cms.ask('DELETE', `/${collection}/${published}`, { as })).status, as).toBe(403);
    }
    for (const as of ['editor', 'administrator'] as Asker[]) {
      const made = await cms.ask('POST', `/${collection}`, { as, body: dataOf(collection, `De ${as}`) });
      expect(made.status, as).toBe(201);
      expect((await cms.ask('DELETE', `/${collection}/${String(recordOf(made).id)}`, { as })).status, as).toBe(200);
    }
  });

  it('takes nobody’s word for what hooks keep', async () => {
    const body = { ...dataOf(collection, 'Con palabra ajena'), seedKey: 'x', publishedAt: '2001-01-01T00:00:00.000Z' };
    const { id } = recordOf(await cms.ask('POST', `/${collection}`, { as: 'editor', body }));
    const stored = await cms.payload.findByID({ collection, id: String(id), depth: 0 });
    expect(stored.seedKey ?? null).toBeNull();
    expect(stored.publishedAt).not.toContain('2001');
    expect(stored.slug).toBe('con-palabra-ajena');
    expect(stored.languages).toMatchObject({ es: { readiness: 'ready' }, en: { readiness: 'missing' } });
  });

  it('asks for what is needed on publishing alone', async () => {
    const draft = await cms.ask('POST', `/${collection}?draft=true`, { as: 'editor', body: {} });
    expect(draft.status).toBe(201);
    const { status } = await cms.ask('POST', `/${collection}`, { as: 'editor', body: { _status: 'published' } });
    expect(status).toBe(400);
  });
});

describe('a draft', () => {
  it('is not shown through what names it', async () => {
    const { draft } = ids.sections;
    const child = await createSection(cms.payload, guide, { title: 'Dentro de una oculta', parent: draft });
    const read = await cms.ask('GET', `/sections/${child.id}?depth=3`);
    expect(read.status).toBe(200);
    expect(JSON.stringify(read.body)).not.toMatch(HIDDEN);
    const asked = recordsOf(await cms.ask('GET', '/sections?where[parent.title][equals]=Oculta'));
    expect(asked).toEqual([]);
  });
});
