import { describe, expect, it } from 'vitest';
import { SORTS } from '@/domain/search-request';
import type { SearchEngine } from '@/search/port';
import { ask, idsOf, ranked } from './asking';
import { CATALOGUE } from './catalogue';

const OLDEST_FIRST = idsOf(CATALOGUE.filter(({ locale }) => locale === 'es'));

const BY_TITLE = [
  ...['arbol', 'arriendo', 'clinica', 'escuela', 'feria', 'festival', 'mesa', 'placa', 'plata', 'mochila', 'nandu'],
  ...['oficina', 'taller', 'talleres'],
];
const BY_COUNTRY = [
  ...['arriendo', 'feria', 'clinica', 'mesa', 'oficina', 'mochila', 'festival', 'escuela', 'arbol', 'nandu'],
  // No country comes last.
  ...['placa', 'plata', 'taller', 'talleres'],
];

/** In what order hits come, and by what pages. The catalogue is in the engine. */
export function sortingCases(engine: () => SearchEngine): void {
  describe('sorting', () => {
    it('by last published', async () => {
      expect(await ranked(engine(), '', { sort: 'published' })).toEqual([...OLDEST_FIRST].reverse());
    });

    it('by title, as the language orders it', async () => {
      expect(await ranked(engine(), '', { sort: 'title' })).toEqual(BY_TITLE);
    });

    it('by country and then by title, without country last', async () => {
      expect(await ranked(engine(), '', { sort: 'country' })).toEqual(BY_COUNTRY);
    });

    it('is not by relevance where another order is chosen', async () => {
      expect(await ranked(engine(), 'visitas ', { sort: 'title' })).toEqual(['placa', 'plata']);
      expect(await ranked(engine(), 'salud ', { sort: 'published' })).toEqual(['oficina', 'mesa']);
    });

    it('holds among the chosen', async () => {
      const options = { facets: { country: ['CL'] }, sort: 'title' } as const;
      expect(await ranked(engine(), '', options)).toEqual(['arriendo', 'clinica', 'mesa', 'oficina']);
    });
  });

  describe('pages', () => {
    it.each(SORTS)('hold every hit once, in order, sorted by %s', async (sort) => {
      const pages = await Promise.all([1, 2, 3].map((page) => ask(engine(), '', { sort, page, pageSize: 5 })));
      expect(pages.map(({ hits }) => hits.length)).toEqual([5, 5, 4]);
      expect(pages.map(({ total }) => total)).toEqual([14, 14, 14]);
      expect(pages.flatMap(({ hits }) => idsOf(hits))).toEqual(await ranked(engine(), '', { sort }));
    });

    it.each([4, 5, 1000, 10_000])(
      'are empty beyond the end (page %i), with the right total and counts',
      async (page) => {
        const { total, hits, counts } = await ask(engine(), '', { page, pageSize: 5 });
        expect(hits).toEqual([]);
        expect(total).toBe(14);
        expect(counts.country?.CL).toBe(4);
      },
    );

    it('of a search hold its hits', async () => {
      const options = { page: 2, pageSize: 1 };
      const { total, hits } = await ask(engine(), 'salud ', options);
      expect(total).toBe(2);
      expect(idsOf(hits)).toEqual(['oficina']);
    });
  });

  describe('hits', () => {
    it('are the documents that were put', async () => {
      const { hits } = await ask(engine(), 'quilicura ');
      expect(hits).toEqual(CATALOGUE.filter(({ key }) => key === 'mesa-es'));
    });
  });
}
