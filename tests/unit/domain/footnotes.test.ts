import { describe, expect, it } from 'vitest';
import { numberedNotes } from '@/domain/footnotes';
import { document, footnote, node, paragraph } from '../../factories/rich-text';

describe('numberedNotes', () => {
  it('numbers notes by their first mention, and one note used twice stays one', () => {
    const body = document(
      paragraph('a', footnote('b', { text: 'Nota b' }), footnote('a', { source: 'censo' })),
      node('list', { children: [node('listitem', { children: [footnote('b')] })] }),
    );
    expect(numberedNotes(body)).toEqual([
      { key: 'b', number: 1, text: 'Nota b', source: null, uses: 2 },
      { key: 'a', number: 2, text: null, source: 'censo', uses: 1 },
    ]);
  });

  it('takes the words from whichever mention has them, and leaves out what has none', () => {
    const body = document(paragraph(footnote('empty'), footnote('a'), footnote('a', { text: 'Después' })));
    expect(numberedNotes(body)).toEqual([{ key: 'a', number: 1, text: 'Después', source: null, uses: 2 }]);
  });
});
