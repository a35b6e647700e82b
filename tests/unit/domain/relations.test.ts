import { describe, expect, it } from 'vitest';
import { idOf, idsOf } from '@/domain/relations';

describe('the id of a relation', () => {
  it('is the same, populated or not', () => {
    expect(idOf('p1')).toBe('p1');
    expect(idOf({ id: 'p1', title: 'Título' })).toBe('p1');
  });

  it.each([null, undefined, '', 7, {}, [], { id: '' }, { id: null }, { id: 7 }])(
    'is none where %j is stored',
    (value) => {
      expect(idOf(value)).toBeNull();
    },
  );
});

describe('the ids of relations', () => {
  it('are those that are there, in their order', () => {
    expect(idsOf(['b', { id: 'a' }, null, '', { id: 'c' }])).toEqual(['b', 'a', 'c']);
    expect(idsOf('a')).toEqual(['a']);
    expect(idsOf(null)).toEqual([]);
  });
});
