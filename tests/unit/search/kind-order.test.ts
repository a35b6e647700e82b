import { describe, expect, it } from 'vitest';
import type { Kind } from '@/domain/kinds';
import { isNamedBy, kindsInOrder, type BestHit } from '@/search/kind-order';
import { searchDocument } from '../../factories/search-documents';

const hit = (kind: Kind, traits: Partial<BestHit> = {}): BestHit => ({ kind, isFull: true, isNamed: false, ...traits });

describe('kinds', () => {
  it('come in the order of their best hits', () => {
    expect(kindsInOrder([hit('template'), hit('practice'), hit('term')])).toEqual(['template', 'practice', 'term']);
  });

  it('put practices before terms that only share a word', () => {
    expect(kindsInOrder([hit('term'), hit('section'), hit('practice')])).toEqual(['practice', 'term', 'section']);
    const partial = { isFull: false };
    expect(kindsInOrder([hit('term', partial), hit('practice', partial)])).toEqual(['practice', 'term']);
  });

  it('leave a term first that is named, or that alone holds every word', () => {
    expect(kindsInOrder([hit('term', { isNamed: true }), hit('practice')])).toEqual(['term', 'practice']);
    expect(kindsInOrder([hit('term'), hit('practice', { isFull: false })])).toEqual(['term', 'practice']);
  });
});

describe('a name', () => {
  const term = searchDocument({ id: 't', title: 'Comunidad de acogida', names: 'comunidades receptoras\nCA' });

  it.each(['comunidad de acogida', 'Comunidades acogida', 'la comunidad receptora', 'ca'])('is «%s»', (words) => {
    expect(isNamedBy(term, words)).toBe(true);
  });

  it.each(['comunidad', 'comunidad de acogida en Temuco', 'de la', ''])('is not «%s»', (words) => {
    expect(isNamedBy(term, words)).toBe(false);
  });
});
