import { describe, expect, it } from 'vitest';
import {
  MATCHES,
  parseSearchRequest,
  searchParameters,
  SORTS,
  VIEWS,
  withoutSuperfluous,
  type RawParameters,
} from '@/domain/search-request';
import fc from '../../factories/fast-check';

const rawOf = (query: string): RawParameters => {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
};
const shortest = (query: string): string => searchParameters(parseSearchRequest(rawOf(query)).request).toString();

describe('the address of a search', () => {
  it.each([
    ['sort=published', ''],
    ['sort=relevance', ''],
    ['sort=title', 'sort=title'],
    ['q=salud&sort=relevance', 'q=salud'],
    ['q=salud&sort=published', 'q=salud&sort=published'],
    ['match=all', ''],
    ['q=salud&match=all', 'q=salud&match=all'],
    ['q=salud&match=best&view=list&page=1', 'q=salud'],
    ['country=CL&sort=&q=', 'country=CL'],
  ])('%s is shortest as «%s»', (given, expected) => {
    expect(shortest(given)).toBe(expected);
  });

  it('never orders by relevance where there are no words, nor by anything else that nobody chose', () => {
    expect(parseSearchRequest({}).request.sort).toBe('published');
    expect(parseSearchRequest({ sort: 'relevance' }).request.sort).toBe('published');
    expect(parseSearchRequest({ q: 'salud' }).request.sort).toBe('relevance');
    expect(parseSearchRequest({ sort: 'relevance' }).ignored).toEqual([]);
  });

  it('stands for the same request, and nothing of it is superfluous', () => {
    const requests = fc.record({
      q: fc.constantFrom('', 'salud', 'a b'),
      match: fc.constantFrom(...MATCHES),
      sort: fc.constantFrom(...SORTS),
      view: fc.constantFrom(...VIEWS),
      page: fc.integer({ min: 1, max: 40 }),
      facets: fc.constantFrom({}, { country: ['CL', 'PE'] }, { dimension: ['d4'], year: ['2018'] }),
    });
    fc.assert(
      fc.property(requests, (asked) => {
        const { request } = parseSearchRequest(rawOf(searchParameters(asked).toString()));
        const again = searchParameters(request).toString();
        expect(again).toBe(searchParameters(asked).toString());
        expect(parseSearchRequest(rawOf(again)).request).toEqual(request);
        expect(withoutSuperfluous(rawOf(again))).toBeNull();
      }),
    );
  });
});

describe('what a plain form sends', () => {
  it.each([
    ['q=&sort=', ''],
    ['q=salud&sort=', 'q=salud'],
    ['q=&sort=&country=CL&country=PE', 'country=CL&country=PE'],
    ['q=&match=all&sort=published&view=cards', 'view=cards'],
    // What is reported to the reader as left out stays, and so do parameters that are not ours.
    ['q=&country=XX&utm_source=a&utm_term=', 'country=XX&utm_source=a&utm_term='],
  ])('%s becomes «%s»', (given, expected) => {
    expect(withoutSuperfluous(rawOf(given))?.toString()).toBe(expected);
    expect(withoutSuperfluous(rawOf(expected))).toBeNull();
  });
});
