import { isBlockName } from '@/domain/blocks';
import { isLinkTarget } from '@/domain/contact-addresses';
import type { RichText, RichTextNode } from '@/domain/rich-text';
import { blockFromStored, footnoteFromStored } from '@/domain/stored-blocks';

/** Whether a text may contain the portal's blocks, as those of guides and sections. */
type Extent = 'plain' | 'blocks';

/** Text formats that the portal's editor offers, as Lexical's bit mask: bold 1, italic 2. */
const FORMATS = 1 | 2;

const HEADINGS = new Set(['h3', 'h4']);
const LISTS = new Set(['bullet', 'number']);
const PLAIN_BLOCKS = new Set(['paragraph', 'quote', 'listitem', 'linebreak', 'tab']);

/** What the editor stores in a link or a block. */
export const fieldsOf = ({ fields }: RichTextNode): Record<string, unknown> =>
  typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};

const urlOf = (node: RichTextNode): unknown => fieldsOf(node).url;

type Verdict = 'known' | 'badLink' | 'foreign';

const isFootnote = (node: RichTextNode): boolean =>
  node.type === 'inlineBlock' && fieldsOf(node).blockType === 'footnote';

/** @param parent type of the node around it: blocks are top-level, notes within a paragraph. */
function verdictOn(node: RichTextNode, extent: Extent, parent: string): Verdict {
  if (extent === 'blocks') {
    if (node.type === 'block')
      return parent === 'root' && isBlockName(String(fieldsOf(node).blockType)) ? 'known' : 'foreign';
    if (isFootnote(node)) return parent === 'root' || parent === 'heading' ? 'foreign' : 'known';
  }
  if (PLAIN_BLOCKS.has(node.type)) return 'known';
  if (node.type === 'text') return typeof node.text === 'string' ? 'known' : 'foreign';
  if (node.type === 'heading') return HEADINGS.has(String(node.tag)) ? 'known' : 'foreign';
  if (node.type === 'list') return LISTS.has(String(node.listType)) ? 'known' : 'foreign';
  if (node.type === 'link' || node.type === 'autolink') return isLinkTarget(urlOf(node)) ? 'known' : 'badLink';
  return 'foreign';
}

export const childrenOf = (node: RichTextNode): RichTextNode[] =>
  Array.isArray(node.children) ? node.children.filter((child) => typeof child === 'object' && child !== null) : [];

/** The first problem in a document: something that the portal would not show; or null. */
export function richTextProblem(document: RichText, extent: Extent = 'plain'): Exclude<Verdict, 'known'> | null {
  const queue: RichTextNode[] = [document.root];
  for (let parent = queue.pop(); parent; parent = queue.pop()) {
    for (const node of childrenOf(parent)) {
      const verdict = verdictOn(node, extent, parent.type);
      if (verdict !== 'known') return verdict;
      queue.push(node);
    }
  }
  return null;
}

/** A block or a note with only its content; null if it is incomplete. */
function cleanBlock(node: RichTextNode): RichTextNode[] {
  const stored = fieldsOf(node);
  const id = typeof stored.id === 'string' ? stored.id : '';
  if (node.type === 'inlineBlock') {
    const note = footnoteFromStored(stored);
    return note ? [{ type: node.type, version: 1, fields: { id, blockType: 'footnote', ...note } }] : [];
  }
  const block = blockFromStored(stored);
  return block ? [{ type: node.type, version: 1, fields: { id, blockType: block.name, ...block.content } }] : [];
}

/** Rebuilds a node from what is known about its type: anything else stored in it is dropped. */
function cleanNode(node: RichTextNode, extent: Extent, parent: string): RichTextNode[] {
  const children = childrenOf(node).flatMap((child) => cleanNode(child, extent, node.type));
  const verdict = verdictOn(node, extent, parent);
  if (verdict === 'badLink') return children;
  if (verdict === 'foreign') return [];
  const base = { type: node.type, version: 1 };
  switch (node.type) {
    case 'text':
      return [{ ...base, text: node.text ?? '', format: typeof node.format === 'number' ? node.format & FORMATS : 0 }];
    case 'linebreak':
    case 'tab':
      return [base];
    case 'block':
    case 'inlineBlock':
      return cleanBlock(node);
    case 'heading':
      return [{ ...base, tag: node.tag, children }];
    case 'list':
      return [{ ...base, listType: node.listType, tag: node.listType === 'number' ? 'ol' : 'ul', children }];
    case 'link':
    case 'autolink':
      return [{ ...base, type: 'link', fields: { url: urlOf(node) }, children }];
    default:
      return [{ ...base, children }];
  }
}

export const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null;

function cleaned(value: unknown, extent: Extent): RichText | null {
  if (!isRichText(value)) return null;
  const children = childrenOf(value.root).flatMap((child) => cleanNode(child, extent, 'root'));
  return { root: { type: 'root', version: 1, children } };
}

/** The document with only the nodes that the portal's editor offers; null if there is no document. */
export const cleanRichText = (value: unknown): RichText | null => cleaned(value, 'plain');

/**
 * The same for the text of a guide: with its blocks, each validated by its schema and every relation reduced to an id.
 * An incomplete block is left out.
 */
export const cleanBody = (value: unknown): RichText | null => cleaned(value, 'blocks');
