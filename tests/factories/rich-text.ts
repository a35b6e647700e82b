import type { RichText, RichTextNode } from '@/domain/rich-text';

/** Nodes of a Lexical document as the mapping hands them on. */
export const node = (type: string, rest: Partial<RichTextNode> = {}): RichTextNode => ({ type, version: 1, ...rest });

export const text = (words: string, format = 0): RichTextNode => node('text', { text: words, format });

const children = (parts: readonly (string | RichTextNode)[]): RichTextNode[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));

export const paragraph = (...parts: (string | RichTextNode)[]): RichTextNode =>
  node('paragraph', { children: children(parts) });

export const heading = (tag: 'h3' | 'h4', words: string): RichTextNode =>
  node('heading', { tag, children: [text(words)] });

export const linkTo = (url: string, words: string): RichTextNode =>
  node('link', { fields: { url }, children: [text(words)] });

export const block = (blockType: string, content: Record<string, unknown>, id = blockType): RichTextNode =>
  node('block', { fields: { id, blockType, ...content } });

export const footnote = (key: string, rest: { text?: string; source?: string } = {}): RichTextNode =>
  node('inlineBlock', { fields: { id: `note-${key}`, blockType: 'footnote', key, ...rest } });

export const document = (...nodes: RichTextNode[]): RichText => ({ root: node('root', { children: nodes }) });
