import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '@/domain/kinds';
import type { SearchDocument } from '@/domain/search-document';
import { IndexingWorker } from '@/indexing/worker';
import { analyseQuery, NO_THESAURUS } from '@/search/analysis';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import type { SearchEngine } from '@/search/port';
import { createSource } from '../../factories/content';
import { createGuide, createSection, createTerm, storedBlock, translateWritten } from '../../factories/guides';
import { openPortal, type OpenPortal } from '../../factories/open-portal';
import { document, paragraph } from '../../factories/rich-text';

let portal: OpenPortal;
let payload: Payload;
let source: string;
let engine: SearchEngine;
let worker: IndexingWorker;

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
  source = (await createSource(payload)).id;
  engine = createEmbeddedEngine();
  worker = new IndexingWorker({ payload, engines: [engine], onChange: () => undefined });
  await worker.start();
  await worker.settled();
});
afterAll(async () => {
  await worker.stop();
  await portal.close();
});

/** What a search finds of one record, by language, once every change has arrived. */
async function documentsOf(id: string): Promise<Partial<Record<'es' | 'en', SearchDocument>>> {
  await worker.drain();
  const found: Partial<Record<'es' | 'en', SearchDocument>> = {};
  for (const locale of ['es', 'en'] as const) {
    const everything = {
      locale,
      kinds: KINDS,
      words: analyseQuery('', locale, NO_THESAURUS),
      facets: {},
      match: 'best',
      sort: 'title',
    } as const;
    const { hits } = await engine.search({ ...everything, page: 1, pageSize: 1_000, count: [] });
    const hit = hits.find((each) => each.id === id);
    if (hit) found[locale] = hit;
  }
  return found;
}

describe('a section in the index', () => {
  it('holds its words, blocks and stage, and comes in each language that is ready', async () => {
    const guide = await createGuide(payload, source, { title: 'Guía del índice' });
    const { id } = await createSection(payload, guide.id, {
      title: 'Preparación',
      policyStage: 's1',
      dimensions: ['d8'],
      body: document(paragraph('Primero, la carta.'), storedBlock('fieldTip', { text: 'Parta por lo pequeño.' })),
    });
    expect(await documentsOf(id)).toMatchObject({
      es: {
        kind: 'section',
        title: 'Preparación',
        slug: 'preparacion',
        body: 'Primero, la carta.\nParta por lo pequeño.',
        path: '/es/guias/guia-del-indice/preparacion',
        facets: { kind: ['section'], policyStage: ['s1'], dimension: ['d8'] },
      },
    });
    await translateWritten(payload, 'sections', id, 'Preparation');
    // The guide is not translated yet: it is known by its Spanish address.
    expect(await documentsOf(id)).toMatchObject({
      en: { title: 'Preparation', path: '/en/guides/guia-del-indice/preparation' },
    });
    await translateWritten(payload, 'guides', guide.id, 'Guide of the index');
    expect(await documentsOf(id)).toMatchObject({
      es: { path: '/es/guias/guia-del-indice/preparacion' },
      en: { path: '/en/guides/guide-of-the-index/preparation' },
    });
    expect(await worker.verify('embedded')).toEqual([]);
  });

  it('follows its guide: a new address, withdrawn, back, deleted', async () => {
    const guide = await createGuide(payload, source, { title: 'Antes' });
    const { id, slug } = await createSection(payload, guide.id);
    expect(await documentsOf(id)).toMatchObject({ es: { path: `/es/guias/antes/${slug}` } });
    const save = (data: object) => payload.update({ collection: 'guides', id: guide.id, locale: 'es', data });
    await save({ slug: 'despues', _status: 'published' });
    expect(await documentsOf(id)).toMatchObject({ es: { path: `/es/guias/despues/${slug}` } });
    await save({ _status: 'draft' });
    expect(await documentsOf(id)).toEqual({});
    expect(await documentsOf(guide.id)).toEqual({});
    await save({ _status: 'published' });
    expect(await documentsOf(id)).toMatchObject({ es: { path: `/es/guias/despues/${slug}` } });
    await payload.delete({ collection: 'guides', id: guide.id });
    expect(await documentsOf(id)).toEqual({});
    expect(await worker.verify('embedded')).toEqual([]);
  });

  it('is absent while it is a draft, and so are guides and terms', async () => {
    const guide = await createGuide(payload, source);
    const section = await createSection(payload, guide.id, { _status: 'draft' });
    const term = await createTerm(payload, { _status: 'draft' });
    const draft = await createGuide(payload, source, { _status: 'draft' });
    for (const { id } of [section, term, draft]) expect(await documentsOf(id)).toEqual({});
    expect(await documentsOf(guide.id)).toMatchObject({ es: { kind: 'guide', path: `/es/guias/${guide.slug}` } });
  });
});

describe('a term in the index', () => {
  it('is found by its name, and gone once deleted', async () => {
    const { id } = await createTerm(payload, { title: 'Análisis FODA' });
    expect(await documentsOf(id)).toMatchObject({
      es: { kind: 'term', title: 'Análisis FODA', facets: { policyStage: ['none'] } },
    });
    await payload.delete({ collection: 'glossary', id });
    expect(await documentsOf(id)).toEqual({});
  });
});

describe('a worker that starts later', () => {
  it('finds every kind', async () => {
    await worker.drain();
    const late = new IndexingWorker({ payload, engines: [createEmbeddedEngine()], onChange: () => undefined });
    await late.start();
    await late.settled();
    expect(await late.verify('embedded')).toEqual([]);
    expect(await late.size()).toBe((await engine.contentHashes()).size);
    await late.stop();
  });
});
