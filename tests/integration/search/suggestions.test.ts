import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownSuggestion, SuggestionAnswer } from '@/domain/suggestions';
import { GET } from '@/app/(data)/sugerencias/route';
import { searchMunicipalities, searchPractices } from '@/content/search';
import { parseSearchRequest, type RawParameters } from '@/domain/search-request';
import { IndexingWorker } from '@/indexing/worker';
import { contentChanged } from '@/pages-cache/version.mjs';
import { getSearch } from '@/search';
import { completePractice, openCms, type Cms } from '../cms/open-cms';

let cms: Cms;
let worker: IndexingWorker;
let workshop: string;

const publish = async (title: string, data: object = {}): Promise<string> =>
  (
    await cms.payload.create({
      collection: 'practices',
      data: { ...completePractice(cms, title), ...data, _status: 'published' } as never,
    })
  ).id;

beforeAll(async () => {
  cms = await openCms();
  worker = new IndexingWorker({ payload: cms.payload, engines: getSearch().engines, onChange: contentChanged });
  await worker.start();
  await worker.settled();
  workshop = await publish('Taller de oficios');
  await publish('Talla de madera', { dimensions: ['d5', 'd8'] });
  await cms.payload.create({
    collection: 'practices',
    draft: true,
    data: completePractice(cms, 'Taller secreto') as never,
  });
  await worker.drain();
}, 180_000);
afterAll(async () => {
  await worker.stop();
  await cms.close();
});

const ask = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  GET(new Request(`http://127.0.0.1:3000/sugerencias?${new URLSearchParams(parameters).toString()}`, { headers }));

async function suggested(q: string, of = 'practices', lang = 'es'): Promise<ShownSuggestion[]> {
  const answer = await ask({ of, lang, q });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as SuggestionAnswer).suggestions;
}

/** The parameters of an address, as a page is given them. */
const parametersOf = (href: string): RawParameters =>
  Object.fromEntries(new URL(href, 'http://127.0.0.1').searchParams.entries());

describe('GET /sugerencias', () => {
  it('leads to records by their titles, and to nothing that is not published', async () => {
    expect(await suggested('tall')).toEqual([
      { label: 'Talla de madera', kind: 'Práctica', found: '', href: '/es/practicas/talla-de-madera', words: null },
      { label: 'Taller de oficios', kind: 'Práctica', found: '', href: '/es/practicas/taller-de-oficios', words: null },
    ]);
  });

  it('says in the language asked for what each is, and how much the search that it leads to finds', async () => {
    expect(await suggested('ari')).toEqual([
      {
        label: 'Arica y Parinacota',
        kind: 'Lugar',
        found: '2 prácticas',
        href: '/es/practicas?region=CL-AP',
        words: '',
      },
      { label: 'Arica', kind: 'Lugar', found: '2 prácticas', href: '/es/practicas?q=Arica', words: 'Arica' },
    ]);
    expect(await suggested('ari', 'municipalities', 'en')).toEqual([
      {
        label: 'Arica y Parinacota',
        kind: 'Place',
        found: '1 municipality',
        href: '/en/municipalities?region=CL-AP',
        words: '',
      },
      {
        label: 'Municipalidad de Arica',
        kind: 'Municipality',
        found: '',
        href: '/en/municipalities/arica',
        words: null,
      },
    ]);
  });

  it.each(['tr', 'a', 'p', 'c', 's', 'm'])('promises of «%s» what the search finds, and never nothing', async (q) => {
    for (const [of, search] of [
      ['practices', searchPractices],
      ['municipalities', searchMunicipalities],
    ] as const) {
      for (const { href, found, words } of await suggested(q, of)) {
        if (words === null) continue;
        const { request } = parseSearchRequest(
          parametersOf(href),
          of === 'practices' ? ['practice'] : ['municipality'],
        );
        const { total } = await search(request, 'es');
        expect(Number.parseInt(found, 10), href).toBe(total);
        expect(total, href).toBeGreaterThan(0);
      }
    }
  });

  it('suggests nothing in a language in which nothing is ready, and announces nothing', async () => {
    const answer = await ask({ of: 'practices', lang: 'en', q: 'tall' });
    expect(await answer.json()).toEqual({ suggestions: [], announcement: '' });
  });

  it('follows what is published and withdrawn', async () => {
    await cms.payload.update({ collection: 'practices', id: workshop, data: { _status: 'draft' } });
    await worker.drain();
    expect((await suggested('tall')).map(({ label }) => label)).toEqual(['Talla de madera']);
    expect((await suggested('arica'))[0]?.found).toBe('1 práctica');
    await cms.payload.update({ collection: 'practices', id: workshop, data: { _status: 'published' } });
    await worker.drain();
    expect(await suggested('tall')).toHaveLength(2);
  });

  it('is kept as long as a page, by whoever may keep pages', async () => {
    const { headers } = await ask({ of: 'practices', lang: 'es', q: 'tall' });
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2');
    expect(headers.get('content-language')).toBe('es');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it.each([
    [{ lang: 'es', q: 'ari' }, 'of'],
    [{ of: 'people', lang: 'es', q: 'ari' }, 'of'],
    [{ of: 'practices', lang: 'fr', q: 'ari' }, 'lang'],
    [{ of: 'practices', lang: 'es' }, 'q'],
    [{ of: 'practices', lang: 'es', q: '   ' }, 'q'],
    [{ of: 'practices', lang: 'es', q: 'a'.repeat(101) }, 'q'],
  ])('refuses %j, and says why', async (parameters, field) => {
    const answer = await ask(parameters, { 'accept-language': 'en' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { error } = (await answer.json()) as { error: { field: string; message: string } };
    expect(error.field).toBe(field);
    expect(error.message).toContain(`“${field}”`);
  });

  it('answers whatever is typed', async () => {
    for (const q of ['%00', '"-*<script>', '\ud83d', '(((', 'a'.repeat(100), '..', '__proto__']) {
      expect((await ask({ of: 'everything', lang: 'es', q })).status, q).toBe(200);
    }
  });
});
