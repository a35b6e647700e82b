import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IndexingWorker } from '@/indexing/worker';
import { contentChanged } from '@/pages-cache/version.mjs';
import { createPractice, translatePractice } from '../../factories/content';
import { openCms, type Cms } from '../cms/open-cms';

/** Loaded once the portal of the test is open: they lead to the settings of the process, which are read once. */
const load = async () => ({
  ...(await import('@/content/topics')),
  ...(await import('@/search')),
  sitemap: (await import('@/app/(data)/sitemap.xml/route')).GET,
});

let reads: Awaited<ReturnType<typeof load>>;
let cms: Cms;
let worker: IndexingWorker;
let huerta: string;

interface Words {
  es: string;
  en: string;
  broader?: string[];
  related?: string[];
}

async function createConcept({ es, en, ...relations }: Words): Promise<string> {
  const { payload } = cms;
  const { id } = await payload.create({ collection: 'concepts', locale: 'es', data: { preferred: es, ...relations } });
  await payload.update({ collection: 'concepts', id, locale: 'en', data: { preferred: en } });
  return id;
}

const rename = (data: { preferred?: string; alternative?: string[]; slug?: string }) =>
  cms.payload.update({ collection: 'concepts', id: huerta, locale: 'es', data });

const topicAt = async (slug: string, locale: 'es' | 'en' = 'es') => {
  await worker.drain();
  return reads.topicBySlug(slug, locale);
};

const summarized = async (locale: 'es' | 'en') =>
  (await reads.topics(locale)).map(({ slug, count }) => `${slug} ${count}`);

beforeAll(async () => {
  cms = await openCms();
  reads = await load();
  worker = new IndexingWorker({
    payload: cms.payload,
    engines: reads.getSearch().engines,
    onChange: () => contentChanged(),
    onThesaurus: (thesaurus) => reads.getSearch().useThesaurus(thesaurus),
  });
  const { payload, source } = cms;
  const agro = await createConcept({ es: 'cultivo', en: 'growing' });
  huerta = await createConcept({ es: 'huerta', en: 'vegetable garden', broader: [agro] });
  await createConcept({ es: 'molino', en: 'mill', related: [huerta] });
  await createConcept({ es: 'faro', en: 'lighthouse' });
  const barrio = await createPractice(payload, source, { title: 'Huerta del barrio' });
  await createPractice(payload, source, { title: 'Huertas en la escuela' });
  await createPractice(payload, source, { title: 'El molino' });
  await translatePractice(payload, barrio, 'Vegetable garden');
  await worker.start();
  await worker.settled();
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await cms.close();
});

describe('topics', () => {
  it('are the concepts that a record holds which is ready in the language, narrower ones included', async () => {
    expect(await summarized('es')).toEqual(['cultivo 2', 'huerta 2', 'molino 1']);
    expect(await summarized('en')).toEqual(['growing 1', 'vegetable-garden 1']);
  });

  it('show their records and lead to those above, below and beside them', async () => {
    expect(await topicAt('huerta')).toMatchObject({
      status: 'found',
      record: {
        groups: [{ kind: 'practice', count: 2, records: [{}, {}] }],
        broader: [{ slug: 'cultivo' }],
        related: [{ slug: 'molino' }],
        narrower: [],
      },
    });
    expect(await topicAt('cultivo')).toMatchObject({ record: { narrower: [{ slug: 'huerta' }] } });
    expect(await topicAt('mill', 'en')).toEqual({ status: 'missing' });
    expect(await topicAt('faro')).toEqual({ status: 'missing' });
  });

  it('stand in the sitemap in the languages in which two records or more hold them', async () => {
    const xml = await (await reads.sitemap()).text();
    expect(xml).toContain('/es/temas</loc>');
    expect(xml).toContain('/es/temas/huerta</loc>');
    for (const path of ['/es/temas/molino', '/es/temas/faro', '/en/topics/vegetable-garden', '/en/topics/mill'])
      expect(xml).not.toContain(path);
  });

  it('keep their address when their name changes, and lead on from one that was changed', async () => {
    await rename({ preferred: 'huertas urbanas', alternative: ['huerta'] });
    expect(await topicAt('huerta')).toMatchObject({ status: 'found', record: { name: 'huertas urbanas' } });
    await rename({ slug: 'huertas-urbanas' });
    expect(await topicAt('huerta')).toEqual({ status: 'moved', slug: 'huertas-urbanas' });
    expect(await topicAt('huerta', 'en')).toEqual({ status: 'moved', slug: 'vegetable-garden' });
    expect((await topicAt('huertas-urbanas')).status).toBe('found');
  });
});
