import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FacetName, FacetValues } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import { IndexingWorker } from '@/indexing/worker';
import { analyseQuery, NO_THESAURUS } from '@/search/analysis';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import type { SearchEngine } from '@/search/port';
import { createPractice, createSource } from '../../factories/content';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

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

const created = (commune: string, data: object = {}) =>
  payload.create({
    collection: 'municipalities',
    locale: 'es',
    data: {
      name: `Municipalidad de ${commune}`,
      country: 'CL',
      region: 'CL-RM',
      locality: commune,
      _status: 'published',
      ...data,
    },
  });

const save = (id: string, data: object) =>
  payload.update({ collection: 'municipalities', id, locale: 'es', data: { ...data, _status: 'published' } });

async function found(facets: FacetValues, locale: 'es' | 'en' = 'es', count: readonly FacetName[] = []) {
  await worker.drain();
  const words = analyseQuery('', locale, NO_THESAURUS);
  const kinds = ['municipality'] as const;
  return engine.search({ locale, kinds, words, facets, match: 'best', sort: 'title', page: 1, pageSize: 1_000, count });
}

async function documentOf(id: string, locale: 'es' | 'en' = 'es'): Promise<SearchDocument | undefined> {
  return (await found({}, locale)).hits.find((hit) => hit.id === id);
}

const cited = () => ({ citation: { source } });

describe('a municipality of Chile in the index', () => {
  it('holds its place, derived stage, lines and dimensions, in every language', async () => {
    const { id } = await created('San Miguel', {
      communeCode: '13130',
      sealHistory: [{ kind: 'awarded', date: '2021', ...cited() }],
      commitments: [{ line: 'institutions', done: 'Oficina con dos profesionales.', ...cited() }],
      localPolicies: [{ title: 'Política comunal', dimensions: ['d3'], ...cited() }],
    });
    expect(await documentOf(id)).toMatchObject({
      kind: 'municipality',
      slug: 'san-miguel',
      title: 'Municipalidad de San Miguel',
      body: 'Oficina con dos profesionales.\nPolítica comunal',
      facets: {
        region: ['CL-RM'],
        sealStage: ['awarded'],
        line: ['institutions'],
        dimension: ['d3'],
        practices: ['none'],
        piloted: ['none'],
      },
    });
    // Its words are not translated; its name needs no translation.
    expect(await documentOf(id, 'en')).toMatchObject({ slug: 'san-miguel', body: '', facets: { region: ['CL-RM'] } });
    await payload.delete({ collection: 'municipalities', id });
    expect(await documentOf(id)).toBeUndefined();
    expect(await worker.verify('embedded')).toEqual([]);
  });

  it('states no stage where the history states none, and after it left', async () => {
    const silent = await created('Renca');
    const left = await created('Lampa', {
      sealHistory: [
        { kind: 'candidate', date: '2019', ...cited() },
        { kind: 'withdrawn', date: '2020', ...cited() },
      ],
    });
    expect((await documentOf(silent.id))?.facets.sealStage).toEqual(['none']);
    expect((await documentOf(left.id))?.facets.sealStage).toEqual(['none']);
    const { hits } = await found({ sealStage: ['awarded', 'candidate'] });
    expect(hits.filter(({ id }) => id === silent.id || id === left.id)).toEqual([]);
  });

  it('follows the practices that it implements: published, another implementer, withdrawn, deleted', async () => {
    const [maipu, paine] = [await created('Maipú'), await created('Paine')];
    const holders = async () => {
      const { hits } = await found({ practices: ['has'] });
      return hits.map(({ slug }) => slug).filter((slug) => slug === 'maipu' || slug === 'paine');
    };
    const by = ({ id }: { id: string }) => ({
      implementers: [{ relationTo: 'municipalities' as const, value: id }],
    });
    const practice = await createPractice(payload, source, { ...by(maipu), _status: 'draft' });
    expect(await holders()).toEqual([]);
    const change = (data: object) => payload.update({ collection: 'practices', id: practice.id, locale: 'es', data });
    await change({ _status: 'published' });
    expect(await holders()).toEqual(['maipu']);
    await payload.update({ collection: 'practices', id: practice.id, locale: 'es', draft: true, data: by(paine) });
    expect(await holders()).toEqual(['maipu']);
    await change({ ...by(paine), _status: 'published' });
    expect(await holders()).toEqual(['paine']);
    await change({ _status: 'draft' });
    expect(await holders()).toEqual([]);
    await change({ _status: 'published' });
    expect(await holders()).toEqual(['paine']);
    expect(await worker.verify('embedded')).toEqual([]);
    await payload.delete({ collection: 'practices', id: practice.id });
    expect(await holders()).toEqual([]);
    expect(await worker.verify('embedded')).toEqual([]);
  });

  it('lends its new name to the practices that name it', async () => {
    const { id } = await created('Colina');
    const practice = await createPractice(payload, source, {
      implementers: [{ relationTo: 'municipalities', value: id }],
    });
    await save(id, { name: 'Ilustre Municipalidad de Colina' });
    await worker.drain();
    const words = analyseQuery('ilustre', 'es', NO_THESAURUS);
    const asked = {
      locale: 'es',
      kinds: ['practice'],
      facets: {},
      match: 'best',
      sort: 'relevance',
      page: 1,
      pageSize: 10,
    } as const;
    const { hits } = await engine.search({ ...asked, words, count: [] });
    expect(hits.map((hit) => hit.id)).toEqual([practice.id]);
  });

  it('is absent while it is a draft or in another country', async () => {
    const draft = await created('Til Til', { _status: 'draft' });
    const foreign = await created('São Paulo', { country: 'BR', region: null });
    expect(foreign.slug ?? null).toBeNull();
    expect(await documentOf(draft.id)).toBeUndefined();
    expect(await documentOf(foreign.id)).toBeUndefined();
    await save(draft.id, {});
    expect(await documentOf(draft.id)).toMatchObject({ slug: 'til-til' });
  });

  it('may lack an address or a code as many others do, and no two share one', async () => {
    await created('Bogotá', { country: 'CO', region: null });
    await created('Lima', { country: 'PE', region: null });
    const [first, second] = [await created('Pirque', { communeCode: '13202' }), await created('Pirque')];
    expect([first.slug, second.slug]).toEqual(['pirque', 'pirque-2']);
    await expect(save(second.id, { communeCode: '13202' })).rejects.toThrow();
    await save(first.id, { communeCode: null });
    await save(second.id, { communeCode: '13202' });
  });

  it('keeps its former address, in both languages', async () => {
    const { id } = await created('Huechuraba');
    const { formerSlugs, slug } = await save(id, { slug: 'comuna-de-huechuraba' });
    expect(slug).toBe('comuna-de-huechuraba');
    expect(formerSlugs?.map((row) => `${row.locale}/${row.slug}`).sort()).toEqual(['en/huechuraba', 'es/huechuraba']);
  });
});

describe('a material in the index', () => {
  it('comes in each language that is ready, with the region it is about', async () => {
    const { id } = await payload.create({
      collection: 'resources',
      locale: 'es',
      data: {
        title: 'Residencias otorgadas',
        summary: 'Por comuna.',
        kind: 'statistics',
        audience: 'everyone',
        url: 'https://serviciomigraciones.cl/estadisticas',
        region: 'CL-AP',
        commune: 'Arica',
        _status: 'published',
      },
    });
    await worker.drain();
    const asked = {
      kinds: ['resource'],
      facets: { region: ['CL-AP'] },
      match: 'best',
      sort: 'title',
      page: 1,
      pageSize: 10,
    } as const;
    const inLanguage = (locale: 'es' | 'en') =>
      engine.search({ ...asked, locale, words: analyseQuery('arica', locale, NO_THESAURUS), count: [] });
    expect((await inLanguage('es')).hits).toMatchObject([{ id, slug: id, title: 'Residencias otorgadas' }]);
    expect((await inLanguage('en')).hits).toEqual([]);
    expect(await worker.verify('embedded')).toEqual([]);
  });
});
