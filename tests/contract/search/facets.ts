import { describe, expect, it } from 'vitest';
import { FACET_NAMES, NOT_STATED, type FacetName, type FacetValues } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import type { FacetCounts, SearchEngine } from '@/search/port';
import { ask, found, idsOf } from './asking';
import { CATALOGUE, holdsChosen } from './catalogue';

const SPANISH = CATALOGUE.filter(({ locale }) => locale === 'es');

/** Counts as the port promises them, computed one by one. */
function expectedCounts(documents: readonly SearchDocument[], chosen: FacetValues): FacetCounts {
  const counts: FacetCounts = {};
  for (const name of FACET_NAMES) {
    const own: Record<string, number> = {};
    for (const document of documents.filter((each) => holdsChosen(each, { ...chosen, [name]: [] }))) {
      for (const value of document.facets[name]) own[value] = (own[value] ?? 0) + 1;
    }
    counts[name] = own;
  }
  return counts;
}

const COMBINATIONS: Record<string, FacetValues> = {
  'one value': { country: ['CL'] },
  'two values of a facet widen': { country: ['CL', 'PE'] },
  'two facets narrow': { country: ['CL'], dimension: ['d3'] },
  'two values each': { country: ['CL', 'BR'], population: ['families', 'workers'] },
  'three facets': { country: ['CL', 'AR'], area: ['a4', 'a1'], population: ['migrants'] },
  'not stated': { year: [NOT_STATED] },
  'not stated beside a value': { year: [NOT_STATED, '2021'], dimension: ['d7', 'd1'] },
  'not stated in several facets': { cost: [NOT_STATED], size: [NOT_STATED], evidence: ['e2', NOT_STATED] },
  'a value that no record holds': { country: ['JP'] },
  'a value that no record holds beside one that some hold': { country: ['JP', 'PE'] },
  'values that exclude each other': { country: ['PE'], dimension: ['d6'] },
  'an empty choice': { country: [], year: ['2020'] },
  'a value in the words of a filter': { country: ['CL" OR kind = "practice', "CL' OR 1=1", 'CL\\'] },
};

/** What facets narrow and count. The catalogue is in the engine. */
export function facetCases(engine: () => SearchEngine): void {
  describe('facets', () => {
    it.each(FACET_NAMES)('narrow and count by %s', async (name) => {
      const values = new Set(SPANISH.flatMap(({ facets }) => facets[name]));
      expect(
        [...values].some((value) => value !== NOT_STATED),
        `catalogue.ts states a value of ${name}`,
      ).toBe(true);
      for (const value of values) {
        const chosen = { [name]: [value] };
        const expected = SPANISH.filter((document) => holdsChosen(document, chosen));
        const { total, hits, counts } = await ask(engine(), '', { facets: chosen });
        expect(idsOf(hits).sort()).toEqual(idsOf(expected).sort());
        expect(total).toBe(expected.length);
        expect(counts).toEqual(expectedCounts(SPANISH, chosen));
      }
    });

    it.each(Object.entries(COMBINATIONS))('combine: %s', async (_name, chosen) => {
      const expected = SPANISH.filter((document) => holdsChosen(document, chosen));
      const { total, hits, counts } = await ask(engine(), '', { facets: chosen });
      expect(idsOf(hits).sort()).toEqual(idsOf(expected).sort());
      expect(total).toBe(expected.length);
      expect(counts).toEqual(expectedCounts(SPANISH, chosen));
    });

    it.each(Object.entries(COMBINATIONS))('combine with words: %s', async (_name, chosen) => {
      const health = SPANISH.filter(({ id }) => id === 'mesa' || id === 'oficina');
      const expected = health.filter((document) => holdsChosen(document, chosen));
      const { total, hits, counts } = await ask(engine(), 'salud ', { facets: chosen });
      expect(idsOf(hits).sort()).toEqual(idsOf(expected).sort());
      expect(total).toBe(expected.length);
      expect(counts).toEqual(expectedCounts(health, chosen));
    });

    it('count a document once, however many ways its words answer', async () => {
      const { total, counts } = await ask(engine(), 'niñas, niños y adolescentes ');
      expect(total).toBe(3);
      expect(counts.population).toEqual({ refugees: 1, children: 3, families: 1, migrants: 1 });
    });

    it('are counted where they are asked for, and only there', async () => {
      const { counts } = await ask(engine(), '', { count: ['dimension', 'year'] });
      expect(Object.keys(counts).sort()).toEqual(['dimension', 'year']);
      expect((await ask(engine(), '', { count: [], facets: { country: ['CL'] } })).counts).toEqual({});
    });

    it('count all documents and not the page alone', async () => {
      const { counts } = await ask(engine(), '', { pageSize: 2, page: 3 });
      expect(counts).toEqual(expectedCounts(SPANISH, {}));
    });

    it('count nothing of the other language', async () => {
      const { total, counts } = await ask(engine(), '', { locale: 'en' });
      expect(total).toBe(3);
      expect(counts.country).toEqual({ CL: 1, US: 1, BR: 1 });
    });

    it('leave no counts where words find nothing', async () => {
      const { total, hits, counts } = await ask(engine(), 'inexistente ', { facets: { country: ['CL'] } });
      expect({ total, hits }).toEqual({ total: 0, hits: [] });
      const held = Object.values(counts).flatMap((values: Record<string, number>) => Object.values(values));
      expect(held.filter((count) => count > 0)).toEqual([]);
    });

    it.each([
      ['dimension', 'd3', 'clinica oficina'],
      ['country', 'CL', 'arriendo clinica mesa oficina'],
    ] as const)('find by %s with a word in another form', async (name: FacetName, value, ids) => {
      expect(await found(engine(), '', { facets: { [name]: [value] } })).toEqual(ids.split(' '));
      expect(await found(engine(), 'refugiado ', { facets: { [name]: [value] } })).toEqual(['clinica']);
    });
  });
}
