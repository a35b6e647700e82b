import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchDocument } from '@/domain/search-document';
import type { SearchEngine } from '@/search/port';
import { searchDocument } from '../../factories/search-documents';
import { ask, found, idsOf, inBatches, ranked, type EngineUnderTest, type MakeEngine } from './asking';
import { CATALOGUE } from './catalogue';

const HOUR = 3_600_000;
const [FIRST] = CATALOGUE as readonly [SearchDocument, ...SearchDocument[]];

/** How documents are added to the index and removed from it. Each case has an engine of its own, empty at first. */
export function writingCases(makeEngine: MakeEngine): void {
  let own: EngineUnderTest;
  let engine: SearchEngine;
  beforeEach(() => {
    own = makeEngine();
    ({ engine } = own);
  });
  afterEach(() => own.dispose());

  const put = (...documents: SearchDocument[]) => engine.apply({ put: documents, remove: [] });
  const remove = (...keys: string[]) => engine.apply({ put: [], remove: keys });

  describe('writing', () => {
    it('begins with nothing', async () => {
      expect(await engine.contentHashes()).toEqual(new Map());
      expect(await ask(engine, '', { count: ['country'] })).toEqual({
        total: 0,
        full: 0,
        hits: [],
        meetings: [],
        counts: { country: {} },
      });
      expect(await found(engine, 'salud')).toEqual([]);
    });

    it('is seen as soon as it is done', async () => {
      await put(FIRST);
      expect(await found(engine, 'juridica ')).toEqual(['clinica']);
      await remove(FIRST.key);
      expect(await found(engine, 'juridica ')).toEqual([]);
      expect((await ask(engine, '')).total).toBe(0);
    });

    it('takes out one language and leaves the other', async () => {
      await put(...CATALOGUE);
      await remove('clinica-en');
      expect(await found(engine, 'asylum ', { locale: 'en' })).toEqual([]);
      expect(await found(engine, 'asilo ')).toEqual(['clinica']);
    });

    it('replaces what was there: words, facets, counts and place in the order', async () => {
      await put(...CATALOGUE);
      const changed = {
        ...FIRST,
        title: 'Zapatería solidaria',
        facets: { ...FIRST.facets, country: ['PE'] },
        publishedAt: Date.UTC(2030, 0, 1),
      };
      await put(changed);
      expect(await found(engine, 'juridica ')).toEqual([]);
      expect(await found(engine, 'zapateria ')).toEqual(['clinica']);
      const { total, hits, counts } = await ask(engine, '');
      expect(total).toBe(14);
      expect(hits[0]).toEqual(changed);
      expect(counts.country).toMatchObject({ CL: 3, PE: 2 });
      expect((await ranked(engine, '', { sort: 'title' })).at(-1)).toBe('clinica');
    });

    it('replaces again and again', async () => {
      for (let version = 0; version < 12; version++) await put({ ...FIRST, title: `Versión número v${version}` });
      expect((await ask(engine, '')).total).toBe(1);
      expect(await found(engine, 'v11 ')).toEqual(['clinica']);
      expect(await found(engine, 'v10 ')).toEqual([]);
    });

    it('brings back what was taken out', async () => {
      await put(FIRST);
      await remove(FIRST.key);
      await put(FIRST);
      expect((await ask(engine, 'juridica ')).total).toBe(1);
    });

    it('puts and removes in one batch', async () => {
      await put(...CATALOGUE);
      await engine.apply({
        put: [searchDocument({ id: 'nueva', title: 'Biblioteca viva' })],
        remove: ['mesa-es', 'oficina-es'],
      });
      expect(await found(engine, 'salud ')).toEqual([]);
      expect(await found(engine, 'biblioteca ')).toEqual(['nueva']);
      expect((await ask(engine, '')).total).toBe(13);
    });

    it('bears repeats, unknown keys and empty batches', async () => {
      await put(FIRST, FIRST);
      await put(FIRST, { ...FIRST, title: 'El último gana' });
      await remove('nunca-es', 'nunca-es');
      await engine.apply({ put: [], remove: [] });
      expect((await ask(engine, '')).total).toBe(1);
      expect((await ask(engine, 'ultimo ')).total).toBe(1);
    });

    it('applies batches given at once, one after the other', async () => {
      const documents = Array.from({ length: 20 }, (_, index) =>
        searchDocument({ id: `d${index}`, title: 'Paralela' }),
      );
      await Promise.all([...documents.map((document) => put(document)), remove('nunca-es')]);
      await Promise.all([remove('d3-es'), remove('d4-es'), put(FIRST)]);
      expect((await ask(engine, 'paralela ')).total).toBe(18);
      expect((await ask(engine, '')).total).toBe(19);
    });

    it('sorts ties by last published and then by key', async () => {
      const twin = (id: string, hours: number) =>
        searchDocument({ id, title: 'Gemela', countryName: 'Chile', publishedAt: FIRST.publishedAt + hours * HOUR });
      await put(twin('c', 0), twin('a', 0), twin('d', 1), twin('b', 0));
      for (const sort of ['relevance', 'published', 'title', 'country'] as const) {
        expect(await ranked(engine, 'gemela ', { sort })).toEqual(['d', 'a', 'b', 'c']);
      }
    });

    it('holds many documents in one batch', async () => {
      const many = Array.from({ length: 1500 }, (_, index) =>
        searchDocument({
          id: `m${index}`,
          title: `Práctica número n${index}`,
          facets: { year: [String(2000 + (index % 3))] },
        }),
      );
      await put(...many);
      const { total, hits, counts } = await ask(engine, 'practica ', { pageSize: 10, page: 150, count: ['year'] });
      expect(total).toBe(1500);
      expect(hits).toHaveLength(10);
      expect(counts.year).toEqual({ 2000: 500, 2001: 500, 2002: 500 });
      expect(await found(engine, 'n1234 ')).toEqual(['m1234']);
    });
  });

  describe('content hashes', () => {
    it('tell what the index says, in both languages', async () => {
      await put(...CATALOGUE);
      await put({ ...FIRST, contentHash: 'another' });
      await remove('mesa-es');
      const hashes = await engine.contentHashes();
      expect(hashes.size).toBe(CATALOGUE.length - 1);
      expect(hashes.get(FIRST.key)).toBe('another');
      expect(hashes.has('mesa-es')).toBe(false);
      expect(hashes.get('cities-en')).toBe(CATALOGUE.find(({ key }) => key === 'cities-en')?.contentHash);
    });
  });

  describe('rebuilding', () => {
    it('replaces the whole index, and says how far it is', async () => {
      await put(searchDocument({ id: 'vieja', title: 'Salud antigua' }));
      const reports: number[] = [];
      await engine.rebuild(inBatches(CATALOGUE), (done) => reports.push(done));
      expect(await found(engine, 'salud ')).toEqual(['mesa', 'oficina']);
      expect((await engine.contentHashes()).size).toBe(CATALOGUE.length);
      expect(reports.at(-1)).toBe(CATALOGUE.length);
      expect(reports).toEqual([...reports].sort((a, b) => a - b));
    });

    it('lets searches go on in the old index until the new one is whole', async () => {
      await put(searchDocument({ id: 'vieja', title: 'Salud antigua' }));
      const seen: string[][] = [];
      await engine.rebuild(
        (async function* () {
          for await (const batch of inBatches(CATALOGUE)) {
            seen.push(await found(engine, 'salud '));
            yield batch;
          }
          seen.push(await found(engine, 'salud '));
        })(),
      );
      expect(seen.length).toBeGreaterThan(3);
      expect(new Set(seen.map((ids) => ids.join()))).toEqual(new Set(['vieja']));
      expect(await found(engine, 'salud ')).toEqual(['mesa', 'oficina']);
    });

    it('goes on from there', async () => {
      await engine.rebuild(inBatches(CATALOGUE));
      await remove('mesa-es');
      await put({ ...FIRST, title: 'Clínica de salud' });
      expect(await ranked(engine, 'salud ')).toEqual(['clinica', 'oficina']);
      await engine.rebuild(inBatches(CATALOGUE));
      expect(await found(engine, 'salud ')).toEqual(['mesa', 'oficina']);
    });

    it('empties the index where there is nothing', async () => {
      await put(...CATALOGUE);
      await engine.rebuild(inBatches([]));
      expect((await ask(engine, '')).total).toBe(0);
      expect(await engine.contentHashes()).toEqual(new Map());
    });

    it('leaves the old index where the documents fail to come', async () => {
      await put(FIRST);
      const failing = (async function* () {
        yield await Promise.resolve([...CATALOGUE]);
        throw new Error('the database went away');
      })();
      await expect(engine.rebuild(failing)).rejects.toThrow('the database went away');
      expect(idsOf((await ask(engine, '')).hits)).toEqual(['clinica']);
    });
  });
}
