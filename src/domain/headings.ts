import { plainText, type RichText, type RichTextNode } from './rich-text';
import { slugFrom } from './text/slug';
import { words } from './text/tokens';

/** A heading of a text, with the fragment by which a link leads to it. */
export interface TextHeading {
  id: string;
  title: string;
  /** 3 for a heading, 4 for one below it. */
  level: 3 | 4;
}

/** The fragment of a heading that no slug can be made from, because it is not in Latin script. */
const ELSE_CALLED = 'h';

/**
 * The headings of a text by their node, in reading order. An id is made from the heading's words; a second heading with
 * the same words gets a number, so that the first keeps its address.
 * @param prefix distinguishes several texts on one page.
 */
export function headingsOf(document: RichText, prefix = ''): Map<RichTextNode, TextHeading> {
  const taken = new Set<string>();
  const headings = new Map<RichTextNode, TextHeading>();
  for (const node of document.root.children ?? []) {
    if (node.type !== 'heading') continue;
    const title = plainText({ root: node });
    if (words(title).next().done) continue;
    const base = slugFrom(title) || ELSE_CALLED;
    let id = prefix + base;
    for (let again = 2; taken.has(id); again += 1) id = `${prefix}${base}-${again}`;
    taken.add(id);
    headings.set(node, { id, title, level: node.tag === 'h4' ? 4 : 3 });
  }
  return headings;
}
