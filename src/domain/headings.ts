import { plainText, type RichText, type RichTextNode } from './rich-text';

/** A heading of a text, with the name under which a link leads to it. */
export interface TextHeading {
  id: string;
  title: string;
  /** 3 for a heading, 4 for one below it. */
  level: 3 | 4;
}

/** Words as a fragment of an address: lower case, without marks, joined by hyphens. */
export const fragmentFrom = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * The headings of a text by their node, in reading order. An id follows from the heading's words; a second heading of
 * the same words gets a number, so that the first keeps its address.
 * @param prefix tells texts apart that stand on one page.
 */
export function headingsOf(document: RichText, prefix = ''): Map<RichTextNode, TextHeading> {
  const taken = new Set<string>();
  const headings = new Map<RichTextNode, TextHeading>();
  for (const node of document.root.children ?? []) {
    if (node.type !== 'heading') continue;
    const title = plainText({ root: node });
    const base = fragmentFrom(title);
    if (!base) continue;
    let id = prefix + base;
    for (let again = 2; taken.has(id); again += 1) id = `${prefix}${base}-${again}`;
    taken.add(id);
    headings.set(node, { id, title, level: node.tag === 'h4' ? 4 : 3 });
  }
  return headings;
}
