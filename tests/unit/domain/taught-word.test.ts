import { describe, expect, it } from 'vitest';
import { broughtTo, newConceptQuery, parseTaughtWord } from '@/domain/taught-word';
import fc from '../../factories/fast-check';

const parametersIn = (query: string) => Object.fromEntries(new URLSearchParams(query));

describe('a word that an address brings to the form of a new concept', () => {
  it('goes to the list it was meant for, whatever it is made of', () => {
    const words = fc.string({ minLength: 1, maxLength: 120 }).filter((word) => word.trim() !== '');
    fc.assert(
      fc.property(words, fc.constantFrom('alternative' as const, 'hidden' as const), (word, as) => {
        const query = parametersIn(newConceptQuery({ word, as }));
        expect(query.locale).toBe('es');
        expect(broughtTo(as, query)).toEqual([word.trim()]);
        expect(broughtTo(as === 'hidden' ? 'alternative' : 'hidden', query)).toBeUndefined();
      }),
    );
  });

  it.each([undefined, {}, { palabra: ['a', 'b'], como: 'hidden' }, { palabra: ' ', como: 'hidden' }, { palabra: 'a' }])(
    'is none in %o',
    (query) => {
      expect(broughtTo('hidden', query)).toBeUndefined();
    },
  );
});

describe('a word that is sent to be taught', () => {
  it('never throws, whatever is sent', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(parseTaughtWord(text)).toBeNull()));
  });
});
