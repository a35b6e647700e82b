import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { RichTextNode } from '@/domain/rich-text';
import { RichText } from '@/ui/rich-text';

const node = (type: string, rest: Partial<RichTextNode> = {}): RichTextNode => ({ type, version: 1, ...rest });
const text = (words: string, format = 0) => node('text', { text: words, format });

const drawn = (children: RichTextNode[], raised = false): string =>
  renderToStaticMarkup(<RichText document={{ root: node('root', { children }) }} raised={raised} />).replace(
    /^<div class="prose">|<\/div>$/g,
    '',
  );

describe('RichText', () => {
  it('draws paragraphs, lists, quotes, bold and italic', () => {
    const item = (words: string) => node('listitem', { children: [text(words)] });
    expect(
      drawn([node('paragraph', { children: [text('a', 1), node('linebreak'), text('b', 2), text('c', 3)] })]),
    ).toBe('<p><strong>a</strong><br/><em>b</em><strong><em>c</em></strong></p>');
    expect(drawn([node('list', { listType: 'number', children: [item('x')] })])).toBe('<ol><li>x</li></ol>');
    expect(drawn([node('list', { listType: 'bullet', children: [item('x')] })])).toBe('<ul><li>x</li></ul>');
    expect(drawn([node('quote', { children: [text('q')] })])).toBe('<blockquote>q</blockquote>');
  });

  it('keeps headings below those of the page', () => {
    const heading = (tag: string) => node('heading', { tag, children: [text('h')] });
    expect(drawn([heading('h3'), heading('h4')])).toBe('<h3>h</h3><h4>h</h4>');
    expect(drawn([heading('h3'), heading('h4')], true)).toBe('<h2>h</h2><h3>h</h3>');
    expect(drawn([heading('h1'), heading('script')])).toBe('<h3>h</h3><h3>h</h3>');
  });

  it('links to web and mail addresses only', () => {
    const link = (url: unknown) => node('link', { fields: { url }, children: [text('w')] });
    expect(drawn([link('https://a.cl/?x=1&y=2')])).toBe('<a href="https://a.cl/?x=1&amp;y=2">w</a>');
    expect(drawn([link('mailto:a@b.cl')])).toBe('<a href="mailto:a@b.cl">w</a>');
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//a.cl', 5, null]) {
      expect(drawn([link(url)])).toBe('w');
    }
    expect(drawn([node('link', { children: [text('w')] })])).toBe('w');
  });

  it('never draws foreign HTML or what it does not know', () => {
    expect(drawn([node('paragraph', { children: [text('<img src=x onerror=alert(1)>')] })])).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    );
    expect(drawn([node('html', { html: '<script>1</script>' }), node('upload'), node('block')])).toBe('');
  });
});
