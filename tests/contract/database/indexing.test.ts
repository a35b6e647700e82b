import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { KINDS } from '@/domain/kinds';
import { IndexingWorker } from '@/indexing/worker';
import { analyseQuery, NO_THESAURUS } from '@/search/analysis';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import type { SearchEngine } from '@/search/port';
import { createOrganization, createPractice, createSource, translatePractice } from '../../factories/content';
import { createGuide, createSection } from '../../factories/guides';
import { openPortal, type OpenPortal } from '../../factories/open-portal';
import { makeNamed } from './searchable/named-records';

let portal: OpenPortal;
let payload: Payload;
let source: string;
let engine: SearchEngine;
let worker: IndexingWorker;
let changes = 0;

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
  source = (await createSource(payload)).id;
  engine = createEmbeddedEngine();
  worker = new IndexingWorker({ payload, engines: [engine], onChange: () => (changes += 1) });
  await worker.start();
  await worker.settled();
});
afterAll(async () => {
  await worker.stop();
  await portal.close();
});

const keys = async (id: string): Promise<string[]> =>
  [...(await engine.contentHashes()).keys()]
    .filter((key) => key.startsWith(id))
    .map((key) => key.slice(id.length + 1))
    .sort();

const publish = (id: string, data: object) =>
  payload.update({ collection: 'practices', id, locale: 'es', data: { ...data, _status: 'published' } });

/** Waits for the worker as a visitor does, and says how long it took. */
async function becomes(what: string, read: () => Promise<unknown>, expected: unknown): Promise<void> {
  const began = performance.now();
  await expect.poll(read, { timeout: 15_000, interval: 25 }).toEqual(expected);
  console.log(`${what}: after ${Math.round(performance.now() - began)} ms`);
}

describe('a change travels by itself', () => {
  it('from publishing to withdrawing', async () => {
    const { id } = await createPractice(payload, source);
    const before = changes;
    await becomes('published', () => keys(id), ['es']);
    expect(changes).toBeGreaterThan(before);
    await payload.update({ collection: 'practices', id, locale: 'es', data: { _status: 'draft' } });
    await becomes('withdrawn', () => keys(id), []);
    await publish(id, {});
    await becomes('published again', () => keys(id), ['es']);
    await payload.delete({ collection: 'practices', id });
    await becomes('deleted', () => keys(id), []);
  });
});

/** Reads of Payload that some work makes. */
async function readsOf(work: () => Promise<unknown>): Promise<string[]> {
  const reads: string[] = [];
  const spies = (['find', 'findByID', 'count'] as const).map((read) => {
    const original = payload[read].bind(payload) as (options: { collection: string }) => Promise<unknown>;
    return vi.spyOn(payload, read).mockImplementation(((options: { collection: string }) => {
      if (options.collection !== 'changes') reads.push(`${read} ${options.collection}`);
      return original(options);
    }) as never);
  });
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return reads;
}

describe('what a change costs', () => {
  const changed = async (data: object) => {
    const { id } = await createPractice(payload, source);
    await worker.drain();
    await payload.update({ collection: 'practices', id, locale: 'es', data });
    return readsOf(() => worker.drain());
  };

  it('is one read of its own collection for a withdrawn practice', async () => {
    expect(await changed({ _status: 'draft' })).toEqual(['find practices']);
  });

  it('is one read for each language of a practice that stays', async () => {
    expect(await changed({ title: 'Otra', _status: 'published' })).toEqual(['find practices', 'find practices']);
  });

  it('is one read of its own collection for a deleted section', async () => {
    const guide = await createGuide(payload, source);
    const { id } = await createSection(payload, guide.id);
    await worker.drain();
    await payload.delete({ collection: 'sections', id });
    expect(await readsOf(() => worker.drain())).toEqual(['find sections']);
  });
});

describe('the index holds', () => {
  it('a document for each language that is ready', async () => {
    const practice = await createPractice(payload, source);
    await worker.drain();
    expect(await keys(practice.id)).toEqual(['es']);
    await translatePractice(payload, practice, 'Translated');
    await worker.drain();
    expect(await keys(practice.id)).toEqual(['en', 'es']);
    await publish(practice.id, { languages: { es: { readiness: 'ready' }, en: { readiness: 'draft' } } });
    await worker.drain();
    expect(await keys(practice.id)).toEqual(['es']);
  });

  it('nothing of a draft, not even above a published record', async () => {
    const draft = await createPractice(payload, source, { _status: 'draft' });
    const published = await createPractice(payload, source);
    await worker.drain();
    const hash = (await engine.contentHashes()).get(`${published.id}-es`);
    await payload.update({
      collection: 'practices',
      id: published.id,
      locale: 'es',
      draft: true,
      data: { title: 'Secreto', _status: 'draft' },
    });
    await worker.drain();
    expect(await keys(draft.id)).toEqual([]);
    expect((await engine.contentHashes()).get(`${published.id}-es`)).toBe(hash);
    expect(await worker.verify('embedded')).toEqual([]);
  });
});

const found = async (query: string) => {
  const words = analyseQuery(query, 'es', NO_THESAURUS);
  const everything = { locale: 'es', kinds: ['practice'], words, facets: {}, match: 'best', sort: 'title' } as const;
  return (await engine.search({ ...everything, page: 1, pageSize: 1_000, count: [] })).hits;
};

describe('what a practice is found by', () => {
  it('includes the words of its figures and the reason of its evidence', async () => {
    const figure = { value: 88.2, qualifier: 'exact', measures: 'outcome', unit: '%', citation: { source } } as const;
    const { id } = await createPractice(payload, source, {
      figures: [{ ...figure, label: 'alfabetizadas en bibliotecas rodantes' }],
      evidence: { level: 'promising', reason: 'La fuente enumera encuentros veraniegos.', citation: { source } },
    });
    await becomes('published', () => keys(id), ['es']);
    for (const words of ['rodantes', 'veraniegos']) expect((await found(words)).map((hit) => hit.id)).toEqual([id]);
  });
});

describe('records that show in others', () => {
  const namesOf = async (key: string): Promise<string | undefined> =>
    (await found('')).find((hit) => hit.key === key)?.names;

  it('a new name of an organisation reaches the practices that name it, and none after its deletion', async () => {
    const organization = await createOrganization(payload, 'Fundación Antes');
    const { id } = await createPractice(payload, source, {
      partners: [{ relationTo: 'organizations', value: organization.id }],
    });
    await worker.drain();
    expect(await namesOf(`${id}-es`)).toContain('Fundación Antes');
    await payload.update({
      collection: 'organizations',
      id: organization.id,
      locale: 'es',
      data: { name: 'Fundación Después', _status: 'published' },
    });
    await worker.drain();
    expect(await namesOf(`${id}-es`)).toContain('Fundación Después');
    await payload.delete({ collection: 'organizations', id: organization.id });
    await worker.drain();
    expect(await namesOf(`${id}-es`)).not.toContain('Fundación');
  });
});

describe('files whose words show in others', () => {
  /** What the Spanish document of a municipality or a practice says. */
  const bodyOf = async (id: string): Promise<string | undefined> => {
    await worker.drain();
    const everything = {
      locale: 'es',
      kinds: KINDS,
      words: analyseQuery('', 'es', NO_THESAURUS),
      facets: {},
      match: 'best',
      sort: 'title',
    } as const;
    const { hits } = await engine.search({ ...everything, page: 1, pageSize: 1_000, count: [] });
    return hits.find((hit) => hit.id === id)?.body;
  };

  it('are read again where they are shown, and are gone once deleted', async () => {
    const media = await makeNamed(payload, 'media', () => 'Feria antes');
    const attachment = await makeNamed(payload, 'attachments', () => 'Acta antes');
    const alone = await makeNamed(payload, 'media', () => 'Feria sola');
    const shown = { photos: [media, alone], attachments: [attachment] };
    const { id: practice } = await createPractice(payload, source, shown);
    const { id: municipality } = await payload.create({
      collection: 'municipalities',
      locale: 'es',
      data: {
        ...{ name: 'Municipalidad de Vicuña', country: 'CL', region: 'CL-CO', locality: 'Vicuña', photo: media },
        localPolicies: [{ title: 'Ordenanza', document: attachment, citation: { source } }],
        _status: 'published',
      },
    });
    const records = [practice, municipality];
    for (const id of records)
      for (const words of ['Feria antes', 'Acta antes']) expect(await bodyOf(id)).toContain(words);
    expect(await bodyOf(practice)).toContain('Feria sola');
    await payload.update({ collection: 'media', id: media, locale: 'es', data: { alt: 'Feria después' } });
    await payload.update({ collection: 'attachments', id: attachment, locale: 'es', data: { title: 'Acta después' } });
    for (const id of records) {
      for (const words of ['Feria después', 'Acta después']) expect(await bodyOf(id)).toContain(words);
      expect(await bodyOf(id)).not.toContain('antes');
    }
    await payload.delete({ collection: 'media', id: alone });
    expect(await bodyOf(practice)).not.toContain('sola');
    expect(await worker.verify('embedded')).toEqual([]);
  });
});

describe('verify and rebuild', () => {
  it('name each difference, and mend it', async () => {
    const { id } = await createPractice(payload, source);
    await worker.drain();
    await engine.apply({ put: [], remove: [`${id}-es`] });
    expect(await worker.verify('embedded')).toEqual([
      { key: `${id}-es`, kind: 'missing', index: null, database: expect.any(String) as string },
    ]);
    const progress: number[] = [];
    await worker.rebuild('embedded', (done) => progress.push(done));
    expect(progress.at(-1)).toBe(await worker.size());
    expect(await worker.verify('embedded')).toEqual([]);
  });

  it('a worker that starts later finds the same', async () => {
    const late = new IndexingWorker({ payload, engines: [createEmbeddedEngine()], onChange: () => undefined });
    await late.start();
    await late.settled();
    expect(await late.verify('embedded')).toEqual([]);
    expect(late.state()).toMatchObject([{ engine: 'embedded', loaded: true, failure: null, waiting: 0 }]);
    await late.stop();
  });
});
