import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locale';
import { suggestionCandidates, facetSuggestions } from '@/search/facet-suggestions';
import { NO_THESAURUS } from '@/search/analysis';
import type { FacetCounts } from '@/search/port';
import { seedThesaurus } from '../../factories/seed-concepts';

/** What is suggested for a query, where every candidate occurs. */
const suggested = (q: string, locale: Locale = 'es', facets = {}) => {
  const candidates = suggestionCandidates(q, facets, locale, seedThesaurus());
  const counts: FacetCounts = {};
  for (const { name, value } of candidates) counts[name] = { ...counts[name], [value]: 1 };
  return facetSuggestions(candidates, counts, q, locale);
};
const values = (q: string, locale: Locale = 'es', facets = {}): string[] =>
  suggested(q, locale, facets).map(({ name, value }) => `${name}=${value}`);

describe('facet suggestions', () => {
  it.each([
    ['Chile', 'country=CL'],
    ['chile', 'country=CL'],
    ['mexico', 'country=MX'],
    ['estados unidos', 'country=US'],
    ['EEUU', 'country=US'],
    ['salud', 'dimension=d6'],
    ['acceso a la salud', 'dimension=d6'],
    ['empleo', 'dimension=d5'],
    ['niñez', 'population=children'],
    ['ninos', 'population=children'],
    ['niña', 'population=children'],
    ['mujeres', 'population=women'],
    ['mujer', 'population=women'],
    ['personas mayores', 'population=older'],
    ['valparaiso', 'region=CL-VS'],
    ["o'higgins", 'region=CL-LI'],
    ['protocolo', 'type=tool'],
    ['2019', 'year=2019'],
  ])('has for «%s» %s', (q, value) => {
    expect(values(q)).toContain(value);
  });

  it.each([
    ['children', 'population=children'],
    ['women', 'population=women'],
    ['housing', 'subarea=a4d'],
    ['Spain', 'country=ES'],
    ['education', 'dimension=d7'],
  ])('has in English for «%s» %s', (q, value) => {
    expect(values(q, 'en')).toContain(value);
  });

  it.each(['xyz', '', 'de la', 'malo', 'acceso', 'social', '99', '"<>'])('has none for «%s»', (q) => {
    expect(values(q)).toEqual([]);
  });

  it('says which words name the value, and what is left of the query without them', () => {
    expect(suggested('mujeres migrantes en Chile').find(({ name }) => name === 'country')).toEqual({
      name: 'country',
      value: 'CL',
      label: 'Chile',
      words: 'Chile',
      remainingQuery: 'mujeres migrantes',
    });
    expect(suggested('«Chile»')[0]).toMatchObject({ words: 'Chile', remainingQuery: '' });
    expect(suggested('salud en América Latina y el Caribe hoy')[0]).toMatchObject({
      value: 'm49-419',
      words: 'América Latina y el Caribe',
      remainingQuery: 'salud en hoy',
    });
  });

  it('leaves out what is chosen already', () => {
    expect(values('Chile salud', 'es', { country: ['CL', 'PE'] })).not.toContain('country=CL');
    expect(values('Chile salud', 'es', { country: ['PE'] })).toContain('country=CL');
  });

  it('leaves out what occurs nowhere', () => {
    expect(
      facetSuggestions(
        suggestionCandidates('Chile salud', {}, 'es', NO_THESAURUS),
        { country: { CL: 3 } },
        'Chile salud',
        'es',
      ),
    ).toHaveLength(1);
  });

  it('has six at most, those named by most words first', () => {
    const many = values('salud educación empleo mujeres jóvenes Chile Perú trata de personas');
    expect(many).toHaveLength(6);
    expect(many[0]).toBe('gcm=g10');
  });
});
