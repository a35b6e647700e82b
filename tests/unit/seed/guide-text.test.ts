import { describe, expect, it } from 'vitest';
import { guideText } from '@/seed/guide-text';
import { SeedReader } from '@/seed/reader';

const FILE = 'guides/guia/sections/uno/es.md';

function read(markdown: string) {
  const reader = new SeedReader('/nowhere');
  const text = guideText(reader, FILE, markdown);
  return { ...text, problems: reader.problems.map(({ field, message }) => `${field}: ${message}`) };
}

const fenced = (name: string, ...lines: string[]): string => [`\`\`\`${name}`, ...lines, '```'].join('\n');

const TIP = fenced('fieldTip', "text: 'Parta por lo pequeño.'");
const LIST = fenced('checklist', 'key: lista', 'items:', '  - { key: carta, level: minimum, text: Carta }');

describe('the text of a guide', () => {
  it('is running text with blocks between, in order', () => {
    const { pieces, notes, problems } = read(`Uno.\n\n${TIP}\n\n### Dos\n\nTres.\n\n${LIST}`);
    expect(problems).toEqual([]);
    expect(notes).toEqual({});
    expect(pieces).toEqual([
      { kind: 'markdown', markdown: 'Uno.' },
      { kind: 'block', name: 'fieldTip', content: { text: 'Parta por lo pequeño.' } },
      { kind: 'markdown', markdown: '### Dos\n\nTres.' },
      {
        kind: 'block',
        name: 'checklist',
        content: { key: 'lista', items: [{ key: 'carta', level: 'minimum', text: 'Carta' }] },
      },
    ]);
  });

  it('has notes, whose words may run on and end in their source', () => {
    const { pieces, notes, problems } = read(
      'Uno[^a], dos[^b] y otra vez[^a].\n\n[^a]: Palabras que\n  siguen. {ley-21325}\n[^b]: {guia-practica}',
    );
    expect(problems).toEqual([]);
    expect(notes).toEqual({ a: { text: 'Palabras que siguen.', source: 'ley-21325' }, b: { source: 'guia-practica' } });
    expect(pieces).toEqual([{ kind: 'markdown', markdown: 'Uno[^a], dos[^b] y otra vez[^a].' }]);
  });

  it('keeps what looks like a note or a heading inside a block', () => {
    const { pieces, problems } = read(fenced('fieldTip', 'text: |-', '  # uno', '  | dos |'));
    expect(problems).toEqual([]);
    expect(pieces).toMatchObject([{ content: { text: '# uno\n| dos |' } }]);
  });

  it.each([
    ['an unknown block', fenced('tip', 'text: x'), 'block 1, tip: is no block'],
    ['a fence without a name', fenced('', 'text: x'), 'block 1, ```: is no block'],
    ['a fence that is not closed', '```fieldTip\ntext: x', '```: is not closed'],
    ['a block that is no YAML', fenced('fieldTip', 'text: [x'), 'block 1, fieldTip: is no YAML'],
    ['a table without columns', fenced('table', 'caption: x', 'columns: []', 'rows: [[a]]'), 'table · columns:'],
    [
      'a row with more cells than columns',
      fenced('table', 'caption: x', 'columns: [a]', 'rows: [[a, b]]'),
      'rows: holds a row with more cells',
    ],
    ['an empty checklist', fenced('checklist', 'key: a', 'items: []'), 'checklist · items:'],
    ['a checklist twice', `${LIST}\n\n${LIST}`, 'checklist · lista: is the key of another checklist'],
    [
      'an item twice',
      fenced('checklist', 'key: a', 'items: [{ key: b, text: x }, { key: b, text: y }]'),
      'checklist · a · b: is the key of two items',
    ],
    [
      'practices and a query',
      fenced('practiceList', 'practices: [a]', 'query: q=b'),
      'needs either practices or a query',
    ],
    ['neither practices nor a query', fenced('practiceList', 'title: x'), 'needs either practices or a query'],
    ['a note without words', 'Uno[^a].', '[^a]: has no words'],
    ['a note that nothing mentions', 'Uno.\n\n[^a]: Palabras.', '[^a]: is mentioned nowhere'],
    ['a note written twice', 'Uno[^a].\n\n[^a]: x\n[^a]: y', '[^a]: is written twice'],
    ['a note in a block', fenced('fieldTip', "text: 'Uno[^a].'"), 'fieldTip: mentions a note'],
    ['a note in a heading', '### Uno[^a]\n\n[^a]: x', 'mentions a note in a heading'],
    ['a heading of the page', '## Uno', 'heading of another level'],
    ['a markdown table', '| a | b |\n| - | - |', 'markdown table'],
    ['an image', '![a](https://example.org/a.png)', 'image'],
    ['HTML', 'Uno <b>dos</b>', 'HTML'],
    ['a link to nowhere', '[uno](/es/guias)', 'no full web address'],
  ])('may not hold %s', (_what, markdown, problem) => {
    expect(read(markdown).problems.join('\n')).toContain(problem);
  });
});
