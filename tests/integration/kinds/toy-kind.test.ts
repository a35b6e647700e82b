import type * as KindList from '@/domain/kinds/list';
import type * as StoredKinds from '@/cms/mapping/stored-kinds';
import type * as HitViews from '@/ui/search/hit-views';
import type * as PayloadModule from 'payload';
import type * as Migrations from '@/database/migrations';
import { NextIntlClientProvider } from 'next-intl';
import type { Config } from 'payload';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { messagesIn } from '@/i18n/messages';
import { IndexingWorker } from '@/indexing/worker';
import { contentChanged } from '@/pages-cache/version.mjs';
import { openCms, type Cms } from '../cms/open-cms';

// A kind is added as the recipe in docs says: a line in each of these lists. All else is the portal's own code.
vi.mock('@/domain/kinds/list', async (original) => {
  const { KIND_LIST } = await original<typeof KindList>();
  return { KIND_LIST: [...KIND_LIST, (await import('./toy/kind')).toy] };
});
vi.mock('@/cms/mapping/stored-kinds', async (original) => {
  const { STORED_KINDS } = await original<typeof StoredKinds>();
  return { STORED_KINDS: { ...STORED_KINDS, toy: (await import('./toy/stored')).storedToys } };
});
vi.mock('@/ui/search/hit-views', async (original) => {
  const { HIT_VIEWS } = await original<typeof HitViews>();
  const { withIcon } = await import('@/ui/search/hit-sign');
  return { HIT_VIEWS: { ...HIT_VIEWS, toy: withIcon('file') } };
});
vi.mock('payload', async (original) => {
  const payload = await original<typeof PayloadModule>();
  // Only when it is called: the collection needs Payload itself.
  const buildConfig = async (config: Config) => {
    const { Toys } = await import('./toy/collection');
    return payload.buildConfig({ ...config, collections: [...(config.collections ?? []), Toys] });
  };
  return { ...payload, buildConfig };
});
vi.mock('@/database/migrations', async (original) => {
  const { migrations } = await original<typeof Migrations>();
  return { migrations: [...migrations, (await import('./toy/migration')).toyMigration] };
});
const enableDraft = vi.hoisted(() => vi.fn());
const signedIn = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(signedIn.headers),
  draftMode: () => Promise.resolve({ isEnabled: false, enable: enableDraft }),
}));

/** The settings of the process are read once, when the first of these is loaded. */
const load = async () => ({
  ...(await import('@/content/addresses')),
  ...(await import('@/content/search')),
  ...(await import('@/domain/facets')),
  ...(await import('@/domain/kinds')),
  ...(await import('@/domain/search-request')),
  ...(await import('@/domain/usage')),
  ...(await import('@/i18n/routing')),
  ...(await import('@/search')),
  ...(await import('@/statistics/published')),
  ...(await import('@/ui/search/hit')),
  preview: (await import('@/app/(data)/vista-previa/route')).GET,
  sitemap: (await import('@/app/(data)/sitemap.xml/route')).GET,
});

/** The types of the portal do not know the kind. */
const TOY = 'toy' as never;
const TOYS = 'toys' as never;

let cms: Cms;
let portal: Awaited<ReturnType<typeof load>>;
let worker: IndexingWorker;
let ball: string;

const save = (id: string, locale: 'es' | 'en', data: object) =>
  cms.payload.update({ collection: TOYS, id, locale, data: { ...data, _status: 'published' } as never });

beforeAll(async () => {
  cms = await openCms();
  portal = await load();
  worker = new IndexingWorker({ payload: cms.payload, engines: portal.getSearch().engines, onChange: contentChanged });
  await worker.start();
  await worker.settled();
  const data = { title: 'Pelota de trapo', summary: 'Rueda por toda la plaza.', _status: 'published' };
  ({ id: ball } = await cms.payload.create({ collection: TOYS, locale: 'es', data: data as never }));
  await save(ball, 'en', {
    title: 'Rag ball',
    summary: 'It rolls across the square.',
    languages: { es: { readiness: 'ready' }, en: { readiness: 'ready' } },
  });
  await worker.drain();
}, 180_000);
afterAll(async () => {
  await worker.stop();
  await cms.close();
});

describe('a kind that somebody adds', () => {
  it('is found by the search of everything, with its labels, and by its facets', async () => {
    for (const [locale, words, title] of [
      ['es', 'pelota', 'Pelota de trapo'],
      ['en', 'ball', 'Rag ball'],
    ] as const) {
      const { request } = portal.parseSearchRequest({ q: words, kind: 'toy', dimension: 'd7' }, portal.KINDS);
      const { hits } = await portal.searchEverything(request, locale);
      expect(hits.map(({ document }) => document.title)).toEqual([title]);
    }
    expect(portal.facetValueLabel('kind', 'toy', 'en')).toBe('Toys');
    expect(portal.facetNamesFor([TOY])).toEqual(['dimension']);
  });

  it('is drawn among the hits, with a link to its page', async () => {
    const { request } = portal.parseSearchRequest({ q: 'pelota' }, portal.KINDS);
    const [hit] = (await portal.searchEverything(request, DEFAULT_LOCALE)).hits;
    if (!hit) throw new Error('Nothing was found');
    const html = renderToStaticMarkup(
      createElement(
        NextIntlClientProvider,
        { locale: DEFAULT_LOCALE, messages: messagesIn(DEFAULT_LOCALE), timeZone: 'UTC' } as never,
        createElement(portal.Hit, { hit, eager: false, scope: 'everything' }),
      ),
    );
    expect(html).toContain('href="/es/juguetes/pelota-de-trapo"');
    expect(html).toContain('<span class="hit-kind">Juguete</span>');
  });

  it('has addresses in both languages, for next.config.mjs as well', () => {
    expect(portal.PATHNAMES).toMatchObject({
      '/toys': { es: '/juguetes', en: '/toys' },
      '/toys/[slug]': { es: '/juguetes/[slug]', en: '/toys/[slug]' },
    });
  });

  it('leads on from an address that it had', async () => {
    await save(ball, 'es', { slug: 'pelota' });
    await worker.drain();
    const reader = { overrideAccess: false, draft: false } as const;
    expect(await portal.recordAt(TOYS, 'pelota-de-trapo', 'es', reader)).toEqual({ status: 'moved', slug: 'pelota' });
    await save(ball, 'es', { slug: 'pelota-de-trapo' });
    await worker.drain();
  });

  it('is in the sitemap, and so is its list', async () => {
    const xml = await (await portal.sitemap()).text();
    for (const path of ['/es/juguetes', '/en/toys', '/es/juguetes/pelota-de-trapo', '/en/toys/rag-ball'])
      expect(xml).toMatch(new RegExp(`<loc>[^<]*${path}</loc>`));
  });

  it('is previewed where its page stands', async () => {
    const { payload } = cms;
    const preview = payload.collections[TOYS as 'pages'].config.admin.preview;
    const address = await preview?.({ slug: 'pelota-de-trapo' }, { locale: 'es', req: {} as never, token: null });
    expect(address).toBe('/vista-previa?collection=toys&slug=pelota-de-trapo&locale=es');
    const headers = { authorization: `JWT ${cms.token('editor')}` };
    const opened = portal.preview(new Request(`http://127.0.0.1:3000${String(address)}`, { headers }));
    await expect(opened).rejects.toMatchObject({
      digest: expect.stringContaining('/es/juguetes/pelota-de-trapo') as string,
    });
    expect(enableDraft).toHaveBeenCalledOnce();
  });

  it('is counted when it is read', async () => {
    const report = JSON.stringify({ of: 'read', kind: 'toy', record: ball, language: 'es' });
    expect(portal.parseUsageReport(report)).toMatchObject({ of: 'read', kind: 'toy' });
    expect(await portal.publishedTitles(cms.payload, TOY, [ball])).toEqual(new Map([[ball, 'Pelota de trapo']]));
  });

  it('leaves search, sitemap and addresses when it is withdrawn', async () => {
    await cms.payload.update({ collection: TOYS, id: ball, locale: 'es', data: { _status: 'draft' } as never });
    await worker.drain();
    const { request } = portal.parseSearchRequest({ q: 'pelota' }, portal.KINDS);
    expect((await portal.searchEverything(request, 'es')).hits).toEqual([]);
    expect(await (await portal.sitemap()).text()).not.toContain('pelota');
    expect(await worker.verify('embedded')).toEqual([]);
  });
});
