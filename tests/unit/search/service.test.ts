import { beforeEach, describe, expect, it } from 'vitest';
import { parseSearchRequest, type RawParameters } from '@/domain/search-request';
import type { SearchResponse, Segment } from '@/domain/search-response';
import type { Locale } from '@/domain/locale';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { EngineUnavailable, type SearchEngine } from '@/search/port';
import { createSearchService, type SearchOptions, type SearchService } from '@/search/service';
import { searchDocument } from '../../factories/search-documents';

const CORPUS = [
  searchDocument({
    id: 'regularizacion',
    title: 'Regularización de niñas, niños y adolescentes',
    summary: 'Orientación para obtener la residencia.',
    body: 'El equipo visita escuelas. Luego acompaña a las familias hasta que la ciudad reconoce su residencia.',
    facets: { dimension: ['d2'], country: ['CL'], region: ['CL-VS'], population: ['children'], year: ['2019'] },
  }),
  searchDocument({
    id: 'salud',
    title: 'Salud sin barreras',
    summary: 'Mediación intercultural en centros de salud.',
    facets: { dimension: ['d6'], country: ['BR'], population: ['migrants'], year: ['2018'] },
  }),
  searchDocument({
    id: 'empleo',
    title: 'Ferias de empleo',
    summary: 'Inclusión laboral de mujeres.',
    facets: { dimension: ['d5', 'd8'], country: ['PE'], population: ['women'], year: ['2021'] },
  }),
  searchDocument({
    id: 'academia',
    title: 'Academia de oficios',
    summary: 'Cursos para jóvenes.',
    facets: { dimension: ['d5'], country: ['CL'], year: ['none'], cost: ['small'] },
  }),
  searchDocument({ id: 'empleo', locale: 'en', title: 'Job fairs', facets: { country: ['PE'] } }),
];

let embedded: SearchEngine;
beforeEach(async () => {
  embedded = createEmbeddedEngine();
  await embedded.apply({ put: CORPUS, remove: [] });
});

const ask = (
  service: SearchService,
  parameters: RawParameters,
  options?: SearchOptions,
  locale: Locale = 'es',
): Promise<SearchResponse> => service.search(parseSearchRequest(parameters).request, locale, ['practice'], options);
const local = (parameters: RawParameters, options?: SearchOptions, locale?: Locale): Promise<SearchResponse> =>
  ask(createSearchService({ embedded }), parameters, options, locale);
const marked = (segments: readonly Segment[]): string[] =>
  segments.filter((segment) => segment.marked).map(({ text }) => text);
const facet = ({ facets }: SearchResponse, wanted: string) => facets.find(({ name }) => name === wanted);

describe('a response', () => {
  it('says how many there are, of how many, and of how many pages', async () => {
    const response = await local({ country: 'CL', page: '1' }, { pageSize: 1 });
    expect(response).toMatchObject({ total: 2, all: 4, page: 1, pages: 2, engine: 'embedded', standIn: false });
    expect(response.hits).toHaveLength(1);
  });

  it('counts only what is ready in the language', async () => {
    expect(await local({}, {}, 'en')).toMatchObject({ total: 1, all: 1 });
  });

  it('has no hits and the right total on a page beyond the end', async () => {
    expect(await local({ page: '50' })).toMatchObject({ total: 4, page: 50, pages: 1, hits: [], advice: null });
  });

  it('marks what answers in title and summary, and quotes the body only for what they do not show', async () => {
    const inTitle = (await local({ q: 'regularizacion' })).hits[0];
    expect(marked(inTitle?.title ?? [])).toEqual(['Regularización']);
    expect(inTitle?.snippet).toBeNull();
    const inBody = (await local({ q: 'residencia escuela' })).hits[0];
    expect(marked(inBody?.summary ?? [])).toEqual(['residencia']);
    expect(marked(inBody?.snippet ?? [])).toEqual(expect.arrayContaining(['escuelas']));
  });

  it('quotes nothing where nothing was asked', async () => {
    expect((await local({})).hits.every(({ snippet }) => snippet === null)).toBe(true);
  });
});

describe('facets of a response', () => {
  it('stand in the order of the form, each with its values in its own order', async () => {
    const response = await local({});
    const names = response.facets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['dimension', 'country', 'region']);
    expect(facet(response, 'dimension')?.values.map(({ value, count }) => [value, count])).toEqual([
      ['d2', 1],
      ['d5', 2],
      ['d6', 1],
      ['d8', 1],
    ]);
    // By count; Brasil before Perú.
    expect(facet(response, 'country')?.values.map(({ value }) => value)).toEqual(['CL', 'BR', 'PE']);
    // Newest first, «not stated» last.
    expect(facet(response, 'year')?.values.map(({ value }) => value)).toEqual(['2021', '2019', '2018', 'none']);
    expect(facet(response, 'year')?.values.at(-1)?.label).toBe('No indicado');
    expect(facet(response, 'country')?.title).toBe('País');
  });

  it('are titled and labelled in the language', async () => {
    const country = facet(await local({}, {}, 'en'), 'country');
    expect(country).toMatchObject({
      title: 'Country',
      values: [{ value: 'PE', label: 'Peru', count: 1, chosen: false }],
    });
  });

  it('keep a chosen value that nothing answers to', async () => {
    const response = await local({ country: ['FR', 'CL'], dimension: 'd2' });
    expect(facet(response, 'country')?.values).toEqual([
      { value: 'CL', label: 'Chile', count: 1, chosen: true },
      { value: 'FR', label: 'Francia', count: 0, chosen: true },
    ]);
  });

  it('wait for the first record that states them, and then stay whatever is searched', async () => {
    expect(facet(await local({}), 'size')).toBeUndefined();
    expect(facet(await local({}), 'cost')).toBeDefined();
    expect(facet(await local({ q: 'salud' }), 'cost')?.values).toMatchObject([{ value: 'none', count: 1 }]);
    expect(facet(await local({ size: 's' }), 'size')?.values[0]).toMatchObject({ value: 's', count: 0, chosen: true });
  });

  it('are only those asked for', async () => {
    expect((await local({}, { count: ['line', 'country'] })).facets.map(({ name }) => name)).toEqual([
      'line',
      'country',
    ]);
    expect((await local({}, { count: [] })).facets).toEqual([]);
  });
});

describe('suggestions and advice', () => {
  it('suggests what the catalogue holds, though the results do not', async () => {
    const { suggestions } = await local({ q: 'mujeres Perú' });
    expect(suggestions.map(({ name, value, remainingQuery }) => ({ name, value, remainingQuery }))).toEqual([
      { name: 'population', value: 'women', remainingQuery: 'Perú' },
      { name: 'country', value: 'PE', remainingQuery: 'mujeres' },
    ]);
    // Each occurs, but no record holds both.
    expect((await local({ q: 'mujeres Chile' })).suggestions).toEqual([]);
    expect((await local({ q: 'Francia' })).suggestions).toEqual([]);
  });

  it('says which choice to drop for how many results, and how many the words alone give', async () => {
    const { advice } = await local({ q: 'ferias', country: 'CL', dimension: 'd5' });
    expect(advice?.drop).toEqual([{ name: 'country', value: 'CL', label: 'Chile', total: 1 }]);
    expect(advice?.withoutFacets).toBe(1);
    expect(advice?.spelling).toBeNull();
  });

  it('proposes the nearest words that lead somewhere', async () => {
    const { advice } = await local({ q: 'zalud varrerras' });
    expect(advice).toMatchObject({ spelling: 'salud barreras', drop: [], withoutFacets: null });
    expect((await local({ q: 'qwertyuiop' })).advice?.spelling).toBeNull();
  });

  it('proposes another spelling beside results, where records within the choices hold all of it', async () => {
    expect(await local({ q: 'salud varrerras' })).toMatchObject({ total: 1, spelling: 'salud barreras' });
    expect(await local({ q: 'ferias varrerras' })).toMatchObject({ total: 1, spelling: null });
    expect((await local({ q: 'salud varrerras', country: ['BR', 'CL'] })).spelling).toBe('salud barreras');
    expect((await local({ q: 'salud barreras' })).spelling).toBeNull();
    expect((await local({ q: 'salud qwertyuiop' })).spelling).toBeNull();
  });

  it('proposes a spelling one typo away that finds ten times as many, for a word that some record holds', async () => {
    const mistyped = searchDocument({ id: 'mistyped', title: 'Programa de vivenda', summary: 'Un techo para todos.' });
    const houses = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        searchDocument({ id: `house-${index}`, title: 'La vivienda', summary: 'Un subsidio.' }),
      );
    await embedded.apply({ put: [mistyped, ...houses(9)], remove: [] });
    expect(await local({ q: 'vivenda' })).toMatchObject({ full: 1, spelling: null });
    await embedded.apply({ put: houses(10), remove: [] });
    expect(await local({ q: 'vivenda' })).toMatchObject({ full: 1, unknown: [], spelling: 'vivienda' });
    expect((await local({ q: 'vivenda subsidio' })).spelling).toBe('vivienda subsidio');
    expect((await local({ q: 'vivienda' })).spelling).toBeNull();
    // Ten hold the other word, and one of them all of the query.
    expect((await local({ q: 'vivenda techo' })).spelling).toBeNull();
    expect((await local({ q: 'vivenda', match: 'all' })).spelling).toBe('vivienda');
  });

  it('shows what comes nearest: the words without filters, as they may have been meant, or the last published', async () => {
    const nearest = async (parameters: RawParameters) => {
      const { advice } = await local(parameters);
      return [advice?.nearest.by, advice?.nearest.hits.map(({ document }) => document.id)];
    };
    expect(await nearest({ q: 'ferias', country: 'CL' })).toEqual(['words', ['empleo']]);
    expect(await nearest({ q: 'zalud' })).toEqual(['words', ['salud']]);
    const [by, ids] = await nearest({ q: 'qwertyuiop' });
    expect([by, ids?.length]).toEqual(['recent', 4]);
  });

  it('says which words were left out, and whether other kinds hold them', async () => {
    await embedded.apply({ put: [searchDocument({ id: 'glosa', kind: 'term', title: 'Gentrificación' })], remove: [] });
    const { unknown, full, total } = await local({ q: 'gentrificacion salud xyzzy' });
    expect(unknown).toEqual([
      { word: 'gentrificacion', elsewhere: 1 },
      { word: 'xyzzy', elsewhere: 0 },
    ]);
    expect({ full, total }).toEqual({ full: 1, total: 1 });
  });

  it('says of each partial match what it lacks', async () => {
    const { hits, full, total } = await local({ q: 'salud ferias residencia' });
    expect({ full, total }).toEqual({ full: 0, total: 3 });
    expect(Object.fromEntries(hits.map(({ document, missingWords }) => [document.id, missingWords]))).toEqual({
      salud: ['ferias', 'residencia'],
      empleo: ['salud', 'residencia'],
      regularizacion: ['salud', 'ferias'],
    });
    expect((await local({ q: 'salud barreras' })).hits[0]?.missingWords).toEqual([]);
  });

  it('gives no advice where there is something', async () => {
    expect((await local({ q: 'salud' })).advice).toBeNull();
  });
});

describe('with a remote engine', () => {
  let isAway: boolean;
  let isEmpty: boolean;
  let asked: number;
  let now: number;
  let service: SearchService;
  beforeEach(() => {
    [isAway, isEmpty, asked, now] = [false, false, 0, 0];
    const remote: SearchEngine = {
      name: 'meilisearch',
      search: async (query) => {
        asked += 1;
        if (isAway) throw new EngineUnavailable('meilisearch', 'cannot be reached');
        return isEmpty ? { total: 0, full: 0, hits: [], meetings: [], counts: {} } : embedded.search(query);
      },
      apply: () => Promise.resolve(),
      contentHashes: () => Promise.resolve(new Map()),
      rebuild: () => Promise.resolve(),
      teach: () => Promise.resolve(),
      check: () => Promise.resolve(),
    };
    service = createSearchService({ embedded, remote, breaker: { firstPauseMs: 1_000, clock: () => now } });
  });

  it('answers from it', async () => {
    expect(await ask(service, { q: 'salud' })).toMatchObject({ total: 1, engine: 'meilisearch', standIn: false });
    expect(service.status()).toEqual({
      answering: 'meilisearch',
      remote: { name: 'meilisearch', available: true, reason: null },
    });
    expect(service.engines.map(({ name }) => name)).toEqual(['embedded', 'meilisearch']);
  });

  it('answers from the embedded one while it is away, and says so', async () => {
    isAway = true;
    expect(await ask(service, { q: 'salud' })).toMatchObject({ total: 1, engine: 'embedded', standIn: true });
  });

  it('stops asking after three failures, and comes back by itself', async () => {
    isAway = true;
    for (let time = 0; time < 3; time++) await ask(service, {});
    expect(service.status()).toEqual({
      answering: 'embedded',
      remote: { name: 'meilisearch', available: false, reason: 'meilisearch: cannot be reached' },
    });
    const before = asked;
    expect(await ask(service, {})).toMatchObject({ engine: 'embedded', standIn: true });
    expect(asked).toBe(before);
    [isAway, now] = [false, 1_000];
    expect(await ask(service, {})).toMatchObject({ engine: 'meilisearch', standIn: false });
    expect(service.status().answering).toBe('meilisearch');
  });

  it('answers from the embedded one while the remote index is yet to be filled', async () => {
    isEmpty = true;
    expect(await ask(service, { q: 'salud' })).toMatchObject({ total: 1, all: 4, engine: 'embedded', standIn: true });
  });

  it('asks the embedded engine for spellings: the remote one does not know its words', async () => {
    expect((await ask(service, { q: 'zalud varrerras' })).advice?.spelling).toBe('salud barreras');
  });
});
