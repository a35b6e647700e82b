import { describe, expect, it } from 'vitest';
import { gradeOf, ourLists, parseJudged } from '../../../scripts/bench/relevance/judged';
import { searchDocument } from '../../factories/search-documents';

const row = (...cells: string[]): string => cells.join('\t');

describe('a judged list', () => {
  it('reads our columns, and grades a document by the best part that its address holds', () => {
    const [asked, ...others] = parseJudged(
      `# what follows\n\n${row('en', 'everything', 'swot matrix', 'matrix:1|template/swot', 'formal')}\n`,
    );
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ locale: 'en', searched: 'everything', words: 'swot matrix', sort: 'formal' });
    const grades = [
      searchDocument({ id: 'swot-matrix', kind: 'template' }),
      searchDocument({ id: 'planning-matrix', kind: 'section' }),
      searchDocument({ id: 'swot-analysis', kind: 'section' }),
    ].map((document) => asked && gradeOf(document, asked));
    expect(grades).toEqual([2, 1, 0]);
  });

  it('reads the columns of the given list, which is about practices', () => {
    expect(parseJudged(row('es', 'cena entre familias', 'al-lado|vecinas'))).toEqual([
      {
        locale: 'es',
        searched: 'practices',
        words: 'cena entre familias',
        acceptable: [
          { part: 'al-lado', grade: 2 },
          { part: 'vecinas', grade: 2 },
        ],
        sort: 'given',
      },
    ]);
  });

  it('knows a material by its title, because it has no page of its own', () => {
    const [asked] = parseJudged(row('es', 'everything', 'manual', 'resource/manual-ruta:2', 'name'));
    const material = searchDocument({ id: 'an-id', kind: 'resource', title: 'Manual Ruta' });
    expect(asked && gradeOf(material, asked)).toBe(2);
  });

  it.each([
    ['another language', row('pt', 'saúde', 'informa')],
    ['something that cannot be searched', row('es', 'persons', 'salud', 'informa', 'formal')],
    ['no words', row('es', ' ', 'informa')],
    ['no answer', row('es', 'salud', '')],
    ['another grade', row('es', 'salud', 'informa:3')],
    ['a column too few', row('es', 'salud')],
  ])('refuses a line with %s, and says which', (_what, line) => {
    expect(() => parseJudged(`# first\n${line}`)).toThrow(/^Line 2: /);
  });
});

describe('the lists of this project', () => {
  it('hold what they promise: both languages, both kinds, and no search twice', () => {
    const [given, ours, heldOut] = ourLists().map(({ searches }) => searches);
    expect(given).toHaveLength(32);
    expect(ours?.length).toBeGreaterThanOrEqual(130);
    expect(heldOut?.length).toBeGreaterThanOrEqual(30);
    for (const searches of [ours ?? [], heldOut ?? []]) {
      expect(new Set(searches.map(({ locale, searched }) => `${locale} ${searched}`)).size).toBe(4);
    }
    const asked = [ours ?? [], heldOut ?? []]
      .flat()
      .map(({ locale, searched, words }) => `${locale} ${searched} ${words}`);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
