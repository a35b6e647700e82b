import { describe, expect, it } from 'vitest';
import { glossaryTerm } from '../../factories/glossary';
import { byLetter } from '@/ui/glossary/letters';
import { neighboursByGroup } from '@/domain/neighbours-by-group';
import { outlineNumbers } from '@/domain/outline-numbers';

describe('outlineNumbers', () => {
  it('counts each level, and starts again below the next', () => {
    expect(outlineNumbers([1, 2, 2, 3, 1, 2])).toEqual(['1', '1.1', '1.2', '1.2.1', '2', '2.1']);
  });

  it('gives a number to what begins too deep', () => {
    expect(outlineNumbers([2, 1])).toEqual(['1.1', '1']);
  });
});

describe('neighboursByGroup', () => {
  it('keeps the order: a group that comes back stands twice', () => {
    const groups = neighboursByGroup([{ group: 'a' }, { group: 'a' }, {}, { group: 'a' }]);
    expect(groups.map(({ group, items }) => [group, items.length])).toEqual([
      ['a', 2],
      [null, 1],
      ['a', 1],
    ]);
  });
});

describe('byLetter', () => {
  it('takes marks from letters, save the ñ', () => {
    const terms = ['Zona', 'Ámbito', 'Ñandú', 'Nota', 'agenda', '21.325'].map((name) => glossaryTerm(name));
    expect(byLetter(terms, 'es').map(({ letter, held }) => [letter, held.map(({ name }) => name)])).toEqual([
      ['0-9', ['21.325']],
      ['A', ['agenda', 'Ámbito']],
      ['N', ['Nota']],
      ['Ñ', ['Ñandú']],
      ['Z', ['Zona']],
    ]);
  });
});
