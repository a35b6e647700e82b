import { describe, expect, it } from 'vitest';
import { cleanRichText, richTextProblem } from '@/cms/mapping/rich-text';
import { plainText, type RichText, type RichTextNode } from '@/domain/rich-text';

const document = (...children: RichTextNode[]): RichText => ({ root: { type: 'root', version: 1, children } });
const text = (words: string, more: object = {}): RichTextNode => ({ type: 'text', version: 1, text: words, ...more });
const paragraph = (...children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', version: 1, children });
const link = (url: unknown, words = 'aquí'): RichTextNode => ({
  type: 'link',
  version: 3,
  fields: { url, linkType: 'custom' },
  children: [text(words)],
});

const KNOWN = document(
  { type: 'heading', tag: 'h3', version: 1, children: [text('Título')] },
  paragraph(
    text('Negrita', { format: 1 }),
    { type: 'linebreak', version: 1 },
    link('https://example.org'),
    link('mailto:a@example.org'),
  ),
  {
    type: 'list',
    listType: 'number',
    version: 1,
    children: [{ type: 'listitem', version: 1, children: [text('Uno')] }],
  },
  { type: 'quote', version: 1, children: [text('Cita')] },
);

describe('rich text', () => {
  it('with what the editor offers comes through', () => {
    expect(richTextProblem(KNOWN)).toBeNull();
    expect(plainText(cleanRichText(KNOWN))).toBe(plainText(KNOWN));
  });

  it.each([
    ['a foreign node', document({ type: 'html', version: 1, html: '<script>' }, paragraph(text('Queda')))],
    ['an upload', document({ type: 'upload', version: 1, value: 'x' }, paragraph(text('Queda')))],
    ['a relation', document(paragraph({ type: 'relationship', version: 1 }, text('Queda')))],
    [
      'a first-level heading',
      document({ type: 'heading', tag: 'h1', version: 1, children: [text('Fuera')] }, paragraph(text('Queda'))),
    ],
    [
      'a tag in the place of a heading',
      document({ type: 'heading', tag: 'script', version: 1, children: [text('Fuera')] }, paragraph(text('Queda'))),
    ],
  ])('loses %s', (_what, dirty) => {
    expect(richTextProblem(dirty)).toBe('foreign');
    expect(plainText(cleanRichText(dirty))).toBe('Queda');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'vbscript:x',
    '',
    null,
    7,
    { toString: () => 'https://x.org' },
  ])('keeps the words of a link to %s, and not the link', (url) => {
    const dirty = document(paragraph(link(url)));
    expect(richTextProblem(dirty)).toBe('badLink');
    expect(JSON.stringify(cleanRichText(dirty))).not.toContain('link');
    expect(plainText(cleanRichText(dirty))).toBe('aquí');
  });

  it('carries no property that is not known', () => {
    const dirty = document({
      ...paragraph(text('x', { style: 'background:url(//evil)', format: 255 })),
      onclick: 'alert(1)',
      direction: 'ltr',
    });
    expect(cleanRichText(dirty)).toEqual(document(paragraph({ type: 'text', version: 1, text: 'x', format: 3 })));
  });

  it.each([null, undefined, '', 'x', 7, {}, { root: null }, []])('is nothing where %j is stored', (stored) => {
    expect(cleanRichText(stored)).toBeNull();
  });
});
