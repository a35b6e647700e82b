import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { analyseQuery, NO_THESAURUS } from '@/search/analysis';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import type { EngineQuery, EngineResult, SearchEngine } from '@/search/port';
import { searchDocument } from '../../factories/search-documents';

const ask = (engine: SearchEngine, q: string, rest: Partial<EngineQuery> = {}): Promise<EngineResult> =>
  engine.search({
    locale: 'es',
    kinds: ['practice'],
    words: analyseQuery(q, 'es', NO_THESAURUS),
    facets: {},
    match: 'best',
    sort: 'relevance',
    page: 1,
    pageSize: 10_000,
    count: ['year'],
    ...rest,
  });
const ids = async (engine: SearchEngine, q: string, rest?: Partial<EngineQuery>) =>
  (await ask(engine, q, rest)).hits.map(({ id }) => id);

async function engineWith(...documents: SearchDocument[]) {
  const engine = createEmbeddedEngine();
  await engine.apply({ put: documents, remove: [] });
  return engine;
}
const titled = (...titles: string[]) => engineWith(...titles.map((title) => searchDocument({ id: title, title })));

describe('ranking of the embedded engine', () => {
  it('puts the word with the marks as typed first, then without, then its plural', async () => {
    const engine = await titled('Camino', 'Camiños', 'Camiño', 'Caminos', 'Caminar', 'Camilo');
    expect(await ids(engine, 'camiño ')).toEqual(['Camiño', 'Camino', 'Caminos', 'Camiños']);
    expect((await ids(engine, 'camino '))[0]).toBe('Camino');
  });

  it('puts title before names, names before summary, summary before body', async () => {
    const fields = ['body', 'summary', 'names', 'title'] as const;
    const engine = await engineWith(...fields.map((field) => searchDocument({ id: field, [field]: 'salud' })));
    expect(await ids(engine, 'salud ')).toEqual(['title', 'names', 'summary', 'body']);
  });

  it('counts the best place of a word in a document', async () => {
    const engine = await engineWith(
      searchDocument({ id: 'both', title: 'Salud', body: 'salud '.repeat(50) }),
      searchDocument({ id: 'body', body: 'salud '.repeat(500) }),
    );
    expect(await ids(engine, 'salud ')).toEqual(['both', 'body']);
  });

  it('completes a misspelt beginning where nothing begins as typed', async () => {
    const engine = await titled('Municipalidad', 'Salidario', 'Saludable');
    expect(await ids(engine, 'munisip')).toEqual(['Municipalidad']);
    expect(await ids(engine, 'munisip ')).toEqual([]);
    expect(await ids(engine, 'saluda')).toEqual(['Saludable']);
    await engine.apply({ put: [], remove: ['Saludable-es'] });
    expect(await ids(engine, 'salud')).toEqual([]);
    expect(await ids(engine, 'saluda')).toEqual(['Salidario']);
  });
});

describe('nearestWords of the embedded engine', () => {
  const nearest = async (engine: SearchEngine, word: string, locale: Locale, limit: number) =>
    (await engine.nearestWords?.(word, locale, limit))?.map((near) => near.word);

  it('gives the nearest and then the most frequent words, with their marks', async () => {
    const engine = await titled('Migración hoy', 'Migración y salud', 'Migraciones', 'Migratorio', 'Salud');
    expect(await nearest(engine, 'migrasion', 'es', 5)).toEqual(['migración']);
    expect(await nearest(engine, 'migraciom', 'es', 5)).toEqual(['migración']);
    expect(await nearest(engine, 'slaud', 'es', 5)).toEqual(['salud']);
    expect(await nearest(engine, 'xyzxyz', 'es', 5)).toEqual([]);
  });

  it('tells by how many typos, and in how many records', async () => {
    const engine = await titled('Migración hoy', 'Migración y salud', 'Migraciones');
    expect(await engine.nearestWords('migracion', 'es', 5)).toEqual([
      { word: 'migración', typos: 0, records: 2 },
      { word: 'migraciones', typos: 2, records: 1 },
    ]);
  });

  it('keeps to its limit, its language and words of documents in the index', async () => {
    const engine = await titled('cosa', 'casa', 'capa', 'cara');
    expect(await nearest(engine, 'caxa', 'es', 2)).toEqual(['capa', 'cara']);
    expect(await nearest(engine, 'caxa', 'en', 2)).toEqual([]);
    await engine.apply({ put: [], remove: ['capa-es', 'cara-es'] });
    expect(await nearest(engine, 'caxa', 'es', 2)).toEqual(['casa', 'cosa']);
  });
});

describe('writing to the embedded engine', () => {
  const numbered = (count: number, title: string) =>
    Array.from({ length: count }, (_, index) =>
      searchDocument({
        id: `d${index}`,
        title,
        body: `${title} número ${index} `.repeat(20),
        facets: { year: [title] },
      }),
    );

  it('shows a batch all at once', async () => {
    const engine = await engineWith(...numbered(1000, 'antes'));
    const applied = engine.apply({ put: numbered(1000, 'luego'), remove: [] });
    let isDone = false;
    void applied.then(() => (isDone = true));
    const seen = new Set<string>();
    while (!isDone) {
      const { total, counts } = await ask(engine, '', { pageSize: 1 });
      seen.add(JSON.stringify([total, counts.year]));
      await nextTurn();
    }
    expect([...seen].filter((each) => each !== '[1000,{"antes":1000}]' && each !== '[1000,{"luego":1000}]')).toEqual(
      [],
    );
    expect(seen).toContain('[1000,{"antes":1000}]');
    expect((await ask(engine, 'luego ')).total).toBe(1000);
    expect((await ask(engine, 'antes ')).total).toBe(0);
  });

  it('lets a search answer as of its beginning while batches come', async () => {
    const engine = await engineWith(...numbered(3000, 'antes'));
    const words = Array.from({ length: 10 }, (_, index) => `numero${index} antes${index}`).join(' ');
    const searches = [ask(engine, 'antes numero '), ask(engine, words), ask(engine, 'antes ')];
    const applied = engine.apply({ put: numbered(300, 'luego'), remove: [] });
    expect((await Promise.all(searches)).map(({ total }) => total)).toEqual([3000, 0, 3000]);
    await applied;
    expect((await ask(engine, 'antes ')).total).toBe(2700);
  });

  it('gives way to others while it writes', async () => {
    const engine = createEmbeddedEngine();
    let turns = 0;
    let isDone = false;
    void engine.apply({ put: numbered(2000, 'muchas'), remove: [] }).then(() => (isDone = true));
    while (!isDone) {
      await nextTurn();
      turns += 1;
    }
    expect(turns).toBeGreaterThan(5);
  });

  it('is right through many changes and the compactions they cause', async () => {
    const engine = createEmbeddedEngine();
    const expected = new Map<string, SearchDocument>();
    for (let round = 0; round < 40; round++) {
      const put = Array.from({ length: 60 }, (_, index) => {
        const id = `d${(round * 37 + index * 5) % 200}`;
        return searchDocument({
          id,
          title: `Ronda r${round} de ${index % 2 ? 'salud' : 'vivienda'}`,
          facets: { year: [String(2000 + (round % 4))] },
          publishedAt: (round * 60 + index) * 1000,
        });
      });
      const remove = Array.from({ length: 10 }, (_, index) => `d${(round * 53 + index * 11) % 200}-es`).filter(
        (key) => !put.some((document) => document.key === key),
      );
      await engine.apply({ put, remove });
      for (const key of remove) expected.delete(key);
      for (const document of put) expected.set(document.key, document);
      if (round % 5 === 0) await nextTurn();

      const current = [...expected.values()].sort((a, b) => b.publishedAt - a.publishedAt);
      const { total, hits, counts } = await ask(engine, 'salud ');
      const healthy = current.filter(({ title }) => title.endsWith('salud'));
      expect(total).toBe(healthy.length);
      expect(hits).toEqual(healthy);
      const years = healthy.map(({ facets }) => facets.year[0] ?? '');
      expect(counts.year).toEqual(
        Object.fromEntries([...new Set(years)].map((year) => [year, years.filter((each) => each === year).length])),
      );
      expect((await engine.contentHashes()).size).toBe(expected.size);
    }
    // 2,400 documents were put, of which some 200 are there.
    expect(engine.held).toBeLessThan(1200);
  });
});
