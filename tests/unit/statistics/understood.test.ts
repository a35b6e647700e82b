import { describe, expect, it } from 'vitest';
import { Thesaurus } from '@/search/analysis';
import { understoodAs } from '@/statistics/admin/understood';
import { concept } from '../../factories/thesaurus';

const thesaurus = new Thesaurus([
  concept('sport', { es: ['deporte', 'baby fútbol'], en: ['sport'] }, { hidden: { es: ['pichanga'] } }),
  concept('ball', { es: ['fútbol', 'pelota'], en: ['football'] }, { broader: ['sport'] }),
  concept('bread', { es: ['pan', 'pelota'], en: ['bread'] }),
]);

const names = (word: string, locale: 'es' | 'en' = 'es') =>
  understoodAs(word, locale, thesaurus).map(({ name }) => name);

describe('what the thesaurus understands a word as', () => {
  it('is the concept of which it is any label, in its own language, by its stem', () => {
    expect(names('deportes')).toEqual(['deporte']);
    expect(names('pichanga')).toEqual(['deporte']);
    expect(names('pichanga', 'en')).toEqual([]);
    expect(names('football', 'en')).toEqual(['football']);
  });

  it('is every concept that has it, and none above or below it', () => {
    expect(names('pelota')).toEqual(['fútbol', 'pan']);
  });

  it('is nothing where only a part of it, or it as a part of a label, is known', () => {
    expect(names('baby')).toEqual([]);
    expect(names('cancha de fútbol')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});
